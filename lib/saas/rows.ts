import {
  allIn,
  attributeOf,
  closestTo,
  elementAfter,
  elementBefore,
  isDrawn,
  isOneOf,
  oneIn,
  parentOf,
} from '../dom/element';
import { folded, plain, separator, wordsOf } from '../dom/fold';
import { type Look, perLook, perLookAnd } from '../dom/look';
import { remembered } from '../dom/memo';
import { isRead, matching, textsOf } from '../dom/pieces';
import { roles } from '../dom/role';
import { saysAll } from '../dom/says';
import { textOf } from '../dom/text-of';
import type { RowControl } from '../guides/shape';
import { words } from '../guides/words';
import type { HospitalWish } from '../profile/hospital';
import { hospitalPattern } from '../profile/hospital-name';
import { seenOf } from './drawn-tick';
import { type Name, type NameKind, nameIn } from './names';

/** A line of a list and the control in it. */
export interface Row {
  readonly control: Element;
  readonly line: Element;
}

export const listLine = 'tr,[role=row],li,[role=listitem],[role=option]';
/** What does not fit into a line, a table that shrinks puts into a line of its own below (DataTables Responsive). */
const childLine = 'tr.child';
const cell = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
/** A line outside any list ends where one of these begins. */
const beyond = 'table,ul,[role=grid],[type=search],[type=text],select,textarea,form';
/** So many boxes may a framework put around the text of a line and its control; more than any page we have seen. */
const mostWrappers = 7;
const aWord = /[\p{L}\p{N}]/u;

export const selectors: Readonly<Record<RowControl, string>> = {
  open: roles.press,
  radio: 'input[type=radio],[role=radio]',
  checkbox: 'input[type=checkbox],[role=checkbox]',
};
const rowControls = Object.keys(selectors) as readonly RowControl[];

/** A text that names something, and what holds it. */
export interface Mark {
  readonly name: Name;
  readonly element: Element;
}

/** All texts of the page that name something SAAS lists. */
export const marksOf = perLook((look): readonly Mark[] => {
  const { texts, holders } = textsOf(look);
  const marks: Mark[] = [];
  for (const [at, text] of texts.entries()) {
    const name = nameIn(text, look.language);
    const element = name && holders[at];
    if (element && isRead(look, element)) marks.push({ name, element });
  }
  return marks;
});

/** The elements whose text names something of a kind; with `id`, just this. */
export function naming(look: Look, kind: NameKind, id?: string): readonly Element[] {
  return marksOf(look)
    .filter(({ name }) => name.kind === kind && (id === undefined || name.id === id))
    .map(({ element }) => element);
}

/** The elements that may hold the planned hospital: those with its code or the longest word of it. Its row decides. */
export function holdingHospital(look: Look, wish: HospitalWish): readonly Element[] {
  return [...matching(look, hospitalPattern(wish))].map(({ element }) => element);
}

/** "Open", or "Open ReCONNET - …". */
function isOpen(name: string): boolean {
  const [first = '', ...rest] = wordsOf(name);
  return saysAll(rest.length < 3 ? name : first, { says: [words.open] });
}

function controlsIn(look: Look, line: Element, kind: RowControl): readonly Element[] {
  const all = [...(isOneOf(line, selectors[kind]) ? [line] : []), ...allIn(line, selectors[kind])];
  return all.filter((one) => seenOf(look, one) && (kind !== 'open' || isOpen(look.name(one))));
}

/** The lines that were looked for, by what stands in them. */
const foundRows = perLookAnd((_look, _kind: RowControl) => new Map<Element, Row | undefined>());

/** The line an element stands in, when there is exactly one control of the kind in it. */
function rowAt(look: Look, element: Element, kind: RowControl): Row | undefined {
  return remembered(foundRows(look, kind), element, () => findRow(look, element, kind));
}

function findRow(look: Look, element: Element, kind: RowControl): Row | undefined {
  const child = closestTo(element, childLine);
  const listed = child ? elementBefore(child) : closestTo(element, listLine);
  const below = listed && elementAfter(listed);
  const [moved, more] = below && isOneOf(below, childLine) ? controlsIn(look, below, kind) : [];
  if (listed && moved && !more && controlsIn(look, listed, kind).length === 0) return { control: moved, line: listed };
  let line: Element | null = listed ?? element;
  for (let steps = 0; line && steps < mostWrappers && !oneIn(line, beyond); steps++) {
    const [control, another] = controlsIn(look, line, kind);
    if (control) return another ? undefined : { control, line };
    line = listed ? null : parentOf(line);
  }
  return undefined;
}

/** The rows around these elements. */
export function rowsAt(look: Look, elements: readonly Element[], kind: RowControl): readonly Row[] {
  return elements.flatMap((element) => rowAt(look, element, kind) ?? []);
}

/** What unfolds a line that does not fit into a narrow list (DataTables Responsive, FooTable, and by their roles). */
const unfolder = '.dtr-control,.footable-toggle,[aria-expanded=false]';

/** The rows around these elements whose control is not drawn, because the list is too narrow for it. */
export function foldedRowsAt(look: Look, elements: readonly Element[], kind: RowControl): readonly Row[] {
  return elements.flatMap((element) => {
    const line = look.visible(element) && closestTo(element, listLine);
    const all = line ? allIn(line, selectors[kind]) : [];
    const [control, another] = all.filter((one) => kind !== 'open' || isOpen(look.name(one)));
    if (!line || another || (control ? isDrawn(control) : !oneIn(line, unfolder))) return [];
    return [{ control: control ?? line, line }];
  });
}

/** The line around a text, of a list that can be opened or chosen from. */
export function lineAround(look: Look, text: Element): Element | undefined {
  return rowControls.flatMap((kind) => rowAt(look, text, kind)?.line ?? [])[0];
}

/** The rows whose radio button or box is chosen. */
export const chosenRows = perLookAnd((look, kind: RowControl): readonly Row[] =>
  look
    .controls()
    .filter((control) => isOneOf(control, ':checked,[aria-checked=true]:not(input)'))
    .filter((control) => isOneOf(control, selectors[kind]) && seenOf(look, control) !== undefined)
    .map((control) => rowAt(look, control, kind) ?? { control, line: control }),
);

/** Controls inside a line are not its content: "Open", "Details". */
export function isCommand(element: Element): boolean {
  return isOneOf(element, `${roles.press},input`);
}

/** What each cell of a row says, without its controls. */
export function partsOf({ line }: Row): readonly string[] {
  const inCells = allIn(line, cell).filter((one) => !oneIn(one, cell));
  return inCells.length > 0
    ? inCells.map((part) => textOf(part, isCommand))
    : textOf(line, isCommand, separator).split(separator);
}

/** What the cells of a row say, plain, without its controls. */
export function cellsOf(look: Look, row: Row): readonly string[] {
  const { control, line } = row;
  const [, ...rest] = look.name(control).split(' ');
  const [parts, labels] = [partsOf(row), look.labels(control)];
  // A description may stand before the name of a role, which is then what the page calls the box.
  const labelsOfBox = [...((control as HTMLInputElement).labels ?? [])].map((label) => textOf(label));
  const bound = [...labelsOfBox, attributeOf(control, 'aria-label') ?? ''];
  const roleOf = (text = '') => {
    const name = nameIn(folded(text), look.language);
    return name?.kind === 'role' ? name.id : '';
  };
  const labelled = parts.filter((part) => bound.includes(part) && roleOf(part));
  // "Belongs to: HP", before the box that is called "Panel Manager".
  const first = roleOf(parts[0]);
  if (first && bound.some((text) => roleOf(text) && roleOf(text) !== first)) return [];
  const texts = [...labelled, ...parts, textOf(line, isCommand), ...labels, rest.join(' ')];
  // A drawn box or tick is no cell of its own.
  return [...new Set(texts.map((text) => plain(text).replace(/^\*\s*/, '')))].filter((text) => aWord.test(text));
}
