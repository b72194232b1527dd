import type { Box } from './box';
import { attributeOf, isOneOf } from './element';
import { alphaOf, groundOf } from './ground';

/** How much something hides of what is behind it at a point of the window: 1 is all of it. */
export type Paint = (x: number, y: number) => number;

const pictures = 'img,video,iframe,embed,object';

export function holdsPoint({ x, y, width, height }: Box, left: number, top: number): boolean {
  return left > x && top > y && left < x + width && top < y + height;
}

/** A box that is so much wider on each side, or narrower. */
function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Paints between two boxes, or with the second one left out in all of the first. */
function between(outer: Box, inner: Box | undefined, alpha: number): Paint {
  return (x, y) => (holdsPoint(outer, x, y) && !(inner && holdsPoint(inner, x, y)) ? alpha : 0);
}

/** What an element, or what is drawn before or after it, paints in its box. */
export function insideOf(style: CSSStyleDeclaration, box: Box, element?: Element): Paint[] {
  if (element && 'isPointInFill' in element) return [fillOf(element as SVGGeometryElement, style, box)];
  const ground = element && isOneOf(element, pictures) ? 1 : groundOf(style);
  const paints = ground > 0 ? [between(box, undefined, ground)] : [];
  const [left, top, right, bottom] = [
    style.borderLeftWidth,
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
  ].map((width) => Number.parseFloat(width) || 0) as [number, number, number, number];
  if (Math.max(left, top, right, bottom) >= thick) {
    const { x, y, width, height } = box;
    const inner = { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
    paints.push(between(box, inner, alphaOf(style.borderTopColor)));
  }
  for (const { alpha, by, x, y, inset } of shadowsOf(style))
    if (inset) paints.push(between(box, widened({ ...box, x: box.x + x, y: box.y + y }, -by), alpha));
  return paints;
}

/** What an element paints around its box, where no press reaches it, whatever it says of presses. */
export function aroundOf(style: CSSStyleDeclaration, box: Box): Paint[] {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = style;
  const paints = shadowsOf(style).flatMap(({ alpha, by, x, y, inset }) =>
    inset ? [] : [between(widened({ ...box, x: box.x + x, y: box.y + y }, by), box, alpha)],
  );
  const wide = /none|auto/.test(outlineStyle) ? 0 : Number.parseFloat(outlineWidth) || 0;
  const off = Number.parseFloat(outlineOffset) || 0;
  if (wide >= thick) paints.push(between(widened(box, off + wide), widened(box, off), alphaOf(outlineColor)));
  return paints;
}

/** Thinner lines and shadows are no cover, in CSS pixels. */
const thick = 8;
const shadow = /((?:[a-z]+\([^)]*\)|transparent)) (-?[\d.]+)px (-?[\d.]+)px [\d.]+px (-?[\d.]+)px( inset)?/g;

function shadowsOf({ boxShadow }: CSSStyleDeclaration) {
  if (!boxShadow || boxShadow === 'none') return [];
  const all = [...boxShadow.matchAll(shadow)].map(([, colour = '', x, y, by, inset]) => {
    return { alpha: alphaOf(colour), x: Number(x), y: Number(y), by: Number(by), inset: inset !== undefined };
  });
  return all.filter(({ x, y, by }) => Math.max(Math.abs(x), Math.abs(y), by) >= thick);
}

/** A longer path is taken for its box: to ask where it fills may take long. */
const longestPath = 4000;

/** What a shape of a drawing fills. */
function fillOf(shape: SVGGeometryElement, { fill, fillOpacity }: CSSStyleDeclaration, box: Box): Paint {
  const alpha = fill === 'none' ? 0 : alphaOf(fill) * (Number(fillOpacity) || 0);
  const path = attributeOf(shape, 'd') ?? attributeOf(shape, 'points') ?? '';
  if (path.length > longestPath) return between(box, undefined, alpha);
  const place = alpha > 0 ? shape.getScreenCTM()?.inverse() : undefined;
  return (x, y) => (place && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(place)) ? alpha : 0);
}
