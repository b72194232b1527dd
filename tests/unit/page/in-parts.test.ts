import { describe, expect, it } from 'vitest';
import type { Look } from '../../../lib/dom/look';
import { createParts } from '../../../lib/page/in-parts';

const seen = {} as Look;

/** A look that is done in so many parts; what it was asked stands in `asked`. */
const looks = (needs: number) => {
  const asked: string[] = [];
  let left = needs;
  const parts = createParts((ms, goesOn) => {
    left = goesOn ? left - 1 : needs - 1;
    asked.push(`${goesOn ? 'on' : 'anew'} ${ms}`);
    return { look: seen, done: left <= 0 || ms === Number.POSITIVE_INFINITY };
  });
  return { ...parts, asked };
};

describe('looks in parts', () => {
  it('go on until they are done', () => {
    const { next, asked } = looks(3);
    expect([next('first'), next('first'), next('first')].map(({ done }) => done)).toEqual([false, false, true]);
    expect(asked.map((one) => one.split(' ')[0])).toEqual(['anew', 'on', 'on']);
    next('later');
    expect(asked.at(-1)).toMatch(/^anew/);
  });

  it('take less at once where nothing is shown yet, and never longer than the page may wait', () => {
    const { next, asked } = looks(60);
    for (let at = 0; at < 60; at++) next('first');
    const times = asked.map((one) => Number(one.split(' ')[1]));
    expect(times[0]).toBeLessThan(25);
    expect(Math.max(...times)).toBeLessThan(40);
  });

  it('begin anew when the page has changed, and end in one piece when it changes again and again', () => {
    const { next, drop, isBegun, asked } = looks(3);
    for (let at = 0; at < 2; at++) {
      next('first');
      expect(isBegun()).toBe(true);
      drop();
      expect(isBegun()).toBe(false);
    }
    expect(next('first').done).toBe(true);
    expect(asked.at(-1)).toBe('anew Infinity');
  });

  it('nothing is dropped where nothing was begun', () => {
    const { drop, next, asked } = looks(2);
    for (let at = 0; at < 5; at++) expect(drop()).toBe(0);
    next('first');
    expect(asked.at(-1)).not.toContain('Infinity');
  });
});
