import { closestTo, isOneOf } from './element';
import { type Look, longestList, perLook } from './look';

/** A drawn box is no smaller and no larger, in CSS pixels. */
const [least, largest] = [8, 64];
const unusable = '[inert],fieldset:disabled,[aria-busy=true],[aria-disabled=true]';

/**
 * The labels that draw the box to tick before or after their words, while the browser's own has no size or is not
 * shown: the usual way to style one (Bootstrap 4, "custom-control"; ECL; read 2026-11). A press on the label ticks it.
 */
export const drawnBoxes = perLook((look): readonly Element[] =>
  look
    .all('input')
    .filter((tick) => isOneOf(tick, '[type=checkbox]:enabled'))
    .slice(0, longestList)
    .flatMap((tick) => {
      if (look.visible(tick) || closestTo(tick, unusable)) return [];
      const [label, other] = [...((tick as HTMLInputElement).labels ?? [])];
      return label && !other && drawsBox(look, label) ? [label] : [];
    }),
);

function drawsBox(look: Look, label: Element): boolean {
  if (!look.visible(label)) return false;
  return ['::before', '::after'].some((part) => {
    const { content, display, visibility, width, height } = getComputedStyle(label, part);
    const isShown = content !== 'none' && content !== 'normal' && display !== 'none' && visibility === 'visible';
    return isShown && [width, height].every((size) => isOfBoxSize(Number.parseFloat(size)));
  });
}

function isOfBoxSize(size: number): boolean {
  return size >= least && size <= largest;
}
