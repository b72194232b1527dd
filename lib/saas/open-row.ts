import { allIn, isOneOf, oneIn, parentOf } from '../dom/element';
import { folded } from '../dom/fold';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { isFormatting, textOf } from '../dom/text-of';
import { isUsable } from '../dom/usable';
import { saasWords } from '../guides/saas-words';
import { withoutExamples } from './examples';
import { isOrdinary } from './names';
import { isCommand, listLine, partsOf, type Row, selectors } from './rows';
import { isStruck } from './values';

/** A cell that says how a row stands has no more words. */
const shortCell = 6;
/** Where something may be added to a name or a description. */
const addition = /[()[\]]|\s[-–—]\s/;

/** Whether a row says that it was asked for, or refused: an organisation so marked can be chosen, a role cannot. */
function isTaken(row: Row, marks: readonly string[]): boolean {
  const { pending, sent, already, refused } = saasWords;
  return (
    isOneOf(row.control, selectors.checkbox) &&
    marks.some((mark) => [pending, sent, already, refused].some((one) => says(mark, one)))
  );
}

const ticks = `${selectors.radio},${selectors.checkbox}`;
/** What holds more than one card. */
const list = 'form,fieldset,main,section,table,tbody,ul,ol,body';
/** So many boxes of a card lie around the line of its control. */
const mostCards = 2;

/** In a card, the line is only the box with its label; what belongs to it stands below. */
function cardAround({ line }: Row): Element {
  let card = line;
  if (isOneOf(line, listLine)) return card;
  for (let steps = 0; steps < mostCards; steps++) {
    const around = parentOf(card);
    if (!around || isOneOf(around, list) || allIn(around, ticks).length > 1 || oneIn(around, roles.press)) break;
    card = around;
  }
  return card;
}

const hospitalCode = /^\[?[a-z]{2}\d{2,3}\]?$/;

/** What is added to the name in a part of a row; what follows a hospital's code is its name: "ES21 - Clinic". */
function additionsOf(part: string): readonly string[] {
  const [first = '', ...rest] = part.split(addition);
  const [called = '', ...others] = rest;
  if (!hospitalCode.test(first.trim())) return rest;
  return [withoutExamples(called), ...others];
}

/** Whether a row can be used: its control, and nothing in it says that it is closed, for practice or taken. */
export function isOpenToUse(row: Row): boolean {
  if (!isUsable(row.control) || isOneOf(row.line, '[aria-disabled=true]') || isStruck(row.line)) return false;
  const parts = partsOf(row).map(folded).filter(Boolean);
  const isLong = (part: string) => part.split(' ').length > shortCell;
  const badges = allIn(cardAround(row), '*')
    .filter((one) => allIn(one, '*').every(isFormatting) && !isCommand(one))
    .map((one) => folded(textOf(one)));
  const [name = '', ...others] = parts;
  // Of the name and of what it stands for, only what is added marks the row; of the rest, each short piece does.
  const additions = [...badges, name].flatMap(additionsOf);
  const marks = [...additions, ...badges, ...others.flatMap((part) => part.split(addition))].filter(
    (mark) => !isLong(mark),
  );
  return [name, ...marks].every(isOrdinary) && !isTaken(row, marks);
}
