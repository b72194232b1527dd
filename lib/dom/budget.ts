/**
 * A look at a page has so many steps; a step is one element that was asked what it says or whether it is seen. The
 * pages of the portals take a tenth of it, lists of thousands of rows less than half. What takes more was made to keep
 * us busy, or is no page for a person: then we are silent. Steps and not time, so that a slow computer sees the same.
 */
const most = 60_000;
let left = Number.POSITIVE_INFINITY;
/**
 * Where thousands of panes lie over each other, Firefox takes 10 ms to say what is in front at one point, where a page
 * for people takes less than one: then time counts all the same. In ms, and how often in one look; on a busy computer
 * some are slow, but never half of them.
 */
const [slow, mostSlow] = [4, 4];
let timed = { all: 0, slow: 0 };

/** A page that takes too long to read. */
export class TooMuch extends Error {}

/** Takes steps of the look that is going on. @throws TooMuch when there are none left */
export function step(count = 1): void {
  left -= count;
  if (left < 0) throw new TooMuch();
}

/** Does one thing that is slow on a page made for it. @throws TooMuch when it was slow too often in this look */
export function timedStep<T>(act: () => T): T {
  if (!Number.isFinite(left)) return act();
  const began = performance.now();
  const answer = act();
  timed.all++;
  if (performance.now() - began >= slow && ++timed.slow >= mostSlow && timed.slow * 2 > timed.all) throw new TooMuch();
  return answer;
}

/**
 * Looks, and gives up in silence when that takes too much, or when the page is of a kind that makes us fail.
 * @returns what was seen, or what `otherwise` gives
 */
export function withinBudget<T>(look: () => T, otherwise: () => T): T {
  left = most;
  timed = { all: 0, slow: 0 };
  try {
    return look();
  } catch {
    return otherwise();
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
}
