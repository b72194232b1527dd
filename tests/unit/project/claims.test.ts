// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintsOf, pages } from '../../../lib/guides';
import { type Claim, claims } from '../../../lib/guides/claims';
import { languages } from '../../../lib/text/language';
import { ours, plain, telltales, theirs } from './plain';

const texts = Object.fromEntries(
  languages.map((one) => [one, JSON.parse(readFileSync(`locales/${one}.json`, 'utf8')) as Record<string, string>]),
);
const ids = Object.keys(texts.de ?? {});
const all = Object.entries(claims as Record<string, Claim>);
const fits = (id: string, pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(id);
const claimed = (id: string) => all.some(([, { texts: patterns }]) => patterns.some((one) => fits(id, one)));

/**
 * Pages, and hints that point at something: what these name stands on the page, and its locators say where it was
 * seen.
 */
const onPages = new Set(
  pages.flatMap(({ id, page }) => [
    id,
    ...hintsOf(page).flatMap(([name, { target }]) => (target ? [`${id}.${name}`] : [])),
  ]),
);
const isOnPage = (id: string) =>
  onPages.has(id.replace(/^guide\./, '').replace(/\.(see|held|unplanned|missing|when)$/, ''));
const says = (pattern: RegExp, id: string) =>
  languages.some((language) => pattern.test((texts[language]?.[id] ?? '').replace(ours, '')));

describe('every fact has its source', () => {
  it.each(all)('%s: source, dates, texts that exist', (_name, { source, dated, read, texts: patterns }) => {
    expect(source).toMatch(/^https:\/\/\S+|^[A-Z][\w ]+/);
    expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(read))).toBe(false);
    expect(Date.parse(read)).toBeLessThanOrEqual(Date.now() + 86_400_000);
    if (dated) expect(dated).toMatch(/^20\d\d(-\d\d){0,2}$/);
    expect(patterns.filter((pattern) => !ids.some((id) => fits(id, pattern)))).toEqual([]);
  });

  it('a text that names something of theirs is a claim with a source (claims.ts) or plainly none (plain.ts)', () => {
    const unknown = ids.filter((id) => says(theirs, id) && !claimed(id) && !isOnPage(id) && !plain.includes(id));
    expect(unknown).toEqual([]);
  });

  it('plain.ts lets nothing pass that needs no leave', () => {
    expect(plain.filter((id) => !ids.includes(id) || claimed(id) || isOnPage(id) || !says(theirs, id))).toEqual([]);
  });

  it('numbers, addresses and names are never plain', () => {
    expect(ids.filter((id) => !claimed(id) && says(telltales, id))).toEqual([]);
  });

  it.each(all.filter(([, { sure }]) => sure === 'inferred'))(
    '%s is only inferred, and every text of it says so',
    (_name, { hedge, texts: patterns }) => {
      const told = ids.filter((id) => patterns.some((one) => fits(id, one)));
      const certain = languages.flatMap((language) =>
        told
          .filter((id) => !hedge?.[language].split('|').some((words) => texts[language]?.[id]?.includes(words)))
          .map((id) => `${language} ${id}`),
      );
      expect(certain).toEqual([]);
    },
  );
});
