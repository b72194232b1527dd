import { describe, expect, it } from 'vitest';
import { randomOf } from '../../bench/random';

describe('chance that a text decides', () => {
  it('the same text gives the same numbers, another text others', () => {
    const numbers = (seed: string) => Array.from({ length: 20 }, randomOf(seed).next);
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
  });

  it('numbers are spread evenly enough', () => {
    const random = randomOf('spread');
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 5000; draw++) {
      const at = random.below(5);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('shuffling loses nothing and changes the order', () => {
    const cards = Array.from({ length: 30 }, (_, at) => at);
    const shuffled = randomOf('cards').shuffled(cards);
    expect(shuffled).not.toEqual(cards);
    expect([...shuffled].sort((one, other) => one - other)).toEqual(cards);
  });

  it('nothing is picked of nothing', () => {
    expect(randomOf('x').pick([])).toBeUndefined();
  });
});
