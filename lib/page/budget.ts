/** A person feels what takes longer, in ms. */
const felt = 35;

/** What looks may take: a share of the time that passes, saved up to a few looks in a row. */
export interface Budget {
  /** A look took so long. */
  spend(ms: number, now: number): void;
  /** How long to wait before the next one, in ms. */
  wait(now: number): number;
}

/**
 * @param share of the main thread, in the long run
 * @param saved so much may be spent at once after a rest, in ms
 * @param longest nothing is put off longer than this, in ms; but behind a look that a person feels, there is no limit
 */
export function createBudget(share: number, saved: number, longest: number, began: number): Budget {
  let left = saved;
  let since = began;
  let isFelt = false;
  const count = (now: number) => {
    left = Math.min(saved, left + (now - since) * share);
    since = now;
  };
  return {
    spend(ms, now) {
      count(now);
      left -= ms;
      isFelt = ms > felt;
    },
    wait(now) {
      count(now);
      return left >= 0 ? 0 : isFelt ? -left / share : Math.min(-left / share, longest);
    },
  };
}
