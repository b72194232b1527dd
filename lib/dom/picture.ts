import { attributeOf, isOneOf, rectOf } from './element';
import { innermost } from './innermost';
import type { Look } from './look';
import { titleOf } from './text-of';

const pictures = ['img', 'canvas', 'svg', 'object', '[role=img]'];
const called = /(^|[^a-z])qr([^a-z]|$)|qr-?code/i;

/** What a picture is called is short. */
const mostSaid = 1000;

/** A QR code is at least this wide; logos and icons are smaller. In CSS pixels. */
const leastSide = 90;

/** Pictures that are called a QR code, or, when none is, large square ones. The picture itself is never read. */
export function qrPictures(look: Look): readonly Element[] {
  const shown = pictures.flatMap(look.every);
  const named = shown.filter((picture) => called.test(said(picture)));
  // A wrapper with `role=img` around the picture is the same picture.
  return innermost(named.length > 0 ? named : shown.filter(isLargeSquare));
}

function isLargeSquare(picture: Element): boolean {
  const { width, height } = rectOf(picture);
  return width >= leastSide && Math.abs(width - height) <= width * 0.1;
}

function said(picture: Element): string {
  const attributes = ['alt', 'id', 'class', 'aria-label', 'title'].map((name) => attributeOf(picture, name) ?? '');
  return [...attributes, sourceOf(picture), titleOf(picture)].join(' ').slice(0, mostSaid);
}

/** The address of a picture, whose name may say what it shows. Of a picture in the address itself, nothing is read. */
export function sourceOf(picture: Element): string {
  return isOneOf(picture, '[src]:not([src*="data:" i])') ? (attributeOf(picture, 'src') ?? '') : '';
}
