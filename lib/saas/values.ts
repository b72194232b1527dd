import { allIn, attributeOf, closestTo, elementsIn, isOneOf, oneIn } from '../dom/element';
import { separator } from '../dom/fold';
import type { Look } from '../dom/look';
import { roles } from '../dom/role';
import { isInline, textOf } from '../dom/text-of';

/** What is typed or chosen in. */
export const fields = 'input,select,textarea';

/** Whether a cell says something of the request: nothing to type or to press. */
export function isValue(look: Look, cell: Element): boolean {
  const typed = isOneOf(cell, fields) || oneIn(cell, fields);
  const text = textOf(cell);
  // A menu beside the summary is not part of it.
  const pressed = [cell, ...allIn(cell, roles.press)].some((one) => isOneOf(one, roles.press) && textOf(one) === text);
  return text !== '' && !typed && !pressed && look.visible(cell);
}

/** The innermost block that holds the whole text: what a person would call the value, not a word in it. */
export function deepest(element: Element): Element {
  const [only, another] = elementsIn(element);
  const isApart = only && (!isInline(only) || attributeOf(only, 'role') !== null);
  return only && !another && isApart && textOf(only) === textOf(element) ? deepest(only) : element;
}

/** The texts of a value, one for each line, list entry or box of it. */
export function textsIn(value: Element): readonly string[] {
  const own = textOf(value, undefined, separator).split(separator);
  const texts = own.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const [first = ''] = texts;
  // A label and its value in one text.
  const labelled =
    texts.length === 1 && /^[^:]{3,40}:\s+\S/.test(first) && !isOneOf(value, 'dd,td,th,[role=cell],[role=gridcell]');
  return labelled ? [first.replace(/^[^:]*:\s+/, '')] : texts;
}

const struck = 's,del,strike';

/** Whether a value, or a part of it, is struck out: it is no longer asked for. */
export function isStruck(value: Element): boolean {
  const inner = allIn(value, '*').filter((one) => textOf(one) !== '');
  return (
    closestTo(value, struck) !== null ||
    [value, ...inner].some(
      (one) => isOneOf(one, struck) || getComputedStyle(one).textDecorationLine.includes('line-through'),
    )
  );
}
