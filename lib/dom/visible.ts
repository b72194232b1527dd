import { step } from './budget';
import { closestTo, documentOf, isDrawn, isOneOf, localNameOf, rectOf } from './element';

/** Subtrees that are drawn but cannot be used (`inert`), or are hidden from screen readers. */
export const inactive = '[inert],[aria-hidden="true"]';

/**
 * Whether a person can see and use this element now: drawn, not hidden by style, not moved off the page, not inert.
 * Honeypots are typically moved off the page, or one pixel in size.
 */
export function isVisible(element: Element): boolean {
  step();
  // Styled check boxes are often transparent with the drawing beside them, so transparency hides only other elements.
  const opacityProperty = localNameOf(element) !== 'input' || !isOneOf(element, '[type=checkbox],[type=radio]');
  if (!isDrawn(element, { visibilityProperty: true, opacityProperty })) return false;
  const { width, height, right, bottom } = rectOf(element);
  if (width <= 1 || height <= 1) return false;
  // What is only scrolled away is there.
  const view = (right <= 0 || bottom <= 0) && documentOf(element).defaultView;
  if (view && (right + view.scrollX <= 0 || bottom + view.scrollY <= 0)) return false;
  return !closestTo(element, inactive);
}
