import type { Look } from '../dom/look';

/**
 * A look that takes longer goes on in the next frame, in ms. A later look may take longer, because what was said before
 * stands until it is done. The more parts a look has, the longer each: it begins by finding what the others have worked
 * out.
 */
const atOnce = { first: 20, later: 36 };
const [more, mostAtOnce] = [1.5, 36];
/** A page that has changed during so many looks one after the other is looked at in one piece. */
const mostDropped = 2;

/** What came of a look, or of a part of one. */
export interface SeenSoFar {
  readonly look: Look;
  /** Whether it is the whole look; else it goes on. */
  readonly done: boolean;
}

/** The same, with the time that it took with the parts before it, in ms. */
export interface PartOfLook extends Partial<SeenSoFar> {
  readonly took: number;
}

/** Looks at a page, one part in each frame, so that the page never waits for long. */
export interface Parts {
  /**
   * Begins a look, or goes on with the one that was begun.
   * @param kind what of: the first look of a page, a later one, or one that cannot wait, because not every change is
   *   heard at the moment
   * @returns nothing but the time when nobody looks any longer
   */
  next(kind: 'first' | 'later' | 'whole'): PartOfLook;
  /** Whether a look was begun. */
  isBegun(): boolean;
  /** The page has changed: what was begun is worth nothing. @returns how long it took so far, in ms */
  drop(): number;
}

/** @param look looks for so many ms: at the page anew, or where it has stopped */
export function createParts(look: (ms: number, goesOn: boolean) => SeenSoFar | undefined): Parts {
  let count = 0;
  let took = 0;
  let dropped = 0;
  return {
    next(kind) {
      const began = performance.now();
      const isWhole = kind === 'whole' || dropped >= mostDropped;
      const ms = isWhole ? Number.POSITIVE_INFINITY : Math.min(atOnce[kind] + count * more, mostAtOnce);
      const seen = look(ms, count > 0);
      took += performance.now() - began;
      count += 1;
      const part = { ...seen, took };
      if (!seen || seen.done) count = took = dropped = 0;
      return part;
    },
    isBegun: () => count > 0,
    drop() {
      if (count === 0) return 0;
      const lost = took;
      count = took = 0;
      dropped += 1;
      return lost;
    },
  };
}
