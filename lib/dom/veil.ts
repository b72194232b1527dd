import { type Box, shared } from './box';
import { contentsOf, documentOf, elementsIn, isAttached, isOneOf, kindOf, placeFrom, rectOf, treeIn } from './element';
import { groundOf, opacityOf } from './ground';
import { isLookedThrough, outerOf, within } from './hit';

/** Something that is drawn over an element, and the box of it. */
export interface Veil {
  readonly element: Element;
  readonly box: Box;
}

/**
 * So many elements are asked where they are, from the outermost ones on: what lies over a page is not deep in it. Where
 * nothing is known to have happened, fewer.
 */
export const [deep, shallow] = [400, 60];
/** What hides so much of what is behind it covers it. */
const covering = 0.75;
const pictures = 'img,video,iframe,embed,object';
/** What lies in the line of the text, and what lies over all else. */
const [flow, top] = [-0.5, Number.POSITIVE_INFINITY];

/** What was found in a page when it was last searched deeply. */
const known = new WeakMap<Document, readonly Veil[]>();

/**
 * What is drawn over an element and lets presses through, so that no press finds it: a veil, a message, the ground
 * behind a popover.
 * @param box what is asked about of the element
 * @param most so many elements are searched
 */
export function veilsOver(element: Element, box: Box, most: number): readonly Veil[] {
  const document = documentOf(element);
  const open = [...document.querySelectorAll(':popover-open')].filter((one) => !isLookedThrough(one));
  const grounds = open.filter((one) => !within(one, element) && isCovering(getComputedStyle(one, '::backdrop')));
  const found = grounds.map((one) => ({ element: one, box }));
  const before = most < deep ? (known.get(document) ?? []).map((veil) => veil.element).filter(isAttached) : [];
  const queue = [...new Set([...open, ...before, ...elementsIn(document.documentElement)])];
  for (let at = 0; at < queue.length && at < most; at++) {
    const one = queue[at] as Element;
    if (isLookedThrough(one)) continue;
    if (shared(rectOf(one), box)) found.push(...partsOf(one, element).filter((veil) => shared(veil.box, box)));
    const tree = treeIn(one);
    for (const child of tree ? contentsOf(tree).filter(isElement) : []) queue.push(child);
    for (const child of elementsIn(one)) if (queue.push(child) >= most) break;
  }
  if (most >= deep) known.set(document, found);
  return found;
}

function isElement(node: Node): node is Element {
  return kindOf(node) === Node.ELEMENT_NODE;
}

/** What of an element covers another one: itself, and what is drawn before and after all in it. */
function partsOf(one: Element, over: Element): Veil[] {
  if (within(over, one)) return [];
  const isAround = within(one, over);
  return ([undefined, '::before', '::after'] as const).flatMap((part) => {
    if (isAround && !part) return [];
    const style = getComputedStyle(one, part);
    const isThere = style.pointerEvents === 'none' && style.visibility === 'visible';
    if (!isThere || (part && !/absolute|fixed/.test(style.position))) return [];
    const ground = !part && isOneOf(one, pictures) ? 1 : groundOf(style) * (part ? opacityOf(style) : 1);
    if (ground < covering || !isAbove(one, over, ground, part && (Number(style.zIndex) || 0), part)) return [];
    return [{ element: one, box: part ? boxOf(one, style) : rectOf(one) }];
  });
}

/** Whether an element is drawn over another one; `own` is the level of what is drawn in it without an element. */
function isAbove(one: Element, over: Element, ground: number, own = flow, part = ''): boolean {
  let common: Element | null = one;
  while (common && !within(common, over)) common = outerOf(common);
  const [mine, other] = [layerOf(one, common), layerOf(over, common)];
  const level = mine.level === flow ? own : mine.level;
  if (ground * mine.drawn < covering || level < other.level) return false;
  if (level > other.level || level === top) return true;
  return level > flow && (common === one ? part === '::after' : isAfter(mine.branch, other.branch));
}

/** Where something is drawn that has no element, in the box that it is placed in. */
function boxOf(one: Element, { position, left, top: down, width, height }: CSSStyleDeclaration): Box {
  let home: Element | null = position === 'fixed' ? null : one;
  while (home && getComputedStyle(home).position === 'static') home = outerOf(home);
  const { x, y } = home ? rectOf(home) : { x: 0, y: 0 };
  const [right, below, wide, high] = [left, down, width, height].map((length) => Number.parseFloat(length) || 0);
  return { x: x + (right ?? 0), y: y + (below ?? 0), width: wide ?? 0, height: high ?? 0 };
}

function isCovering(style: CSSStyleDeclaration): boolean {
  return style.display !== 'none' && groundOf(style) * opacityOf(style) >= covering;
}

function isAfter(one: Element, other: Element): boolean {
  return (placeFrom(other, one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How high in a box something in it lies, how much of it is drawn, and what right in the box it stands in. */
function layerOf(element: Element, box: Element | null) {
  let [level, drawn, branch] = [flow, 1, element];
  for (let at: Element | null = element; at && at !== box; at = outerOf(at)) {
    branch = at;
    const style = getComputedStyle(at);
    const own = opacityOf(style);
    drawn *= own;
    const isPlaced = style.position !== 'static';
    const isApart = own < 1 || /fixed|sticky/.test(style.position) || style.transform !== 'none';
    if (isOneOf(at, ':popover-open,dialog:modal')) level = top;
    else if (level < top && isPlaced && style.zIndex !== 'auto') level = Number(style.zIndex);
    else if (level < top && (isApart || (isPlaced && level === flow))) level = 0;
  }
  return { level, drawn, branch };
}
