import { afterEach, describe, expect, it, vi } from 'vitest';
import { timedStep, withinBudget } from '../../../lib/dom/budget';

/** How often something is asked in one look, where the answer takes so many ms each time. */
const asked = (times: readonly number[]) => {
  let [now, count] = [0, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const look = () => {
    for (const ms of times) {
      timedStep(() => {
        now += ms;
      });
      count++;
    }
    return 'seen';
  };
  return { saw: withinBudget(look, () => 'silent'), count };
};

afterEach(() => vi.restoreAllMocks());

describe('what is slow on a page made for it', () => {
  it('ends the look in silence', () => {
    const { saw, count } = asked(Array.from({ length: 200 }, () => 10));
    expect(saw).toBe('silent');
    expect(count).toBeLessThan(5);
  });

  it('is not taken for that on a busy computer', () => {
    expect(asked(Array.from({ length: 200 }, (_, at) => (at % 3 === 0 ? 10 : 0))).saw).toBe('seen');
  });

  it('is not counted outside a look', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    expect(Array.from({ length: 50 }, () => timedStep(() => 'answer'))).toHaveLength(50);
  });
});
