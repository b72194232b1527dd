import { words } from '../guides/saas-words';
import { fieldsOf } from './fields';
import type { Look } from './look';
import { controlsOf } from './role';
import { textOf } from './text-of';
import { bare, matches, plain } from './words';

export type RowControl = 'open' | 'radio' | 'checkbox';

/** A line of a list: the control in it and what its cells say, plain. */
export interface Row {
  readonly control: Element;
  readonly cells: readonly string[];
}

const line = 'tr,[role=row],li,[role=listitem],[role=option]';
const cell = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';

/** The lines of the page's lists that have such a control. */
export function rowsOf(look: Look, kind: RowControl): readonly Row[] {
  const controls = kind === 'open' ? openControls(look) : fieldsOf(look, kind);
  return controls.map((control) => ({ control, cells: cellsOf(look, control, lineOf(control, controls)) }));
}

function openControls(look: Look): readonly Element[] {
  return controlsOf(look, 'press').filter((control) => openWord(look.name(control)) !== undefined);
}

/** "Open", or "Open ReCONNET - …": the word at the beginning of the name, if it is one. */
function openWord(name: string): string | undefined {
  if (matches(name, words.open)) return bare(name);
  const text = bare(name);
  return Object.values(words.open)
    .flat()
    .map(bare)
    .find((word) => text.startsWith(`${word} `));
}

/** The line around a control: the smallest list line, else the smallest element that says something. */
function lineOf(control: Element, all: readonly Element[]): Element {
  const listed = control.closest(line);
  const alone = (element: Element) => all.every((other) => other === control || !element.contains(other));
  if (listed && alone(listed)) return listed;
  let node = control;
  while (node.parentElement && alone(node.parentElement)) {
    node = node.parentElement;
    if (textOf(node, isCommand)) return node;
  }
  return node;
}

/** Controls inside a line that are not its content: "Open", "Details". */
function isCommand(element: Element): boolean {
  if (!element.matches('a,button,[role=button],[role=link]')) return false;
  const name = element.getAttribute('aria-label') || textOf(element) || element.getAttribute('title') || '';
  return !bare(name) || matches(name, words.details, 'starts') || openWord(name) !== undefined;
}

function cellsOf(look: Look, control: Element, row: Element): readonly string[] {
  const inCells = [...row.querySelectorAll(cell)].filter((one) => !one.querySelector(cell));
  const parts = inCells.length > 0 ? inCells.map((part) => textOf(part, isCommand)) : piecesOf(row);
  const name = look.name(control);
  const rest = bare(name).slice((openWord(name) ?? '').length);
  const texts = [...parts, textOf(row, isCommand), rest];
  return [...new Set(texts.map(plain).map((text) => text.replace(/^\*\s*/, '')))].filter(Boolean);
}

/** The pieces of text in a line without cells, in reading order. */
function piecesOf(row: Element): string[] {
  return [...row.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return [child.nodeValue ?? ''];
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const element = child as Element;
    if (isCommand(element) || element.matches('input,select,textarea') || !element.checkVisibility()) return [];
    return piecesOf(element);
  });
}
