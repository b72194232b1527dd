// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../bench/drift/arguments';
import { judge, judgePage } from '../../bench/drift/judge';
import type { PageOutcome } from '../../bench/drift/outcome';
import { plan } from '../../bench/drift/plan';
import { holds, scoresOf } from '../../bench/drift/score';
import { readFixtures } from '../../fixtures/read';

const [right, other] = [document.createElement('a'), document.createElement('b')];
const never = () => false;

describe('judging', () => {
  it.each([
    ['the right one', { element: right, findable: true }, right, 'right'],
    ['nothing, though it could be found', { element: right, findable: true }, null, 'silent'],
    ['another one', { element: right, findable: true }, other, 'wrong'],
    ['nothing, where nothing may be', { element: null, findable: false }, null, 'kept'],
    ['something, where nothing may be', { element: null, findable: false }, other, 'wrong'],
    ['nothing, where nobody could be sure', { element: right, findable: false }, null, 'kept'],
    ['the right one, where nobody could be sure', { element: right, findable: false }, right, 'kept'],
    ['another one, where nobody could be sure', { element: right, findable: false }, other, 'wrong'],
  ] as const)('%s', (_what, truth, given, verdict) => {
    expect(judge(truth, given, never)).toBe(verdict);
  });

  it.each([
    ['a.page', true, 'a.page', 'right'],
    ['a.page', true, null, 'silent'],
    ['a.page', false, null, 'kept'],
    ['a.page', false, 'b.page', 'wrong'],
    [null, true, null, 'kept'],
    [null, true, 'a.page', 'wrong'],
  ] as const)('page %s (certain: %s) taken for %s is %s', (expected, certain, given, verdict) => {
    expect(judgePage(expected, certain, given)).toBe(verdict);
  });
});

const page = (us: 'right' | 'silent' | 'wrong', more: Partial<PageOutcome> = {}): PageOutcome => ({
  mutation: 'ids',
  seed: '',
  fixture: 'f',
  applied: [],
  page: 'a.page',
  recognised: 'a.page',
  recognition: 'right',
  strayRings: 0,
  hints: [{ hint: 'h', verdicts: { us, css: 'wrong' }, findable: true }],
  ...more,
});
const scored = (...made: PageOutcome[]) => scoresOf([{ made, unused: [] }]);
const rights = (count: number) => Array.from({ length: count }, () => page('right'));

describe('the bars', () => {
  it('95 of 100 are enough, 94 are not', () => {
    expect(holds(scored(...rights(95), ...Array.from({ length: 5 }, () => page('silent'))))).toBe(true);
    expect(holds(scored(...rights(94), ...Array.from({ length: 6 }, () => page('silent'))))).toBe(false);
  });

  it.each([
    ['one wrong ring', page('wrong')],
    ['one ring on a page taken for another', page('silent', { strayRings: 1 })],
    ['one page taken for another', page('silent', { recognition: 'wrong' })],
  ])('%s of a thousand is too many', (_what, bad) => {
    expect(holds(scored(...rights(1000)))).toBe(true);
    expect(holds(scored(...rights(1000), bad))).toBe(false);
  });

  it('others are counted beside us, and do not count for us', () => {
    const { by } = scored(...rights(3));
    expect(by.get('css')).toMatchObject({ wrong: 3, findable: 3 });
    expect(by.get('us')).toMatchObject({ right: 3, wrong: 0 });
  });
});

describe('the plan', () => {
  const fixtures = readFixtures().slice(0, 30);

  it('makes exactly so many pages, shared evenly, the same for the same seed', () => {
    const errands = plan(fixtures, { seed: 's', pages: 500 });
    expect(errands.reduce((sum, { pages }) => sum + pages, 0)).toBe(500);
    const shares = errands.map(({ pages }) => pages);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    expect(plan(fixtures, { seed: 's', pages: 500 })).toEqual(errands);
    expect(plan(fixtures, { seed: 't', pages: 500 })).not.toEqual(errands);
  });

  it('no two pages come from the same seed', () => {
    const seeds = plan(fixtures, { seed: 's', pages: 10 }).flatMap(({ jobs }) => jobs.map(({ seed }) => seed));
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  it('one mutation alone', () => {
    const jobs = plan(fixtures, { seed: 's', pages: 10, only: 'wrap' }).flatMap((errand) => errand.jobs);
    expect(new Set(jobs.map(({ mutation }) => mutation))).toEqual(new Set(['wrap']));
  });
});

describe('arguments', () => {
  it('have defaults', () => {
    expect(readArguments([])).toEqual({ pages: 6740, seed: 'lotse', json: false });
    expect(readArguments(['--only', 'wrap', '--pages', '50', '--seed', 'x', '--json'])).toEqual({
      pages: 50,
      seed: 'x',
      only: 'wrap',
      json: true,
    });
  });

  it.each([
    [['--pages', 'many'], /--pages must be a whole number/],
    [['--pages', '0'], /--pages must be a whole number/],
    [['--only', 'earthquake'], /There is no mutation “earthquake”. There are: ids,/],
    [['--seed', ''], /--seed must not be empty/],
    [['--loud'], /--loud/],
  ])('%s get a sentence', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
  });
});
