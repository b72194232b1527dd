/** A stream of numbers that a text decides: the same text gives the same numbers, on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, at least 0 and less than `below`. */
  below(below: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of them; undefined of none. */
  pick<T>(of: readonly T[]): T | undefined;
  /** The same things in another order. */
  shuffled<T>(of: readonly T[]): T[];
  /** So many lower-case letters and digits, the first one a letter. */
  letters(length: number): string;
}

/** FNV-1a, 32 bit (isthe.com/chongo/tech/comp/fnv). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Mulberry32 (public domain, Tommy Ettinger). */
export function randomOf(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const shuffled = <T>(of: readonly T[]): T[] => {
    const all = [...of];
    for (let last = all.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [all[last], all[other]] = [all[other] as T, all[last] as T];
    }
    return all;
  };
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (of) => of[below(of.length)],
    shuffled,
    letters: (length) => Array.from({ length }, (_, at) => signs[below(at === 0 ? 26 : 36)]).join(''),
  };
}
