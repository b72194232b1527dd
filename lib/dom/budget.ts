/**
 * A look at a page has so many steps; a step is one element that was asked what it says or whether it is seen. The
 * pages of the portals take a tenth of it, lists of thousands of rows less than half. What takes more was made to keep
 * us busy, or is no page for a person: then we are silent. Steps and not time, so that a slow computer sees the same.
 */
const most = 60_000;
let left = Number.POSITIVE_INFINITY;
/** Steps of this part of a look that are part of nothing that was worked out: the next part takes them again. */
let open = 0;
/** How often something was worked out in this part. */
let keeps = 0;
/** When the page is to have its turn, on the clock of `performance.now`. */
let until = Number.POSITIVE_INFINITY;
/**
 * Where thousands of panes lie over each other, Firefox takes 10 ms to say what is in front at one point, where a page
 * for people takes less than one: then time counts all the same. In ms, and how often in one look; on a busy computer
 * some are slow, but never half of them.
 */
const [slow, mostSlow] = [4, 4];
let timed = { all: 0, slow: 0 };

/** A page that takes too long to read. */
export class TooMuch extends Error {}

/** The page has waited long enough: the look goes on in a later frame. */
class Pause extends Error {}

/** Takes steps of the look that is going on. @throws TooMuch when there are none left */
export function take(count = 1): void {
  open += count;
  if (open > left) throw new TooMuch();
}

/** Ends this part of a look that is done in parts, when it has taken its time. @throws Pause */
export function rest(): void {
  if (until !== Number.POSITIVE_INFINITY && performance.now() >= until) throw new Pause();
}

/** Takes steps, and rests when it is time. @throws TooMuch, Pause */
export function step(count = 1): void {
  take(count);
  rest();
}

/** Does something that cannot be begun anew, without a rest. */
export function unbroken<T>(act: () => T): T {
  const before = until;
  until = Number.POSITIVE_INFINITY;
  try {
    return act();
  } finally {
    until = before;
  }
}

/** Works something out for good: the next part of the look neither does it again nor counts its steps. */
export function keep<T>(make: () => T): T {
  const before = open;
  const made = make();
  left -= open - before;
  open = before;
  keeps += 1;
  return made;
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

/** Something that is worked out in parts. */
export interface InParts<T> {
  /**
   * Goes on for so many ms, or a little more.
   * @returns what came out; undefined when it is not done yet
   */
  goOn(ms: number): { readonly done: T } | undefined;
}

/** After so many parts each may take twice as long as the one before, and after each in which nothing was got done. */
const manyParts = 60;

/**
 * A look in parts, which gives up in silence when it takes too much, or when the page is of a kind that makes us fail.
 * Each part begins anew and finds what the earlier ones have worked out; so the page must not change in between.
 * @param look asks only what remembers its answers (`memo.ts`), and gives what was seen
 * @param otherwise gives what there is to say in silence
 */
export function inParts<T>(look: () => T, otherwise: () => T): InParts<T> {
  let spare = most;
  let parts = 0;
  let vain = 0;
  timed = { all: 0, slow: 0 };
  return {
    goOn(ms) {
      left = spare;
      open = keeps = 0;
      until = performance.now() + ms * 2 ** (vain + Math.max(0, parts++ - manyParts));
      try {
        return { done: look() };
      } catch (reason) {
        if (!(reason instanceof Pause)) return { done: otherwise() };
        // What was begun since is done again, and is not counted twice.
        spare = left;
        if (keeps === 0) vain += 1;
        return undefined;
      } finally {
        left = until = Number.POSITIVE_INFINITY;
      }
    },
  };
}
