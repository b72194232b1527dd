import { closestTo, elementBefore, isOneOf, localNameOf, oneIn, parentOf } from '../dom/element';
import { remembered } from '../dom/memo';
import { fits } from '../dom/path';
import { textOf as readTextOf } from '../dom/text-of';
import { saasPlace } from '../guides/places';
import { type Editors, elementOf, isMirror, siblingBefore } from './beside';
import { mask } from './letters';
import type { Lexicon } from './lexicon';
import { maskText } from './mask';
import { box, button, cell, createPersons, fewIn, lettersIn, longestLabel, termOf } from './persons';

/** Whether an address may be one of SAAS: the only portal whose lists and choices a copy needs. */
export function isSaas(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  const isThere = saasPlace.places.some(({ host }) => host === hostname);
  return protocol === 'https:' && isThere && !saasPlace.except.some((pattern) => fits(pathname, pattern));
}

/** Elements that hold rows of lists and forms, or values of summaries. */
const rowPlaces = `td,th,tr,dt,dd,li,option,label,legend,[role=cell],[role=gridcell],[role=row],[role=rowheader],
  [role=option],[role=listitem],[role=treeitem],[role=radio],[role=checkbox],[role=menuitemradio],[role=definition],
  input[type=radio i],input[type=checkbox i]`;
const control = 'input,select,textarea,button,a,[role=button],[role=link],[role=radio],[role=checkbox]';
/**
 * What names a part of a page and never a person: a word that guides look for may stand there alone ("Land", "Next").
 */
const naming = `th,dt,label,legend,button,[role=button],[role=columnheader],[role=rowheader],input[type=submit i],
  input[type=button i]`;
/** What may stand side by side without a table: links, lines. */
const beside = 'a,li:not([role=option]),span';
/** So many elements around a text are asked for the label before them. */
const mostAncestors = 3;
const name = /^[^\p{L}\p{N}]*\p{Lu}\p{L}*(?:[\s'’-]+\p{L}+){0,2}[^\p{L}\p{N}]*$/u;
/** Separates a label from its value in the same text: "User: …", "user=…". */
const colon = /^([^:=]{2,40})[:=]/;

/** Masks texts by their words and by where they stand; remembers rows while one page is copied. */
export function createPlaces(lexicon: Lexicon, onSaas: boolean) {
  const rows = new Map<Element, boolean>();
  // A label may be asked for by thousands of elements behind it.
  const texts = new Map<Element, string>();
  const textOf = (element: Element) => remembered(texts, element, () => readTextOf(element));
  const editors: Editors = new Map();

  const personIn = createPersons(lexicon, textOf, onSaas);

  const isRemark = (text: string) =>
    text.length <= longestLabel && lettersIn(text).some((word) => lexicon.isRemark(word.toLowerCase()));

  /** Whether a text is what somebody wrote into a field for remarks, as the page repeats it. */
  const isWritten = (element: Element) => {
    if (closestTo(element, button)) return false;
    let at: Element | null = element;
    for (let steps = 0; at && steps < mostAncestors; steps++, at = parentOf(at)) {
      const before = elementBefore(at);
      if (before) return isRemark(textOf(before)) || isMirror(at, editors);
      if (isMirror(at, editors)) return true;
    }
    return false;
  };

  /** Whether a text is one word that guides look for, where the portal names something. */
  const isNaming = (text: string, elements: readonly Element[]) => {
    const [word = '', ...more] = lettersIn(text);
    if (/[\p{N}@]/u.test(text)) return false;
    return more.length === 0 && lexicon.isCore(word.toLowerCase()) && elements.every((one) => closestTo(one, naming));
  };

  /** In a row without a control, whether a cell holds somebody's name; the others are then parts of it. */
  const isRowOfName = (row: Element, own: Element) => {
    const term = termOf(own);
    return remembered(rows, term ?? row, () => {
      if (isOneOf(own, cell) && oneIn(row, control)) return false;
      const kind = localNameOf(own);
      const isAlike = (one: Element) => (localNameOf(one) === kind || isOneOf(one, cell)) && termOf(one) === term;
      const cells = fewIn(row).filter(isAlike);
      return cells.some((one) => {
        const text = textOf(one).slice(0, longestLabel);
        return !isNaming(text, [one]) && name.test(text) && maskText(text, lexicon) !== text;
      });
    });
  };

  const isOfPerson = (text: string, element: Element) => {
    if (!name.test(text)) return false;
    const own = closestTo(element, cell) ?? (onSaas ? null : closestTo(element, beside));
    const row = own && parentOf(own);
    if (!own || !row || isOneOf(own, 'th,[role=rowheader]')) return false;
    // "Organisation" beside a hospital is its label.
    const said = lettersIn(text).map((word) => word.toLowerCase());
    const isLabel = said.some((word) => lexicon.isCore(word) && !lexicon.isMaybeName(word));
    return !isLabel && isRowOfName(row, own);
  };

  /** A label such as "Organisation:": a short text of known words, one of which guides look for. */
  const isLabel = (element: Element) => {
    const text = textOf(element);
    const words = text.length <= longestLabel ? lettersIn(text).map((word) => word.toLowerCase()) : [];
    return words.every(lexicon.isWord) && words.some(lexicon.isCore);
  };

  /** Whether a node stands where SAAS has the name of a hospital. */
  const canBeRow = (node: Node): boolean => {
    const element = elementOf(node);
    if (element && closestTo(element, rowPlaces)) return true;
    let at: Node | null = node;
    for (let steps = 0; at && steps < mostAncestors; steps++, at = parentOf(at)) {
      const before = siblingBefore(at);
      if (before) return isOneOf(before, box) || isLabel(before);
    }
    return false;
  };

  /** "<b>Comment(s)</b> please …": what of a text is its label, with and without what ends it. */
  const labelIn = (text: string, nodes: readonly Node[]): readonly string[] => {
    const [, second] = nodes;
    const before = second && siblingBefore(second);
    const said = before ? textOf(before) : '';
    const at = said && isRemark(said) ? text.indexOf(said) : -1;
    return at < 0 ? [] : [text.slice(0, at + said.length), said];
  };

  const isPhraseIn = (element: Element) => {
    const [start = ''] = textOf(element).split(/\s[-\u2010-\u2015]\s/, 1);
    return lexicon.isPhrase(start);
  };

  /** Whether others of its kind stand around a country or a language: a list of them, and nobody's name. */
  const isOneOfMany = (node: Node) => {
    let at = elementOf(node);
    for (let steps = 0; at && steps < mostAncestors; steps++, at = parentOf(at)) {
      const holder = parentOf(at);
      const others = holder ? fewIn(holder).filter((one) => one !== at) : [];
      if (others.some((one) => isPhraseIn(one) || fewIn(one).some(isPhraseIn))) return true;
    }
    return false;
  };

  /** Whether a text asks for a country: "Country:", "Land". */
  const asksForPlace = (text: string) => lettersIn(text).some((word) => lexicon.isPlace(word.toLowerCase()));

  const standsBehindPlace = (node: Node) => {
    let at: Node | null = node;
    for (let steps = 0; at && steps < mostAncestors; steps++, at = parentOf(at)) {
      const before = siblingBefore(at);
      if (before) return asksForPlace(textOf(before).slice(0, longestLabel));
    }
    return false;
  };

  /** A country or a language that somebody may be called ("France", "User: Holland"), and that is none of a list. */
  const maySomebodyBe = (text: string, at: readonly Node[]) => {
    const [before = '', said = text] = text.includes(':') ? text.split(/:(?=[^:]*$)/) : [];
    if (!lexicon.isPhrase(said) || !lexicon.isMaybeName(lettersIn(said).join(' ').toLowerCase())) return false;
    return before ? !asksForPlace(before) : !at.some((node) => isOneOfMany(node) || standsBehindPlace(node));
  };

  /** Masks a text of one line, which stands in these nodes. */
  return (text: string, at: readonly Node[]): string => {
    const elements = [...new Set(at.map(elementOf))].filter((one) => one !== null);
    if (elements.some((one) => isWritten(one) || isOfPerson(text, one))) return mask(maskText(text, lexicon));
    if (elements.length > 0 && isNaming(text, elements)) return text;
    const [start = '', before = ''] = colon.exec(text) ?? labelIn(text, at);
    const masked = maskText(text, lexicon, () => onSaas && at.some(canBeRow));
    const person = personIn(text, start, elements);
    // What is left of a hospital's code, or of the row for guests.
    if (person && !/[0-8]/.test(masked)) return masked.slice(0, text.length - person.length) + mask(person);
    if (masked === text && maySomebodyBe(text, at)) return text.replace(/[^:]*$/, mask);
    return start && isRemark(before) ? masked.slice(0, start.length) + mask(masked.slice(start.length)) : masked;
  };
}
