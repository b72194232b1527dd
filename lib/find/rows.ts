import { words } from '../guides/words';
import { fieldsOf } from './fields';
import type { Look } from './look';
import { controlsOf } from './role';
import { textOf } from './text-of';
import { plain, saysAll, wordsOf } from './words';

export type RowControl = 'open' | 'radio' | 'checkbox';

/** A line of a list: the control in it and what its cells say, plain. */
export interface Row {
  readonly control: Element;
  readonly line: Element;
  readonly cells: readonly string[];
}

const listLine = 'tr,[role=row],li,[role=listitem],[role=option]';
const cell = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
const command = 'a,button,input,[role=button],[role=link]';

/** The lines of the page's lists that have such a control. */
export function rowsOf(look: Look, kind: RowControl): readonly Row[] {
  return look.once(`rows ${kind}`, () => {
    const controls = kind === 'open' ? controlsOf(look, 'press').filter((one) => isOpen(look.name(one))) : fieldsOf(look, kind);
    const counts = countsOf(controls);
    return controls.map((control) => {
      const line = lineOf(control, counts);
      return { control, line, cells: cellsOf(look, control, line) };
    });
  });
}

/** "Open", or "Open ReCONNET - …": never "Details". */
function isOpen(name: string): boolean {
  const [first = '', ...rest] = wordsOf(name);
  const opens = saysAll(first, { says: [words.open] }) || (rest.length < 3 && saysAll(name, { says: [words.open] }));
  return opens && !saysAll(first, { says: [words.details] });
}

/** How many of these controls every element above them holds. */
function countsOf(controls: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const control of controls) {
    for (let node: Element | null = control; node; node = node.parentElement) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

/** The line around a control: the smallest list line, else the smallest element that says something. */
function lineOf(control: Element, counts: ReadonlyMap<Element, number>): Element {
  const listed = control.closest(listLine);
  if (listed && counts.get(listed) === 1) return listed;
  let node = control;
  while (node.parentElement && counts.get(node.parentElement) === 1) {
    node = node.parentElement;
    if (textOf(node, isCommand)) return node;
  }
  return node;
}

/** Controls inside a line that are not its content: "Open", "Details". */
function isCommand(element: Element): boolean {
  if (!element.matches(command)) return false;
  const name = element.getAttribute('aria-label') || textOf(element) || element.getAttribute('title') || '';
  return wordsOf(name).length === 0 || isOpen(name) || saysAll(name, { says: [words.details] });
}

function cellsOf(look: Look, control: Element, line: Element): readonly string[] {
  const inCells = [...line.querySelectorAll(cell)].filter((one) => !one.querySelector(cell));
  const parts = inCells.length > 0 ? inCells.map((part) => textOf(part, isCommand)) : piecesOf(line);
  const [, ...rest] = look.name(control).split(' ');
  const texts = [...parts, textOf(line, isCommand), ...look.labels(control), rest.join(' ')];
  return [...new Set(texts.map((text) => plain(text).replace(/^\*\s*/, '')))].filter(Boolean);
}

/** The pieces of text in a line without cells, in reading order. */
function piecesOf(line: Element): string[] {
  return [...line.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return [child.nodeValue ?? ''];
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const element = child as Element;
    if (isCommand(element) || element.matches('input,select,textarea,[aria-hidden=true]') || !element.checkVisibility()) return [];
    return piecesOf(element);
  });
}
