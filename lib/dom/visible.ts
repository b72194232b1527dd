import { step } from './budget';
import { closestTo, documentOf, heightOf, isDrawn, isOneOf, localNameOf, rectOf, widthOf } from './element';
import { outerOf } from './hit';

/** Subtrees that are drawn but cannot be used (`inert`), or are hidden from screen readers. */
export const inactive = '[inert],[aria-hidden="true"]';

/** So large (in square pixels) is what may be cut away: one pixel with its border and padding. */
const smallest = 4000;
/** Browsers write lengths in pixels: "rect(0px, 0px, 0px, 0px)", "rect(1px, 1px, 1px, 1px)". */
const nothing = /^rect\((\d+)px,? \1px,? \1px,? \1px\)$/;

/**
 * Whether an element is drawn and can be used: not hidden by style, not moved off the page, not inert. Whether
 * something lies over it, or it is scrolled away, is another question (`sight.ts`).
 * Honeypots are typically moved off the page, or one pixel in size.
 * @param unusable subtrees that do not count
 */
export function isVisible(element: Element, unusable = inactive): boolean {
  step();
  // Styled check boxes are often transparent with the drawing beside them; then what is around them is not.
  const isBox = localNameOf(element) === 'input' && isOneOf(element, '[type=checkbox],[type=radio]');
  if (!isDrawn(element, { visibilityProperty: true, opacityProperty: !isBox })) return false;
  if (isBox && !isDrawn(outerOf(element) ?? element, { opacityProperty: true })) return false;
  const { width, height, right, bottom } = rectOf(element);
  if (width <= 1 || height <= 1 || (!isBox && isCutAway(element, width * height))) return false;
  // What is only scrolled away is there.
  const view = (right <= 0 || bottom <= 0) && documentOf(element).defaultView;
  if (view && (right + view.scrollX <= 0 || bottom + view.scrollY <= 0)) return false;
  return !closestTo(element, unusable);
}

/** Whether a style sheet cuts all of a small box away; so frameworks hide what is for screen readers only. */
export function isCutAway(box: Element, area: number): boolean {
  if (area > smallest) return false;
  const { position, clip, clipPath } = getComputedStyle(box);
  const isPlaced = position === 'absolute' || position === 'fixed';
  return (isPlaced && nothing.test(clip)) || /^inset\((?:50|100)%\)$/.test(clipPath);
}

/** Whether a box is folded up: no height or no width, and what does not fit into it is cut off. */
export function isFolded(box: Element): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (height > 1 && width > 1) return false;
  const { display, overflowX, overflowY } = getComputedStyle(box);
  if (display === 'inline' || display === 'contents' || localNameOf(box) === 'html') return false;
  return (height <= 1 && overflowY !== 'visible') || (width <= 1 && overflowX !== 'visible');
}
