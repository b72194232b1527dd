import type { Box } from '../dom/box';

/** Whether the box of something may be marked. */
export type Rule = (box: Box) => boolean;

/** Tells whether something has come to rest: what moves by itself is not marked until it does. */
export interface Stillness {
  /** Whether it is where it was in the last frame; if not, `again` is called in the next one. */
  readonly isStill: Rule;
  /** It was moved by the person, by scrolling or resizing: what was judged goes along. */
  readonly isAlong: Rule;
  stop(): void;
}

/** What moves again so soon after it came to rest, in ms, has to rest longer next time: or the ring would flicker. */
const soon = 1000;
const [firstRest, longestRest] = [150, 2000];

/** @param again asks for the place in the next frame, by the given rule */
export function createStillness(again: (rule: Rule) => void): Stillness {
  let last: Box | undefined;
  let moving = false;
  let frame = 0;
  let moved = Number.NEGATIVE_INFINITY;
  let rested = Number.NEGATIVE_INFINITY;
  let rest = 0;
  const isStill = (box: Box) => {
    const stands = !last || isSame(last, box);
    last = box;
    const now = performance.now();
    if (!stands) {
      if (!moving) rest = now - rested < soon ? Math.min(Math.max(rest * 2, firstRest), longestRest) : 0;
      moved = now;
      moving = true;
    } else if (!frame && moving && now - moved >= rest) {
      moving = false;
      rested = now;
    }
    if (moving)
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        again(isStill);
      });
    return !moving;
  };
  const isAlong = (box: Box) => {
    last = box;
    return !moving;
  };
  return { isStill, isAlong, stop: () => cancelAnimationFrame(frame) };
}

/** Whether two boxes are one to the eye. */
export function isSame(one: Box | undefined, other: Box): boolean {
  return (
    one !== undefined &&
    (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.5)
  );
}
