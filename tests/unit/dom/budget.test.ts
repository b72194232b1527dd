import { afterEach, describe, expect, it, vi } from 'vitest';
import { inParts, step, timedStep } from '../../../lib/dom/budget';
import { remembered } from '../../../lib/dom/memo';

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
  return { saw: inParts(look, () => 'silent').goOn(Number.POSITIVE_INFINITY)?.done, count };
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

describe('a look in parts', () => {
  /** So many things are asked, each in so many steps of one ms; what was answered is remembered. */
  const look = (things: number, steps: number) => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const answers = new Map<number, number>();
    let made = 0;
    const parts = inParts(
      () => {
        for (let thing = 0; thing < things; thing++)
          remembered(answers, thing, () => {
            for (let at = 0; at < steps; at++) {
              now += 1;
              step();
            }
            return made++;
          });
        return `${answers.size} answers`;
      },
      () => 'silent',
    );
    return { goOn: (ms: number) => parts.goOn(ms)?.done, made: () => made, now: () => now };
  };

  it('goes on where it has stopped', () => {
    const { goOn, made, now } = look(10, 3);
    expect(goOn(7)).toBeUndefined();
    expect([made(), now()]).toEqual([2, 7]);
    expect(goOn(7)).toBeUndefined();
    expect(made()).toBe(4);
    expect(goOn(100)).toBe('10 answers');
    expect(made()).toBe(10);
  });

  it('has an end, also where nothing can be done in so short a time', () => {
    const { goOn } = look(3, 1000);
    let parts = 1;
    while (goOn(1) === undefined) parts++;
    expect(parts).toBeLessThan(40);
  });

  it('does not count twice what it has to do again', () => {
    const { goOn } = look(59, 1000);
    let parts = 1;
    while (goOn(1900) === undefined) parts++;
    expect(parts).toBeGreaterThan(30);
    expect(goOn(1e6)).toBe('59 answers');
  });

  it('is silent where it is too much, however many parts it has', () => {
    const { goOn } = look(61, 1000);
    let end = goOn(1900);
    while (end === undefined) end = goOn(1900);
    expect(end).toBe('silent');
  });
});
