import {
  allIn,
  closestTo,
  contentsOf,
  elementsIn,
  holds,
  isOneOf,
  kindOf,
  oneIn,
  parentOf,
  treeIn,
} from '../dom/element';
import { folded } from '../dom/fold';
import { outerOf } from '../dom/hit';
import type { Look } from '../dom/look';
import { textOf } from '../dom/text-of';
import { linesInTurn } from './alternating';
import { linesOfColumns } from './columns';
import { headings, runAround } from './lines-around';
import { naming } from './rows';
import { type Labelled, type Line, topics } from './topics';
import { deepest, fields, isValue } from './values';

/** What is about to be asked for, as the last step of SAAS sums it up. */
export interface Recap {
  /** All lines, in their order; none where there is no summary of a request for CPMS. */
  readonly lines: readonly Line[];
  /** Where the whole summary stands. */
  readonly list?: Element;
}

/** Beside the title of the product, the frame of SAAS names the application. */
const product = /saas ?[-|:]/;
const longestLabel = 40;
const longestLine = 80;
/** So many boxes may lie between a value and its row. */
const mostWrappers = 3;
/**
 * Reads the summary. It is known by the one line that says "CPMS" beside a label, whatever the language: the lines
 * around it hold the organisation and the access profile.
 */
export function readRecap(look: Look): Recap {
  const found = naming(look, 'application').flatMap((element) => {
    const { lines, list } = linesAround(look, element);
    const own = lines.findIndex(({ values }) => values.some((one) => holds(one, element) || holds(element, one)));
    return list && own >= 0 && lines.length >= 2 ? [{ lines, list, own }] : [];
  });
  const lists = new Set(found.map(({ list }) => list));
  const [summary] = found;
  if (!summary || lists.size > 1) return { lines: [] };
  return { lines: topics(summary.lines, summary.own), list: summary.list };
}

/** The lines of the list that this value stands in. */
function linesAround(look: Look, text: Element): { readonly lines: readonly Labelled[]; readonly list?: Element } {
  const whole = linesOfColumns(look, text) ?? linesInTurn(look, text);
  if (whole) return whole;
  let value: Element | null = text;
  for (let steps = 0; value && steps < mostWrappers; steps++, value = parentOf(value)) {
    const row = parentOf(value);
    if (!row) break;
    if (isOneOf(value, 'dd')) {
      const list = closestTo(value, 'dl') ?? row;
      return { lines: linesOfTerms(look, list), list };
    }
    // The rows may be all that is in a shadow tree.
    const around = parentOf(row) ?? outerOf(row);
    const label = labelBefore(row, value);
    if (label && !product.test(folded(label)) && around) {
      // Bodies of one table are one list.
      const list = closestTo(row, 'table') ?? around;
      if (isOneOf(list, 'table')) return { lines: linesOfRows(look, allIn(list, 'tr')), list };
      const outer = withWrappers(row);
      const whole = parentOf(outer) ?? around;
      const isAll = isOneOf(whole, 'body,main,form') || treeIn(whole) !== null;
      return { lines: linesOfRows(look, runAround(look, outer).map(unwrapped)), list: isAll ? outer : whole };
    }
  }
  return { lines: [] };
}

/** The row with the boxes that hold nothing else: one for each line of a list, say. */
function withWrappers(row: Element): Element {
  let outer = row;
  for (let around = parentOf(outer), left = mostWrappers; around && left > 0; around = parentOf(around), left--) {
    if (elementsIn(around).length > 1 || hasOwnText(around)) break;
    outer = around;
  }
  return outer;
}

function unwrapped(row: Element): Element {
  let inner = row;
  for (let left = mostWrappers; elementsIn(inner).length === 1 && !hasOwnText(inner) && left > 0; left--)
    inner = elementsIn(inner)[0] as Element;
  return oneIn(inner, '*') ? inner : row;
}

function hasOwnText(element: Element): boolean {
  return [...contentsOf(element)].some((one) => kindOf(one) === Node.TEXT_NODE && Boolean(one.nodeValue?.trim()));
}

/** What stands in a row before its value; empty when it is too long for a label. */
function labelBefore(row: Element, value: Element): string {
  let label = '';
  for (const child of contentsOf(row)) {
    if (child === value) break;
    label += kindOf(child) === Node.ELEMENT_NODE ? textOf(child as Element) : (child.nodeValue ?? '');
  }
  return label.length <= longestLabel ? label.trim() : '';
}

/** Terms and all that is said of each: a term can have several descriptions. */
function linesOfTerms(look: Look, list: Element): Labelled[] {
  const lines: { label: string; values: Element[] }[] = [];
  for (const one of allIn(list, 'dt,dd')) {
    if (isOneOf(one, 'dt')) lines.push({ label: textOf(one), values: [] });
    else if (isValue(look, one)) lines.at(-1)?.values.push(deepest(one));
  }
  return lines.filter(({ values }) => values.length > 0);
}

/** Rows with their label first; one without a label goes on with the row before it. */
function linesOfRows(look: Look, rows: readonly Element[]): Labelled[] {
  const lines: { label: string; values: Element[] }[] = [];
  for (const row of rows) {
    // A heading, something to type, or prose is no line of the request.
    if (isOneOf(row, headings) || oneIn(row, fields) || isProse(textOf(row))) continue;
    const parts = [...elementsIn(row)].filter((part) => isValue(look, part));
    const [first, ...others] = parts;
    const free = freeText(row);
    if (!first) {
      if (free && isValue(look, row)) lines.push(...oneText(row, free));
      continue;
    }
    const last = lines.at(-1);
    if (free && beginsWithText(row)) lines.push({ label: free, values: parts.map(deepest) });
    else if (free) lines.push({ label: textOf(first), values: [row] });
    else if (others.length > 0 && textOf(first).length <= longestLabel)
      lines.push({ label: textOf(first), values: others.map(deepest) });
    else if (last) last.values.push(...parts.map(deepest));
  }
  return lines.filter(({ values }) => values.length > 0);
}

/** "Organisation: IT08 - …" in one text. */
function oneText(row: Element, text: string): { label: string; values: Element[] }[] {
  const [label = '', value = ''] = text.split(/ ?: /, 2);
  return value && label.length <= longestLabel ? [{ label, values: [row] }] : [{ label: '', values: [row] }];
}

/** A sentence of some length. */
function isProse(text: string): boolean {
  return text.length > longestLine && /[.!]$/.test(text);
}

function beginsWithText(element: Element): boolean {
  const first = contentsOf(element).find((node) => {
    const isElement = kindOf(node) === Node.ELEMENT_NODE;
    return isElement ? textOf(node as Element) : kindOf(node) === Node.TEXT_NODE && node.nodeValue?.trim();
  });
  return first !== undefined && kindOf(first) === Node.TEXT_NODE;
}

/** The text that stands in a row beside its elements. */
function freeText(row: Element): string {
  return contentsOf(row)
    .filter((node) => kindOf(node) === Node.TEXT_NODE)
    .map((node) => node.nodeValue ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
