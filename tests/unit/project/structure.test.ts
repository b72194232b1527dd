// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The house rules, as tests over the files themselves. */
const folders = ['entrypoints', 'components', 'lib', 'assets', 'locales', 'tests'];
const code = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file)),
);
const text = (file: string) => readFileSync(file, 'utf8');

/** entrypoints → components → lib → lib/guides: a room may look down or sideways, never up. */
function floor(file: string): number {
  if (file.startsWith('entrypoints/')) return 3;
  if (file.startsWith('components/')) return 2;
  return file.startsWith('lib/guides/') ? 0 : 1;
}

function importsOf(file: string): string[] {
  const found = [...text(file).matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );
  return found.flatMap((path) => {
    const target = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => code.includes(one));
    return target ? [target] : [];
  });
}

const graph = new Map(code.map((file) => [file, importsOf(file)]));

describe('structure', () => {
  it('the top level holds what the README says, and nothing else', () => {
    const allowed = [...folders, 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md'];
    const found = readdirSync('.').filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it.each(code)('%s imports only from its own floor or below', (file) => {
    const up = (graph.get(file) ?? []).filter((target) => floor(target) > floor(file));
    expect(up).toEqual([]);
  });

  it('no imports in a circle', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
        done.add(file);
      }
    };
    for (const file of code) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('small files, one idea each: half of them at most 70 lines, none over 200 (data aside)', () => {
    const isData = (file: string) => file.startsWith('lib/guides/');
    const lengths = code
      .filter((file) => !isData(file))
      .map((file) => ({ file, lines: text(file).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
  });
});

describe('promises', () => {
  const never: readonly [string, RegExp][] = [
    ['talks to a network', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/],
    ['runs code from text', /\beval\(|new Function\(/],
    ['writes HTML from text', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/],
    ['reads what is typed', /\bFormData\b|getSelection|clipboard\.read|selectedOptions/],
    [
      'changes or presses what is on the page',
      /\.preventDefault\(\)|stopPropagation|stopImmediatePropagation|\.submit\(\)|dispatchEvent/,
    ],
  ];

  it.each(never)('no code of ours %s', (_what, pattern) => {
    expect(code.filter((file) => pattern.test(withoutComments(text(file))))).toEqual([]);
  });

  it('on portal pages no value of a field is read', () => {
    const onPages = code.filter((file) =>
      /^(lib\/(find|page|show|report)|components\/companion|entrypoints\/(companion|copy))/.test(file),
    );
    expect(onPages.filter((file) => /\.value\b(?!s)/.test(withoutComments(text(file))))).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
