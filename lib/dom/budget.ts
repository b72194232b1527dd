/**
 * A look at a page has so many steps; a step is one element that was asked what it says or whether it is seen. The
 * pages of the portals take a tenth of it, lists of thousands of rows less than half. What takes more was made to keep
 * us busy, or is no page for a person: then we are silent. Steps and not time, so that a slow computer sees the same.
 */
const most = 60_000;
let left = Number.POSITIVE_INFINITY;

/** A page that takes too long to read. */
export class TooMuch extends Error {}

/** Takes steps of the look that is going on. @throws TooMuch when there are none left */
export function step(count = 1): void {
  left -= count;
  if (left < 0) throw new TooMuch();
}

/**
 * Looks, and gives up in silence when that takes too much, or when the page is of a kind that makes us fail.
 * @returns what was seen, or what `otherwise` gives
 */
export function withinBudget<T>(look: () => T, otherwise: () => T): T {
  left = most;
  try {
    return look();
  } catch {
    return otherwise();
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
}
