import { allIn, attributeOf, isDrawn, kindOf, parentOf, previousOf } from '../dom/element';
import { remembered } from '../dom/memo';

/** So many nodes before a text are passed to find an element. */
const mostBefore = 40;

/** An element itself, or the one around a text. */
export function elementOf(node: Node): Element | null {
  return kindOf(node) === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
}

/** The nearest element before a node, beside it. */
export function siblingBefore(node: Node): Element | null {
  for (let before = previousOf(node), left = mostBefore; before && left > 0; before = previousOf(before), left--)
    if (kindOf(before) === Node.ELEMENT_NODE) return before as Element;
  return null;
}

/** The first editors right inside an element, as far as they were asked for. */
export type Editors = Map<Element, readonly Element[]>;

/** What an editor keeps beside itself to measure what is typed: hidden, and never to be read by anybody. */
export function isMirror(element: Element, editors: Editors): boolean {
  const around = parentOf(element);
  if (!around) return false;
  const found = remembered(editors, around, () =>
    allIn(around, ':scope > textarea,:scope > [contenteditable]').slice(0, 2),
  );
  if (!found.some((one) => one !== element)) return false;
  return attributeOf(element, 'aria-hidden') === 'true' || !isDrawn(element, { visibilityProperty: true });
}
