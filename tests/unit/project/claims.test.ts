// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Claim, claims } from '../../../lib/guides/claims';
import { languages } from '../../../lib/text/language';
import { plain, telltales } from './plain';

const texts = Object.fromEntries(
  languages.map((one) => [one, JSON.parse(readFileSync(`locales/${one}.json`, 'utf8')) as Record<string, string>]),
);
const ids = Object.keys(texts.de ?? {});
const all = Object.entries(claims as Record<string, Claim>);
const fits = (id: string, pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(id);
const claimed = (id: string) => all.some(([, { texts: patterns }]) => patterns.some((one) => fits(id, one)));

/** Ways to say that one is not certain, or that it was somebody else who said it. */
const hedges = {
  de: /kann|könn|soll|vermutlich|vielleicht|manche|meist|beschreibt|nichts Sicheres|nicht von selbst/,
  en: /\bmay\b|\bcan\b|should|probably|perhaps|some|usually|describes|nothing certain|not filter by itself/,
} as const;

describe('every fact has its source', () => {
  it.each(all)('%s: source, dates, texts that exist', (_name, { source, dated, read, texts: patterns }) => {
    expect(source).toMatch(/^https:\/\/\S+|^[A-Z][\w ]+/);
    expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(read))).toBe(false);
    expect(Date.parse(read)).toBeLessThanOrEqual(Date.now() + 86_400_000);
    if (dated) expect(dated).toMatch(/^20\d\d(-\d\d){0,2}$/);
    expect(patterns.filter((pattern) => !ids.some((id) => fits(id, pattern)))).toEqual([]);
  });

  it('a text is a claim with a source, or plainly none; write it into claims.ts or plain.ts', () => {
    expect(ids.filter((id) => !claimed(id) && !plain.some((one) => fits(id, one)))).toEqual([]);
  });

  it('numbers, addresses and names are never plain', () => {
    const telling = new RegExp(telltales.join('|'));
    // What we compare with, what we are called and examples of ours are nobody's facts.
    const ours = /0000 Guest Access|IT08|\{[^}]*\}|320 px|CPMS 2\.0/g;
    const found = languages.flatMap((language) =>
      ids.filter((id) => !claimed(id) && telling.test((texts[language]?.[id] ?? '').replace(ours, ''))),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('what is only inferred is never told as certain', () => {
    const inferred = all.filter(([, { sure }]) => sure === 'inferred').flatMap(([, { texts: patterns }]) => patterns);
    const told = ids.filter((id) => inferred.some((one) => fits(id, one)));
    expect(told.length).toBeGreaterThan(5);
    const certain = languages.flatMap((language) =>
      told.filter((id) => !hedges[language].test(texts[language]?.[id] ?? '')).map((id) => `${language} ${id}`),
    );
    expect(certain).toEqual([]);
  });
});
