/** The very first look takes long because nothing was ever run before; no more of it is counted, in ms. */
const first = 10;

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
 * @param longest nothing is put off longer than this, in ms
 */
export function createBudget(share: number, saved: number, longest: number, began: number): Budget {
  let left = saved;
  let since = began;
  let isFirst = true;
  const count = (now: number) => {
    left = Math.min(saved, left + (now - since) * share);
    since = now;
  };
  return {
    spend(ms, now) {
      count(now);
      left -= isFirst ? Math.min(ms, first) : ms;
      isFirst = false;
    },
    wait(now) {
      count(now);
      return left >= 0 ? 0 : Math.min(-left / share, longest);
    },
  };
}
