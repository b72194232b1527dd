import { type Box, shared } from './box';
import { cutOf } from './cut';
import { contentsOf, documentOf, elementsIn, isThere, kindOf, rectOf, treeIn } from './element';
import { groundOf, opacityOf } from './ground';
import { isLookedThrough, outerOf, within } from './hit';
import { aroundOf, insideOf, type Paint } from './paint';
import { drawnOver } from './stacking';

/** Something that is drawn over an element, and how much it hides of it at a point. */
export interface Veil {
  readonly element: Element;
  readonly hides: Paint;
}

/**
 * So many elements are asked where they are, from the outermost ones on: what lies over a page is not deep in it. Where
 * nothing is known to have happened, fewer.
 */
export const [deep, shallow] = [400, 60];
/** What hides so much of what is behind it covers it. */
export const covering = 0.75;
/** What hides less is not counted, though many together may cover. */
const least = 0.2;
/** Of the elements in a box so many are asked at its beginning and at its end, where layers are put. */
const atEachEnd = 20;
/** Of so many, what they paint around themselves is asked, and what is drawn before and after them. */
const mostAround = 30;

/** So many covers are enough: each is asked for all that is around it. */
const mostVeils = 40;

/** What was found in a page when it was last searched deeply. */
const known = new WeakMap<Document, readonly Element[]>();

/** What has come to the page or changed its style since then, the latest last: asked first. */
let lately: readonly Element[] = [];
const mostLately = 40;

/** Something has come to the page or changed its style: it may have come to lie over something. */
export function noteChanged(elements: readonly Element[]): void {
  lately = [...new Set([...lately, ...elements.slice(-mostLately)])].slice(-mostLately);
}

/**
 * What is drawn over an element and lets presses through, so that no press finds it: a veil, a message, a shadow, the
 * ground behind a popover.
 * @param box what is asked about of the element
 * @param most so many elements are searched
 */
export function veilsOver(element: Element, box: Box, most: number): readonly Veil[] {
  const document = documentOf(element);
  const open = [...document.querySelectorAll(':popover-open')].filter((one) => !isLookedThrough(one));
  const found = open.filter((one) => !within(one, element)).flatMap(groundBehind);
  lately = lately.filter(isThere);
  const first = [...lately, ...(known.get(document) ?? []).filter(isThere)].filter(
    (one) => documentOf(one) === document,
  );
  const queue = [...new Set([...open, ...first, ...elementsIn(document.documentElement)])];
  const enough = most + first.length;
  for (let at = 0; at < queue.length && at < enough && found.length < mostVeils; at++) {
    const one = queue[at] as Element;
    if (isLookedThrough(one)) continue;
    const isOver = shared(rectOf(one), box) !== undefined;
    if (isOver || at < first.length + mostAround) found.push(...partsOf(one, element, isOver, box));
    const tree = treeIn(one);
    for (const child of tree ? contentsOf(tree).filter(isElement) : []) queue.push(child);
    if (queue.length < enough) queue.push(...endsOf(elementsIn(one)));
  }
  if (most >= deep) {
    known.set(document, [...new Set(found.map((veil) => veil.element))]);
    lately = [];
  }
  return found;
}

function endsOf(all: HTMLCollection): Element[] {
  const { length } = all;
  if (length <= 2 * atEachEnd) return [...all];
  return Array.from(
    { length: 2 * atEachEnd },
    (_, at) => all[at < atEachEnd ? at : length - 2 * atEachEnd + at] as Element,
  );
}

function isElement(node: Node): node is Element {
  return kindOf(node) === Node.ELEMENT_NODE;
}

/** The ground that a popover lays over all else. */
function groundBehind(element: Element): Veil[] {
  const style = getComputedStyle(element, '::backdrop');
  const alpha = style.display === 'none' ? 0 : groundOf(style) * opacityOf(style);
  return alpha < least ? [] : [{ element, hides: () => alpha }];
}

/** What of an element covers another one: itself, and what is drawn before and after all in it. */
function partsOf(one: Element, over: Element, isOver: boolean, box: Box): Veil[] {
  if (within(over, one)) return [];
  const own = within(one, over) ? [] : itself(one, over, isOver);
  return [...own, ...(['::before', '::after'] as const).flatMap((part) => beside(one, over, part, box))];
}

function itself(one: Element, over: Element, isOver: boolean): Veil[] {
  const style = getComputedStyle(one);
  if (style.visibility !== 'visible') return [];
  const { x: left, y: top, width, height } = rectOf(one);
  const box = { x: left, y: top, width, height };
  const isThrough = isOver && style.pointerEvents === 'none';
  const paints = [...(isThrough ? insideOf(style, box, one) : []), ...aroundOf(style, box)];
  if (paints.length === 0) return [];
  const drawn = drawnOver(one, over);
  if (drawn < least) return [];
  const far = 1e5;
  // What is cut to a shape may have a hole just here.
  const cut = cutOf(one, { x: -far, y: -far, width: 2 * far, height: 2 * far }, { ...box, width: 0, height: 0 });
  if ('away' in cut || cut.clipper) return [];
  const { box: rest } = cut;
  const isIn: Paint = (x, y) => Number(x > rest.x && y > rest.y && x < rest.x + rest.width && y < rest.y + rest.height);
  return [{ element: one, hides: (x, y) => drawn * isIn(x, y) * most(paints, x, y) }];
}

function most(paints: readonly Paint[], x: number, y: number): number {
  return Math.max(...paints.map((paint) => paint(x, y)));
}

/** What is drawn before or after an element, where its own place says where: in the line of the text nothing does. */
function beside(one: Element, over: Element, part: '::before' | '::after', box: Box): Veil[] {
  const style = getComputedStyle(one, part);
  const isThere = style.pointerEvents === 'none' && style.visibility === 'visible' && style.content !== 'none';
  if (!isThere || !/absolute|fixed/.test(style.position)) return [];
  const place = boxOf(one, style);
  const paints = shared(place, box) ? insideOf(style, place) : [];
  const drawn = paints.length > 0 && drawnOver(one, over, { level: Number(style.zIndex) || 0, part });
  const alpha = drawn && drawn * opacityOf(style);
  return alpha && alpha >= least ? [{ element: one, hides: (x, y) => alpha * most(paints, x, y) }] : [];
}

/** Where something is drawn that has no element, in the box that it is placed in. */
function boxOf(one: Element, { position, left, top: down, width, height }: CSSStyleDeclaration): Box {
  let home: Element | null = position === 'fixed' ? null : one;
  while (home && getComputedStyle(home).position === 'static') home = outerOf(home);
  const { x, y } = home ? rectOf(home) : { x: 0, y: 0 };
  const [right, below, wide, high] = [left, down, width, height].map((length) => Number.parseFloat(length) || 0);
  return { x: x + (right ?? 0), y: y + (below ?? 0), width: wide ?? 0, height: high ?? 0 };
}
