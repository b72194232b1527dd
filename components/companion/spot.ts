import { type Box, windowBox } from '../../lib/dom/box';
import { closestTo, parentOf, rectOf } from '../../lib/dom/element';
import { overlap, place, placeSheet, type Size, type Spot, type Surroundings } from '../../lib/overlay/place';
import { boxOf } from '../../lib/overlay/where';

/** Here the card is a sheet at the edge of the window; the same condition is in `companion.css`. */
const narrow = '(max-width: 560px), (max-height: 420px)';
/** What belongs to a small target: the line it stands in, as long as that is not half the page. */
const belongings = 'label,tr,li,[role=row],[role=listitem],p,dd';
const highestLine = 160;
/** What people press and fill in. */
const controls = [
  'a[href],button,input:not([type=hidden]),select,textarea,summary',
  '[role=button],[role=link],[role=checkbox],[role=radio],[role=combobox],[role=option],[role=menuitem],[role=tab]',
].join();
/** More are not looked at, seen or unseen: on a page of a thousand links no corner is free of them anyway. */
const most = 400;
const mostUnseen = 2000;
/** Pictures are looked at: a code to be scanned or read. */
const pictures = 'img,svg,canvas';

/** Whether the window is one for sheets. */
export const isNarrow = (): boolean => matchMedia(narrow).matches;

/** Where a card or a dock stands: a spot, or as a sheet over the whole width at the upper or lower edge. */
export interface Standing {
  readonly spot?: Spot;
  readonly above: boolean;
  /** There is no room for it beside what has the focus. */
  readonly yields: boolean;
}

/**
 * Where the card or the dock goes. It moves only when it has to: while it covers neither target nor focus, it stays
 * until things have come to rest, and only then looks whether another spot keeps more of the page free.
 * @param before where it is
 * @param atRest whether nothing moves at the moment
 * @param cover what lies over it
 */
export function standFor(
  box: HTMLElement,
  target: Element | undefined,
  before: Standing | undefined,
  atRest: boolean,
  cover: Element | undefined,
): Standing {
  const window = windowBox(self);
  const inView = (one: Box) => overlap(one, window);
  const focused = focusedBox((box.getRootNode() as ShadowRoot).host);
  const focus = [...focused, ...(cover ? [cover.getBoundingClientRect()] : [])];
  const around = boxesAround(target).filter(inView);
  const known = { window, around, focus: focus.filter(inView) };
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const isSheet = isNarrow() && box.offsetWidth >= window.width;
  const old = before && !before.yields && (isSheet ? !before.spot : before.spot) ? before : undefined;
  const stays = old && !atRest && isFree(old, size, known);
  if (stays) return old;
  const surroundings = { ...known, controls: controlsIn(inView, target), texts: textsIn(inView) };
  if (!isSheet) return { spot: place(size, surroundings, old?.spot), above: false, yields: false };
  const above = placeSheet(size.height, surroundings, old?.above);
  const sheet = { ...size, x: 0, y: above ? 0 : window.height - size.height };
  // A part of the page that takes the focus as a whole cannot be kept free.
  const yields = focused.some((one) => one.height * 2 < window.height && overlap(one, sheet));
  return { above, yields };
}

/** Whether what stands there lies inside the window and over neither target nor focus. */
function isFree({ spot, above }: Standing, size: Size, around: Omit<Surroundings, 'controls' | 'texts'>) {
  const { window, focus } = around;
  const { x, y } = spot ?? { x: 0, y: above ? 0 : window.height - size.height };
  const isInside = x + size.width <= window.width && y + size.height <= window.height;
  return isInside && ![...around.around, ...focus].some((box) => overlap(box, { x, y, ...size }));
}

function controlsIn(inView: (box: Box) => boolean, target: Element | undefined): Box[] {
  const boxes: Box[] = [];
  for (const control of [...document.querySelectorAll(controls)].slice(0, mostUnseen)) {
    if (control === target) continue;
    const box = rectOf(control);
    if (box.width > 0 && box.height > 0 && inView(box)) boxes.push(box);
    if (boxes.length >= most) break;
  }
  return boxes;
}

/**
 * Where the texts and pictures in view are; of no shadow tree, where texts are found one tree after the other. What
 * they say is not read, because a person may have typed it.
 */
function textsIn(inView: (box: Box) => boolean): Box[] {
  const boxes: Box[] = [];
  const range = new Range();
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let seen = 0; boxes.length < most && seen < mostUnseen && walk.nextNode(); seen++) {
    range.selectNodeContents(walk.currentNode);
    boxes.push(range.getBoundingClientRect());
  }
  boxes.push(...[...document.querySelectorAll(pictures)].slice(0, most).map(rectOf));
  return boxes.filter((box) => box.width > 0 && box.height > 0 && inView(box));
}

function boxesAround(target: Element | undefined): Box[] {
  if (!target) return [];
  const around = parentOf(target);
  const line = around && closestTo(around, belongings);
  const boxes = [target, line].flatMap((one) => (one && boxOf(one)) ?? []);
  return boxes.filter((box, at) => at === 0 || box.height <= highestLine);
}

/** The focused control of the page; while the focus is in our own card there is none to keep free. */
function focusedBox(guest: Element): Box[] {
  const focus = document.activeElement;
  return focus && focus !== document.body && focus !== guest ? [rectOf(focus)] : [];
}
