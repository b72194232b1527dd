import { allIn, firstElementIn, holds, kindOf, parentOf } from '../dom/element';

/** Attributes that show or hide: what they do is seen in the picture, not in what the page says. */
const looks = new Set(['class', 'style']);
/** So many elements in a box, and it is no line but a part of the page. */
const line = 60;
/** So many steps a text may be away from what it is a text of. */
const steps = 8;
/** Of a flood of changes so many are looked at; it may have touched anything. */
const flood = 400;

/**
 * Whether changes of the page touch what is said of it.
 * @param seen the elements that it rests on
 */
export function touches(records: readonly MutationRecord[], seen: ReadonlySet<Element>): boolean {
  if (seen.size === 0) return false;
  return records.length > flood || records.some((record) => touchesOne(record, seen));
}

function touchesOne(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  seen: ReadonlySet<Element>,
) {
  if (type === 'attributes') return seen.has(target as Element) && !looks.has(attributeName ?? '');
  for (const node of removedNodes) if (holdsAny(node, seen)) return true;
  // What was moved is told by where it came from, unless that was another tree.
  for (const node of addedNodes) if (seen.has(node as Element)) return true;
  let around = type === 'childList' ? (target as Element) : parentOf(target);
  for (let step = 0; around && step < steps; step++, around = parentOf(around))
    if (seen.has(around)) return !allIn(around, '*')[line];
  return false;
}

function holdsAny(node: Node, seen: ReadonlySet<Element>): boolean {
  if (kindOf(node) !== Node.ELEMENT_NODE) return false;
  if (seen.has(node as Element)) return true;
  if (!firstElementIn(node as Element)) return false;
  for (const element of seen) if (holds(node, element)) return true;
  return false;
}
