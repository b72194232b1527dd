import { block } from '../dom/blocks';
import { allIn, closestTo, holds, isOneOf, oneIn, parentOf, placeFrom } from '../dom/element';
import { isExplained } from '../dom/explained';
import { wordsOf } from '../dom/fold';
import { isLegend } from '../dom/glossary';
import { type Look, perLook, perLookAnd } from '../dom/look';
import { isNamedValue } from '../dom/named-values';
import { nearestOf } from '../dom/nearest';
import { frame, isRead, quoted, search, textsOf } from '../dom/pieces';
import { roles } from '../dom/role';
import { patternOfWords } from '../dom/says';
import { textOf } from '../dom/text-of';
import type { Words } from '../guides/shape';
import { isListed, textFields } from './standing';
import { isUserBar } from './user-bar';

/** What is pressed, a label, or a list to choose from says nothing of the page. */
const apart = `${frame},${quoted},${roles.press},label,select,option,[role=table],[role=grid],[role=listbox]`;
const leastTold = 6;
const rows = 'tr';
/** A table of more rows is a list, and not there to lay the page out. */
const longestLayout = 60;
const line = 'li,[role=listitem],[role=row]';
const pressed = 'button,input,select,[role=button]';
const links = 'a[href],[role=link]';
const aLetter = /\p{L}/u;
const chosen = 'input,button,[role=radio],[role=checkbox],[role=button]';
const boxes = 'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]';
/** A card is no longer than this, in characters, and has no more boxes around one of its lines. */
const longestCard = 300;
const cardSteps = 3;
/** So many blocks of text are read. */
const most = 200;

/** Whether something stands in the form of a summary, or between it and the last button that follows. */
export function nearness(look: Look, list: Element): (one: Element) => boolean {
  // JSF puts the whole page into one form.
  const around = closestTo(list, 'form');
  const form = around && !oneIn(around, `${frame},[role=menubar]`) ? around : null;
  const follows = (one: Element, other: Element) => (placeFrom(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const last = look
    .every(pressed)
    .filter((one) => follows(list, one))
    .at(-1);
  return (one) => (form ? holds(form, one) : last !== undefined && follows(list, one) && follows(one, last));
}

/** The blocks of which this is so. */
export function blocksWhere(look: Look, is: (raw: string, block: Element) => boolean): readonly Element[] {
  return [...prose(look)].flatMap(([one, raw]) => (is(raw, one) ? one : []));
}

/** What a person reads on the page as prose: block by block, as it is written, with its capital letters. */
const prose = perLook((look): ReadonlyMap<Element, string> => {
  const found = new Map<Element, string>();
  for (const holder of textsOf(look).holders) {
    if (found.size >= most) break;
    const one = proseAround(look, holder);
    if (one && !found.has(one)) found.set(one, textOf(one, isApart));
  }
  return found;
});

/**
 * The blocks of prose in which one of these words may be said: the caller must confirm it. Only they are read, which is
 * far less than all.
 */
export function blocksHinting(look: Look, asked: readonly Words[]): readonly Element[] {
  const found = new Set<Element>();
  for (const words of asked)
    for (const { element } of search(textsOf(look), patternOfWords(words))) {
      const one = found.size < most && proseAround(look, element);
      if (one) found.add(one);
    }
  return [...found];
}

/** The block of prose around what holds a text, unless it is none. */
function proseAround(look: Look, holder: Element): Element | undefined {
  if (apartFrom(look, holder) || isInList(look, holder) || isOfTitle(holder)) return undefined;
  const around = blockAround(look, holder) ?? holder;
  const one = holdsBlocks(look, around) ? holder : around;
  return isProse(look, one) ? one : undefined;
}

/** A legend is the title of what is asked; with more words, it tells something. */
function isOfTitle(holder: Element): boolean {
  const legend = closestTo(holder, 'legend');
  return legend !== null && wordsOf(textOf(legend)).length < leastTold;
}

const isProse = perLookAnd((look, one: Element): boolean => {
  if (isRow(look, one) || !isRead(look, one) || isUserBar(one) || isExplained(look, one)) return false;
  if (isLegend(textOf(one))) return false;
  // "Change the application · Change the role": links, and what parts them.
  return !isOneOf(one, 'p,div,li,td') || !oneIn(one, links) || aLetter.test(textOf(one, isPressed));
});

const rowAround = nearestOf(rows);
const isRowOfList = perLookAnd((_look, one: Element) => {
  const table = closestTo(one, 'table');
  return (table !== null && allIn(table, rows).length > longestLayout) || (isListed(one) && !isNamedValue(one));
});

/** Whether something stands in a row of a table that lists things; old pages are laid out by tables too. */
function isInList(look: Look, holder: Element): boolean {
  const around = rowAround(look, holder);
  return around !== undefined && around !== null && isRowOfList(look, around);
}

function isPressed(inner: Element): boolean {
  return isOneOf(inner, links) || isApart(inner);
}

const apartFrom = nearestOf(apart);
const blockAround = nearestOf(block);
const holdsBlocks = perLookAnd((_look, one: Element) => oneIn(one, block) !== null);

/** Of a block, neither the blocks in it nor what is pressed there. */
function isApart(inner: Element): boolean {
  return isOneOf(inner, `${block},${pressed}`);
}

/** A line of a list with something to choose, or a card around one box: what it says is said of that alone. */
function isRow(look: Look, one: Element): boolean {
  const listed = lineAround(look, one);
  if (listed && hasChoice(look, listed)) return true;
  const boxesIn = boxCounts(look);
  // The row itself may be the block.
  let card: Element | null = one;
  for (let steps = 0; card && steps <= cardSteps; steps++, card = parentOf(card)) {
    const found = boxesIn.get(card);
    // What also asks for something to be typed is a form, with a box to tick.
    if (found) return found === 'one' && isCard(look, card);
  }
  return false;
}

// Many blocks stand in the same few boxes.
const isCard = perLookAnd((_look, one: Element) => !oneIn(one, textFields) && textOf(one).length <= longestCard);
const lineAround = nearestOf(line);
const hasChoice = perLookAnd((_look, listed: Element) => oneIn(listed, chosen) !== null);

/** Whether an element has one box to tick in it, or several; most have none. */
const boxCounts = perLook((look): ReadonlyMap<Element, 'one' | 'several'> => {
  const counts = new Map<Element, 'one' | 'several'>();
  for (const box of look.all(boxes))
    for (let at = parentOf(box); at && counts.get(at) !== 'several'; at = parentOf(at))
      counts.set(at, counts.has(at) ? 'several' : 'one');
  return counts;
});
