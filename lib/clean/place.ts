import {
  allIn,
  attributeOf,
  closestTo,
  elementBefore,
  elementsIn,
  holds,
  isDrawn,
  isOneOf,
  oneIn,
  parentOf,
} from '../dom/element';
import { remembered } from '../dom/memo';
import { fits } from '../dom/path';
import { textOf } from '../dom/text-of';
import { saasPlace } from '../guides/places';
import { mask } from './letters';
import type { Lexicon } from './lexicon';
import { maskText } from './mask';

/** Whether an address may be one of SAAS: the only portal whose lists and choices a copy needs. */
export function isSaas(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  const isThere = saasPlace.places.some(({ host }) => host === hostname);
  return protocol === 'https:' && isThere && !saasPlace.except.some((pattern) => fits(pathname, pattern));
}

const cell = 'td,th,dd,[role=cell],[role=gridcell],[role=rowheader]';
const control = 'input,select,textarea,button,a,[role=button],[role=link],[role=radio],[role=checkbox]';
const longestLabel = 40;
/** So many elements around a text are asked for the label before them. */
const mostAncestors = 3;
/** So many cells of a row are compared. */
const mostCells = 20;
const name = /^[^\p{L}\p{N}]*\p{Lu}\p{L}*(?:[\s'’-]+\p{L}+){0,2}[^\p{L}\p{N}]*$/u;
/** Separates a label from its value in the same text. */
const colon = /^([^:]{2,40}):/;

/** Masks texts by their words and by where they stand; remembers rows while one page is copied. */
export function createPlaces(lexicon: Lexicon, onSaas: boolean) {
  const rows = new Map<Element, boolean>();

  const label = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isRemark = (text: string) =>
    text.length <= longestLabel && label(text).some((word) => lexicon.isRemark(word.toLowerCase()));

  /** Whether a text is what somebody wrote into a field for remarks, as the page repeats it. */
  const isWritten = (element: Element) => {
    let at: Element | null = element;
    for (let steps = 0; at && steps < mostAncestors; steps++, at = parentOf(at)) {
      const before = elementBefore(at);
      if (before) return isRemark(textOf(before)) || isMirror(at);
      if (isMirror(at)) return true;
    }
    return false;
  };

  /** In a row without a control, whether a cell holds somebody's name; the others are then parts of it. */
  const isRowOfName = (row: Element, own: Element) =>
    remembered(rows, row, () => {
      if (oneIn(row, control)) return false;
      const cells = [...elementsIn(row)].slice(0, mostCells);
      return cells.some((one) => {
        const text = textOf(one).slice(0, longestLabel);
        return name.test(text) && maskText(text, lexicon) !== text;
      });
    }) && holds(row, own);

  const isOfPerson = (text: string, element: Element) => {
    const own = closestTo(element, cell);
    const row = own && parentOf(own);
    if (!own || !row || isOneOf(own, 'th,[role=rowheader]') || !name.test(text)) return false;
    // "Organisation" beside a hospital is its label.
    const said = label(text).map((word) => word.toLowerCase());
    const isLabel = said.some((word) => lexicon.isCore(word) && !lexicon.isMaybeName(word));
    return !isLabel && isRowOfName(row, own);
  };

  /** Masks a text of one line, which stands in this element. */
  return (text: string, element: Element | null): string => {
    if (element && (isWritten(element) || isOfPerson(text, element))) return mask(maskText(text, lexicon));
    const [start = '', before = ''] = colon.exec(text) ?? [];
    const masked = maskText(text, lexicon, () => onSaas);
    return start && isRemark(before) ? masked.slice(0, start.length) + mask(masked.slice(start.length)) : masked;
  };
}

/** What an editor keeps beside itself to measure what is typed: hidden, and never to be read by anybody. */
function isMirror(element: Element): boolean {
  const around = parentOf(element);
  if (!around || !allIn(around, ':scope > textarea,:scope > [contenteditable]').some((one) => one !== element))
    return false;
  return attributeOf(element, 'aria-hidden') === 'true' || !isDrawn(element, { visibilityProperty: true });
}
