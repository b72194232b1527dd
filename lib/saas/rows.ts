import type { Look } from '../dom/look';
import { matching } from '../dom/pieces';
import { roles } from '../dom/role';
import { textOf } from '../dom/text-of';
import { end, plain, saysAll, wordsOf } from '../dom/words';
import type { Wish } from '../guides/shape';
import { words } from '../guides/words';
import type { Wishes } from '../profile/wishes';
import { isWished, type Known, languagesOf, patternOf, patternOfWish, type RowControl } from './wish';

/** A line of a list and the control in it. */
export interface Row {
  readonly control: Element;
  readonly line: Element;
}

const listLine = 'tr,[role=row],li,[role=listitem],[role=option]';
const cell = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
/** A line outside any list ends where one of these begins. */
const beyond = 'table,ul,[role=grid],[type=search],[type=text],select,textarea,form';
/** Boxes around a heading and around the card's text; seven were enough for every box that a framework adds. */
const climb = 7;

const selectors: Record<RowControl, string> = {
  open: roles.press,
  radio: 'input[type=radio],[role=radio]',
  checkbox: 'input[type=checkbox],[role=checkbox]',
};

/** "Open", or "Open ReCONNET - …". */
function isOpen(name: string): boolean {
  const [first = '', ...rest] = wordsOf(name);
  return saysAll(rest.length < 3 ? name : first, { says: [words.open] });
}

function controlsIn(look: Look, line: Element, kind: RowControl): readonly Element[] {
  const all = [...(line.matches(selectors[kind]) ? [line] : []), ...line.querySelectorAll(selectors[kind])];
  return all.filter((one) => look.visible(one) && (kind !== 'open' || isOpen(look.name(one))));
}

/** The line this element stands in and the one control of the kind in it. */
function rowAt(look: Look, element: Element, kind: RowControl): Row | undefined {
  const listed = element.closest(listLine);
  let line: Element | null = listed ?? element;
  for (
    let steps = 0;
    line && steps < climb && !line.querySelector(beyond);
    steps++, line = listed ? null : line.parentElement
  ) {
    const [control, another] = controlsIn(look, line, kind);
    if (control) return another ? undefined : { control, line };
  }
  return undefined;
}

/** The rows that hold the person's plan, with the control of the kind. */
export function wishedRows(look: Look, kind: RowControl, wish: Wish, wishes: Wishes): readonly Element[] {
  for (const language of languagesOf(wish, look.language)) {
    const pattern = patternOfWish(wish, wishes, language);
    const texts = pattern ? [...matching(look, pattern)] : [];
    const rows = texts.flatMap(({ element }) => rowAt(look, element, kind) ?? []);
    const wished = rows.filter((row) => isWished(cellsOf(look, row), wish, wishes, language));
    if (wished.length > 0) return wished.map(({ control }) => control);
  }
  return [];
}

/** Whether the page has at least so many rows that hold something we know. */
export function hasRows(look: Look, kind: RowControl, of: Known, least: number): boolean {
  const found = new Set<Element>();
  for (const language of languagesOf(of, look.language))
    for (const { element } of matching(look, patternOf(of, language))) {
      const row = rowAt(look, element, kind);
      if (row && found.add(row.control).size >= least) return true;
    }
  return false;
}

/** The line around a text, of a list that can be opened or chosen from. */
export function lineAround(look: Look, text: Element): Element | undefined {
  const kinds: readonly RowControl[] = ['open', 'radio', 'checkbox'];
  return kinds.flatMap((kind) => rowAt(look, text, kind)?.line ?? [])[0];
}

/** The rows whose radio button or box is chosen. */
export function chosenRows(look: Look, kind: RowControl): readonly Row[] {
  const isChosen = (control: Element) => control.matches(':checked,[aria-checked=true]:not(input)');
  const chosen = look.once('chosen', () => look.controls().filter(isChosen));
  return chosen
    .filter((control) => control.matches(selectors[kind]) && look.visible(control))
    .map((control) => rowAt(look, control, kind) ?? { control, line: control });
}

/** Controls inside a line are not its content: "Open", "Details". */
function isCommand(element: Element): boolean {
  return element.matches(`${roles.press},input`);
}

/** What the cells of a row say, plain, without its controls. */
export function cellsOf(look: Look, { control, line }: Row): readonly string[] {
  const inCells = [...line.querySelectorAll(cell)].filter((one) => !one.querySelector(cell));
  const parts =
    inCells.length > 0 ? inCells.map((part) => textOf(part, isCommand)) : textOf(line, isCommand, end).split(end);
  const [, ...rest] = look.name(control).split(' ');
  const texts = [...parts, textOf(line, isCommand), ...look.labels(control), rest.join(' ')];
  return [...new Set(texts.map((text) => plain(text).replace(/^\*\s*/, '')))].filter(Boolean);
}
