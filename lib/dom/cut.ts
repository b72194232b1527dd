import { type Box, isEnough, shared } from './box';
import {
  documentOf,
  heightOf,
  isOneOf,
  leftOf,
  rectOf,
  scrolledHeightOf,
  scrolledWidthOf,
  scrollTopOf,
  topOf,
  widthOf,
} from './element';
import { drawnBy, opacityOf } from './ground';
import { outerOf } from './hit';

/**
 * Why something cannot be seen or pressed now. Scrolled away: `above`, `below`, `aside`. Under something else of the
 * page: `covered`. Presses do not reach it: `blocked`. `lost`: no scrolling brings it back, the page has folded it away
 * or cut it off.
 */
export type Away = 'above' | 'below' | 'aside' | 'covered' | 'blocked' | 'lost';

/** What is fainter than this is not seen, whether it fades or stays so. */
const faintest = 0.1;

/** What boxes around an element leave of it, in its window. */
interface Cut {
  readonly box: Box;
  /** Nothing scrolls it. */
  readonly fixed: boolean;
  /** The innermost element that is cut to a shape. */
  readonly clipper: Element | undefined;
}

/**
 * Goes through the boxes around an element that cut off what does not fit into them (`overflow`), as far as they hold
 * it: what is positioned leaves boxes that are not.
 * @param left what is left of it already
 * @param whole all of it
 */
export function cutOf(element: Element, left: Box, whole: Box): Cut | { readonly away: Away } {
  let box = left;
  let clipper: Element | undefined;
  const own = getComputedStyle(element);
  let { position } = own;
  if (isShaped(own)) clipper = element;
  if (isMasked(own, element)) return { away: 'covered' };
  // A box that is ticked is often transparent itself, with a drawing beside it.
  let drawn = isOneOf(element, '[type=checkbox],[type=radio]') ? 1 : opacityOf(own);
  const { body, documentElement: root } = documentOf(element);
  for (let around = outerOf(element); around; around = outerOf(around)) {
    const style = getComputedStyle(around);
    drawn *= opacityOf(style);
    if (drawn < faintest) return { away: 'lost' };
    if (isMasked(style, around)) return { away: 'covered' };
    if (!clipper && isShaped(style)) clipper = around;
    if (around === root || !holds(style, position)) continue;
    ({ position } = style);
    const [x, y] = [style.overflowX !== 'visible', style.overflowY !== 'visible'];
    // What `body` says goes for the window, unless `html` says something itself.
    const isWindow = around === body && getComputedStyle(root).overflowX === 'visible';
    if (!(x || y) || isWindow || style.display === 'inline' || style.display === 'contents') continue;
    const inner = wider(innerBox(around), style);
    const far = 1e6;
    const rest = shared(box, {
      x: x ? inner.x : -far,
      y: y ? inner.y : -far,
      width: x ? inner.width : 2 * far,
      height: y ? inner.height : 2 * far,
    });
    if (!rest || !isEnough(rest, whole)) return { away: awayIn(around, style, inner, whole) };
    box = rest;
  }
  return { box, fixed: position === 'fixed', clipper };
}

/** Whether a mask leaves less than half. One that fades the edge of a box leaves more; an icon is a mask itself. */
function isMasked(style: CSSStyleDeclaration, element: Element): boolean {
  const { maskImage = 'none' } = style;
  return maskImage.includes('gradient') && drawnBy(maskImage) * shareOf(style, element) < 0.5;
}

/** How much of an element a mask reaches that has a size of its own and is not repeated. */
function shareOf({ maskSize, maskRepeat }: CSSStyleDeclaration, element: Element): number {
  const sizes = maskSize.match(/[\d.]+(?:px|%)/g);
  if (!sizes || maskSize.includes(',') || !maskRepeat.includes('no-repeat')) return 1;
  const { width, height } = rectOf(element);
  const along = (size = '100%', whole: number) =>
    size.endsWith('%') ? Number.parseFloat(size) / 100 : Number.parseFloat(size) / (whole || 1);
  return Math.min(1, along(sizes[0], width)) * Math.min(1, along(sizes[1], height));
}

/** What `overflow: clip` leaves around a box. */
function wider(box: Box, { overflowX, overflowY, overflowClipMargin = '' }: CSSStyleDeclaration): Box {
  const by = overflowX === 'clip' || overflowY === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0;
  return by ? { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by } : box;
}

/** What is cut to a shape is asked point by point. */
function isShaped({ clipPath, clip, position }: CSSStyleDeclaration): boolean {
  return clipPath !== 'none' || (clip !== 'auto' && /absolute|fixed/.test(position));
}

/** Whether a box holds what is in it and positioned like this. */
function holds(style: CSSStyleDeclaration, inner: string): boolean {
  if (inner !== 'absolute' && inner !== 'fixed') return true;
  const { transform, translate, scale, rotate, perspective, filter, contain, position } = style;
  const makesBlock =
    [transform, translate, scale, rotate, perspective, filter].some((value) => value && value !== 'none') ||
    /paint|layout|strict|content/.test(contain);
  return makesBlock || (inner === 'absolute' && position !== 'static');
}

/** The part of a box in which what it holds is drawn: without borders and scroll bars. */
function innerBox(element: Element): Box {
  const { x, y, width, height } = rectOf(element);
  const { offsetWidth = width, offsetHeight = height } = element as HTMLElement;
  const [wide, high] = [width / (offsetWidth || 1), height / (offsetHeight || 1)];
  return {
    x: x + leftOf(element) * wide,
    y: y + topOf(element) * high,
    width: widthOf(element) * wide,
    height: heightOf(element) * high,
  };
}

/** Where something is that a box cuts off; `lost` when the box cannot be scrolled to it. */
function awayIn(box: Element, { overflowX, overflowY }: CSSStyleDeclaration, inner: Box, whole: Box): Away {
  if (inner.width < 2 || inner.height < 2) return 'lost';
  const y = whole.y + whole.height / 2 - inner.y;
  if (y < 0 || y > inner.height) {
    if (overflowY === 'clip' || scrolledHeightOf(box) <= heightOf(box) || y + scrollTopOf(box) < 0) return 'lost';
    return y < 0 ? 'above' : 'below';
  }
  return overflowX === 'clip' || scrolledWidthOf(box) <= widthOf(box) ? 'lost' : 'aside';
}
