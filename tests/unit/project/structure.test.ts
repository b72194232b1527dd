// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Arrow, buildTime, floorOf, folderOf, inCircles } from './layers';
import { readModules } from './modules';

/** The house rules, as tests over the files themselves. */
const folders = ['entrypoints', 'components', 'lib', 'assets', 'locales', 'tests'];
const modules = readModules(['entrypoints', 'components', 'lib']);
const code = modules.map(({ file }) => file);
const arrows = modules.flatMap(({ file, imports }) => imports.map((to): Arrow => ({ from: file, to })));
const text = (file: string) => readFileSync(file, 'utf8');
const told = (of: readonly Arrow[]) => of.map(({ from, to }) => `${from} → ${to}`);

describe('structure', () => {
  it('the top level holds what the README says, and nothing else', () => {
    const allowed = [
      ...folders,
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ];
    const found = readdirSync('.').filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('imports run down or to the side, never up', () => {
    expect(told(arrows.filter(({ from, to }) => (floorOf(to) ?? 0) < (floorOf(from) ?? -1)))).toEqual([]);
  });

  it('nothing that ships imports what runs at build time', () => {
    const isBuild = (file: string) => folderOf(file) === buildTime;
    expect(told(arrows.filter(({ from, to }) => isBuild(to) && !isBuild(from)))).toEqual([]);
  });

  it('no imports in a circle, neither of files nor of folders', () => {
    expect(told(inCircles(arrows, (file) => file))).toEqual([]);
    expect(told(inCircles(arrows, folderOf))).toEqual([]);
  });

  it('no name is exported by two files of lib', () => {
    const places = new Map<string, string[]>();
    for (const { file, defines } of modules.filter((one) => one.file.startsWith('lib/')))
      for (const name of defines) places.set(name, [...(places.get(name) ?? []), file]);
    expect([...places].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files}`)).toEqual([]);
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

describe('tests', () => {
  it('wait for what a page says with `untilTrue`, which also a page behind another tab answers', () => {
    const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name));
    const waiting = files.filter((name) => /\.waitForFunction\(/.test(text(`tests/${name}`)));
    expect(waiting).toEqual(['browser/seen.ts']);
  });
});

describe('promises', () => {
  const changes = 'changes or presses what is on the page';
  const never: readonly [string, RegExp][] = [
    ['talks to a network', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/],
    ['runs code from text', /\beval\(|new Function\(/],
    ['writes HTML from text', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/],
    ['reads what is typed', /\bFormData\b|getSelection|clipboard\.read|selectedOptions/],
    [changes, /\.preventDefault\(\)|stopPropagation|stopImmediatePropagation|\.submit\(\)|dispatchEvent/],
  ];
  /**
   * In our own window, the second press of a double click takes no focus. The others stop events in our own card, and
   * nothing else, as `tests/browser/living-manners` shows.
   */
  const keepers = ['components/popup/NextCard.tsx', 'lib/overlay/apart.ts', 'lib/overlay/trusted.ts'];

  it.each(never)('no code of ours %s', (what, pattern) => {
    const found = code.filter((file) => pattern.test(withoutComments(text(file))));
    expect(found).toEqual(what === changes ? keepers : []);
  });

  it('on portal pages no value of a field is read', () => {
    const onPages = code.filter((file) =>
      /^(lib\/(dom|saas|page|overlay|companion|clean|report)|components\/companion|entrypoints\/companion)/.test(file),
    );
    expect(onPages.filter((file) => /\.value\b(?!s)/.test(withoutComments(text(file))))).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
