// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countOf } from '../../../lib/companion/count';
import { hintsOf, pages } from '../../../lib/guides';
import type { Advice } from '../../../lib/page/advise';

const countsOn = (id: string) => {
  const page = pages.find((one) => one.id === id)?.page;
  if (!page) throw new Error(`There is no page ${id}.`);
  const rest = { status: 'found', unplanned: false, held: false, done: false } as const;
  const hints: readonly Advice[] = hintsOf(page).map(([name, hint]) => ({ name, hint, ...rest }));
  return Object.fromEntries(hints.map((one) => [one.name, countOf(page, hints, one)]));
};

describe('counting the hints of a page', () => {
  it('leaves out extras and the fields whose label says it all: the form begins with 1', () => {
    const four = (number: number) => ({ number, count: 4 });
    expect(countsOn('euLogin.register')).toEqual({
      language: undefined,
      firstName: undefined,
      lastName: undefined,
      email: four(1),
      confirmEmail: undefined,
      emailLanguage: undefined,
      captcha: four(2),
      privacy: four(3),
      create: four(4),
    });
  });

  it('leaves out warnings', () => {
    expect(countsOn('saas.country')).toMatchObject({ up: undefined, row: { number: 3 } });
  });

  it('counts nothing where one of several things is chosen', () => {
    expect(Object.values(countsOn('euLogin.myAccount')).filter(Boolean)).toEqual([]);
  });

  it('counts nothing where there is only one step', () => {
    expect(countsOn('euLogin.mobileDevices')).toEqual({ add: undefined });
  });

  it.each(pages.map(({ id }) => id))('%s: from 1 to the last, and as many all the way', (id) => {
    const counts = Object.values(countsOn(id)).flatMap((one) => one ?? []);
    expect(counts).toEqual(counts.map((_, index) => ({ number: index + 1, count: counts.length })));
    expect(counts.length).not.toBe(1);
  });
});
