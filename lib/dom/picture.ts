import type { Words } from '../guides/shape';
import { attributeOf, closestTo, documentOf, holds, isOneOf, oneIn, rectOf } from './element';
import { hitAt, outerOf, pressed, within } from './hit';
import { innermost } from './innermost';
import type { Look } from './look';
import { saysAll } from './says';
import { textOf, titleOf } from './text-of';

const pictures = ['img', 'canvas', 'svg', 'object', '[role=img]'];
const called = /(^|[^a-z])qr([^a-z]|$)|qr-?code/i;

/** How a picture of a code may be called, or one that nobody has given a name. */
const codeWords = /qr|code|kod|κωδ|код|scan|skan|image|bild|immagin|imagen|obraz|afbeelding/i;

/** What a picture is called is short. */
const mostSaid = 1000;

/** A QR code is at least this wide; logos and icons are smaller. In CSS pixels. */
const leastSide = 90;

/** A code smaller than this cannot be scanned from a screen; what is called one is an icon. */
const leastCode = 50;

/** A picture in the frame of a page, or that leads elsewhere, is a logo or an advertisement. */
const beside = 'header *,nav *,footer *,aside *,[role=banner] *,[role=contentinfo] *,a[href] *';

/**
 * Pictures that are called a QR code, or, when none is, large square ones. The picture itself is never read.
 * @param not what stands beside a picture that is for something else
 */
export function qrPictures(look: Look, not: readonly Words[] = []): readonly Element[] {
  const shown = pictures
    .flatMap(look.every)
    .filter((picture) => rectOf(picture).width >= leastCode)
    .filter(
      (picture) => !isOneOf(picture, beside) && !isSpoilt(picture) && !not.some((words) => isFor(picture, words)),
    );
  const named = shown.filter((picture) => called.test(said(picture)));
  // A wrapper with `role=img` around the picture is the same picture.
  return innermost(named.length > 0 ? named : shown.filter((one) => isLargeSquare(one) && !isCalledOtherwise(one)));
}

/** Whether the same line, cell or caption, or the picture itself, says this. */
function isFor(picture: Element, words: Words): boolean {
  const around = closestTo(picture, 'figure,li,p,td,label');
  return saysAll(`${said(picture)} ${around ? textOf(around) : ''}`, { says: [words] });
}

/** A code that is paler than this is not to be scanned; it is drawn so while it is made, or when it is over. */
const leastOpacity = 0.5;
/** So many boxes around a picture may make it pale. */
const paleBoxes = 4;
/** What lies on a picture has no more boxes of the picture's own between. */
const nearBoxes = 6;

/** Whether a picture is pale, or has something to press or to read on it ("Get a new code"); a logo is no such. */
function isSpoilt(picture: Element): boolean {
  const { x, y, width, height } = rectOf(picture);
  const hit = hitAt(documentOf(picture), x + width / 2, y + height / 2);
  const button = hit && closestTo(hit, pressed);
  if (button && !holds(button, picture)) return true;
  if (hit && !within(hit, picture) && !within(picture, hit) && isBeside(picture, hit) && isWord(textOf(hit)))
    return true;
  let opacity = 1;
  let box: Element | null = picture;
  for (let steps = 0; box && steps < paleBoxes; steps++, box = outerOf(box))
    opacity *= Number(getComputedStyle(box).opacity);
  return opacity < leastOpacity;
}

/** Whether something stands in the same box as a picture, with few boxes around the picture between. */
function isBeside(picture: Element, hit: Element): boolean {
  let around = outerOf(picture);
  for (let steps = 0; around && steps < nearBoxes; steps++, around = outerOf(around))
    if (holds(around, hit)) return true;
  return false;
}

function captionOf(picture: Element): Element | null {
  const figure = closestTo(picture, 'figure');
  return figure && oneIn(figure, 'figcaption');
}

/** A picture with a name or a caption that says nothing of a code is of something else. */
function isCalledOtherwise(picture: Element): boolean {
  const caption = captionOf(picture);
  const names = ['alt', 'aria-label', 'title'].map((name) => attributeOf(picture, name) ?? '');
  return [...names, caption ? textOf(caption) : ''].some((name) => isWord(name) && !codeWords.test(name));
}

/** Whether it says more than initials. */
function isWord(text: string): boolean {
  return /\p{L}{3}/u.test(text);
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
