import { closestTo, isOneOf, oneIn, parentOf } from './element';
import { textOf } from './text-of';

/** Elements that hold what a person reads as one statement. */
export const block =
  'p,li,dd,dt,summary,td,th,h1,h2,h3,h4,h5,h6,div,section,article,aside,main,form,label,legend,caption,body';

/** A shorter box ends a line, as "pending" does in a badge: it belongs to what stands before it. */
const longestBadge = 20;
/** What may be nothing but a box; whatever holds another block is none. */
const boxes = 'div,section';
const noBoxes = 'p,li,dd,dt,summary,td,th,h1,h2,h3,h4,h5,h6,article,aside,main,form,label,legend,caption';

/** Whether a box is nothing but a short mark. */
export function isBadge(box: Element): boolean {
  return isOneOf(box, boxes) && oneIn(box, noBoxes) === null && textOf(box).length < longestBadge;
}

/** The block that holds an element; of a badge, also the one around it. */
export function blocksOf(element: Element): readonly Element[] {
  const inner = closestTo(element, block) ?? element;
  let outer = inner;
  while (isBadge(outer)) {
    const around = parentOf(outer);
    if (!around) break;
    outer = closestTo(around, block) ?? around;
  }
  return outer === inner ? [inner] : [inner, outer];
}
