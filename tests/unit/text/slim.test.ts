// @vitest-environment node
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { saysAll } from '../../../lib/find/words';
import type { Words } from '../../../lib/guides/shape';
import { words } from '../../../lib/guides/words';
import { countries } from '../../../lib/profile/countries';
import { networks } from '../../../lib/profile/networks';
import { line, listed, needed, pool, shortTokens, slim, tokensIn } from '../../../lib/text/slim';

describe('the content script’s own words', () => {
  it.each([
    [
      ['antrag', 'beantrag', 'anfrag'],
      ['antrag', 'anfrag'],
    ],
    [
      ['meno.', 'meno.', 'menovka'],
      ['meno.', 'menovka'],
    ],
    [['name', 'name.'], ['name']],
    [['*kod', 'kod', 'kodeord'], ['*kod']],
    [['ya existe', 'existe'], ['existe']],
    [
      ['up.', 'upload'],
      ['up.', 'upload'],
    ],
    [
      ['pass', 'compass'],
      ['pass', 'compass'],
    ],
    [['zugang', '*zugang'], ['zugang']],
  ])('of %j remain %j', (ways, left) => {
    expect(needed(ways)).toEqual(left);
  });

  const source = pool(readFileSync('lib/guides/words.ts', 'utf8'));
  const pooled = (name: string): Words => {
    const [, block = ''] = new RegExp(`\\n  ${name}: \\{([^}]*)\\}`).exec(source) ?? [];
    return Object.fromEntries([...block.matchAll(/([a-z]{2}): '([^']*)'/g)].map(([, key, ways]) => [key, ways]));
  };

  it.each(Object.entries(words as Record<string, Words>))('“%s” is still said in every language', (name, all) => {
    const ways = Object.values(all).flatMap((written) => written.split('|'));
    const left = pooled(name);
    expect(ways.filter((way) => !saysAll(way.replace(/[*.]/g, ''), { says: [left] }))).toEqual([]);
    const leftWays = Object.values(left).flatMap((written) => written.split('|'));
    expect(leftWays.filter((way) => !saysAll(way.replace(/[*.]/g, ''), { says: [all] }))).toEqual([]);
    expect(leftWays.length).toBeLessThanOrEqual(new Set(ways).size);
  });

  it('a guide goes without what only maintainers read', () => {
    const guide = `{\n  id: 'x',\n  name: 'X',\n  examples: ['https://a.example/'],\n  one: { by: 'id', id: 'a', seen: inferred },\n}`;
    expect(slim(guide)).toBe(`{\n  id: 'x',\n  one: { by: 'id', id: 'a' },\n}`);
  });

  it('tokens get short names, each its own, and only those the token sheet has', () => {
    const sheet = ':root { --lotse-text: #000; --lotse-text-soft: #333; --lotse-line: var(--lotse-text); }';
    const tokens = tokensIn(sheet);
    expect(tokens).toEqual(['--lotse-text', '--lotse-text-soft', '--lotse-line']);
    expect(shortTokens(sheet, tokens)).toBe(':root { --0: #000; --1: #333; --2: var(--0); }');
    expect(shortTokens('a { color: var(--lotse-text-soft); top: var(--lotse-other) }', tokens)).toBe(
      'a { color: var(--1); top: var(--lotse-other) }',
    );
  });

  /** What a shortened source exports under a name, run as the browser runs it. */
  const made = (source: string, name: string): unknown => {
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
    const module = { exports: {} as Record<string, unknown> };
    new Function('module', 'exports', code)(module, module.exports);
    return module.exports[name];
  };

  it('no network is lost or changed in its line', () => {
    expect(made(line(readFileSync('lib/profile/networks.ts', 'utf8')), 'networks')).toEqual(networks);
  });

  it('no country is lost or changed in its line', () => {
    const all = made(listed(readFileSync('lib/profile/countries.ts', 'utf8')), 'countries');
    expect(all).toEqual(countries.map(({ code, names }) => ({ code, names })));
  });
});
