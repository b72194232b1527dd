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

/** @param again asks for the place in the next frame, by the given rule */
export function createStillness(again: (rule: Rule) => void): Stillness {
  let last: Box | undefined;
  let moving = false;
  let frame = 0;
  const isStill = (box: Box) => {
    const isSame = !last || (['x', 'y', 'width', 'height'] as const).every((side) => near(box[side], last?.[side]));
    last = box;
    if (!isSame) moving = true;
    else if (!frame) moving = false;
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

function near(one: number, other = one): boolean {
  return Math.abs(one - other) < 0.5;
}
