import { innermost } from './innermost';
import type { Look } from './look';

const pictures = ['img', 'canvas', 'svg', 'object', '[role=img]'];
const called = /(^|[^a-z])qr([^a-z]|$)|qr-?code/i;

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
  const { width, height } = picture.getBoundingClientRect();
  return width >= leastSide && Math.abs(width - height) <= width * 0.1;
}

function said(picture: Element): string {
  const source = picture.getAttribute('src') ?? '';
  const attributes = ['alt', 'id', 'class', 'aria-label', 'title'].map((name) => picture.getAttribute(name) ?? '');
  return [
    ...attributes,
    source.startsWith('data:') ? '' : source,
    picture.querySelector('title')?.textContent ?? '',
  ].join(' ');
}
