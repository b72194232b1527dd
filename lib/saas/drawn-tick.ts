import { allIn, closestTo, isOneOf, parentOf, rectOf } from '../dom/element';
import { type Look, perLookAnd } from '../dom/look';
import { textOf } from '../dom/text-of';

/** So many boxes lie around a tick that is drawn by others. */
const mostBoxes = 3;
/** A drawn box or circle is no smaller and no larger, in CSS pixels. */
const [least, largest] = [8, 64];

/** In these, nothing can be used, and nothing stands for it. */
const unusable = '[inert],fieldset:disabled,[aria-busy=true],[aria-disabled=true]';
/** A small cell around a tick is not one. */
const cells = 'td,th,tr,li,dd,dt';

/**
 * What a person sees of a radio button or a box to tick: itself, or the box without a word around it in which a
 * framework draws it, while its own is one pixel in size (PrimeFaces and PrimeNG: "ui-helper-hidden-accessible",
 * "p-hidden-accessible"; read in their style sheets, 2026-11).
 */
export function seenOf(look: Look, tick: Element): Element | undefined {
  if (look.visible(tick)) return tick;
  if (!isOneOf(tick, 'input[type=radio],input[type=checkbox]') || closestTo(tick, unusable)) return undefined;
  let box = parentOf(tick);
  for (let steps = 0; box && steps < mostBoxes; steps++, box = parentOf(box)) {
    if (!isOfOneTick(look, box)) return undefined;
    const drawn = [box, ...allIn(box, '*')].find(
      (one) => one !== tick && !isOneOf(one, cells) && isOfTickSize(one) && look.visible(one),
    );
    if (drawn) return drawn;
  }
  return undefined;
}

/** Asked once per box: thousands of hidden fields may lie in one. */
const isOfOneTick = perLookAnd((_look, box: Element) => allIn(box, 'input').length === 1 && textOf(box) === '');

function isOfTickSize(one: Element): boolean {
  const { width, height } = rectOf(one);
  return [width, height].every((size) => size >= least && size <= largest);
}
