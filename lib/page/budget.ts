/** Behind looks that a person feels, so many times as long as they took is waited at most. */
const patience = 20;
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
 * @param longest nothing is put off longer than this, in ms, unless look after look takes long itself
 */
export function createBudget(share: number, saved: number, longest: number, began: number): Budget {
  let left = saved;
  let since = began;
  let [last, before] = [0, 0];
  let looks = 0;
  const count = (now: number) => {
    left = Math.min(saved, left + (now - since) * share);
    since = now;
  };
  return {
    spend(ms, now) {
      count(now);
      left -= looks === 0 ? Math.min(ms, first) : ms;
      looks += 1;
      [before, last] = [last, looks === 1 ? 0 : ms];
    },
    wait(now) {
      count(now);
      return left >= 0 ? 0 : Math.min(-left / share, Math.max(longest, Math.min(last, before) * patience));
    },
  };
}
