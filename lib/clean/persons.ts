import {
  closestTo,
  elementAfter,
  elementBefore,
  firstElementIn,
  isOneOf,
  localNameOf,
  oneIn,
  parentOf,
} from '../dom/element';
import { remembered } from '../dom/memo';
import type { Lexicon } from './lexicon';

export const cell = 'td,th,dd,[role=cell],[role=gridcell],[role=rowheader]';
/** Stands beside what somebody wrote, and never repeats it. */
export const button = 'button,[role=button],input[type=submit i],input[type=button i]';
export const longestLabel = 40;
/** So many cells of a row are compared. */
const mostCells = 20;
/** "Requested by", "Beantragt von": how a label ends whose value is somebody. */
const agent = /^(?:by|von|par|por|da|door|av|af|przez|od)$/;
/** A label has no more words, nor has a name. */
const mostWords = 4;
/**
 * A list in columns, and what heads them. What SAAS has to be ticked in it are things, though their column says "Name".
 */
const [table, line] = ['table,[role=table],[role=grid],[role=treegrid]', 'tr,[role=row]'];
const heading = 'th,[role=columnheader],thead *';
/** What may be the label of a value beside it, outside lists; and what is never a value. */
const label = 'label,b,strong,span,p,div,legend';
const naming = 'label,legend,h1,h2,h3,h4,h5,h6,button,[role=button],a,nav,header,footer,option';
const field = 'input,select,textarea';
/** A value stands in no more boxes of its own. */
const mostBoxes = 2;
export const box = 'input[type=radio i],input[type=checkbox i]';
const ticked = `${box},[role=radio],[role=checkbox]`;

/** The first elements in another; not by `children`, which is as long as the page likes. */
export function fewIn(parent: Element): Element[] {
  const few: Element[] = [];
  for (let at = firstElementIn(parent); at && few.length < mostCells; at = elementAfter(at)) few.push(at);
  return few;
}

/** The term that a value of a list of terms belongs to: the values of other terms are no parts of the same name. */
export function termOf(value: Element): Element | null {
  if (localNameOf(value) !== 'dd') return null;
  let at = elementBefore(value);
  for (let left = mostCells; at && localNameOf(at) !== 'dt' && left > 0; left--) at = elementBefore(at);
  return at && localNameOf(at) === 'dt' ? at : null;
}

/** The words of a text, without signs and digits. */
export function lettersIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Tells what of a text is somebody, by the labels and the columns it belongs to. */
export function createPersons(lexicon: Lexicon, textOf: (element: Element) => string, onSaas: boolean) {
  /** Whether a label calls for a person: "Name", "Last name", "Requested by"; not "Name of the organisation". */
  const isPersons = (text: string) => {
    const words = text.length <= longestLabel ? lettersIn(text).map((word) => word.toLowerCase()) : [];
    if (words.length > mostWords) return false;
    if (words.length > 1 && agent.test(words.at(-1) as string)) return true;
    return (
      words.some(lexicon.isPerson) &&
      words.every(
        (word) => word.length <= 3 || lexicon.isPerson(word) || lexicon.isMaybeName(word) || !lexicon.isCore(word),
      )
    );
  };

  /** Which columns of a table hold people. */
  const heads = new Map<Element, { readonly first: Element | null; readonly persons: readonly boolean[] }>();
  const headOf = (list: Element) =>
    remembered(heads, list, () => {
      const first = oneIn(list, line);
      return {
        first,
        persons: first ? fewIn(first).map((one) => isOneOf(one, heading) && isPersons(textOf(one))) : [],
      };
    });

  /** Whether an element stands right behind a label that calls for a person: "<label>Last name</label><p>…</p>". */
  const isBehindLabel = (element: Element) => {
    if (closestTo(element, naming)) return false;
    let at: Element | null = element;
    for (let steps = 0; at && steps < mostBoxes; steps++, at = parentOf(at)) {
      const before = elementBefore(at);
      // With a field beside it, it is the label of that.
      if (before)
        return isOneOf(before, label) && !oneIn(before, field) && !oneIn(at, field) && isPersons(textOf(before));
    }
    return false;
  };

  /** Whether an element is, or stands in, the value of a label or of a column that calls for a person. */
  const isPersonsValue = (element: Element) => {
    const own = closestTo(element, cell);
    if (!own) return isBehindLabel(element);
    const row = parentOf(own);
    if (!row || closestTo(element, button) || (onSaas && oneIn(row, ticked))) return false;
    const before = termOf(own) ?? elementBefore(own);
    if (before && isOneOf(before, 'th,dt,[role=rowheader]')) return isPersons(textOf(before));
    const list = isOneOf(row, line) ? closestTo(row, table) : null;
    const head = list && headOf(list);
    return head !== null && head.first !== row && head.persons[fewIn(row).indexOf(own)] === true;
  };

  /** What of a text is somebody, as a label says: all of it, or what stands behind its colon. */
  return (text: string, start: string, elements: readonly Element[]) => {
    const value = start && isPersons(start) ? text.slice(start.length) : elements.some(isPersonsValue) ? text : '';
    return lettersIn(value).length <= mostWords && !lexicon.isPhrase(value) ? value : '';
  };
}
