import {
  allIn,
  attributeOf,
  closestTo,
  elementAfter,
  elementBefore,
  elementsIn,
  holds,
  isOneOf,
  localNameOf,
  oneIn,
} from '../dom/element';
import type { Look } from '../dom/look';
import { frame } from '../dom/pieces';
import { textOf } from '../dom/text-of';
import type { NameKind } from './names';
import { marksOf } from './rows';
import { fields } from './values';

/** What ends a summary that is no table. */
export const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const pressed = 'button,[role=button],a[href]';
const bounds = `${headings},${fields},${pressed},footer,nav`;
/** A line of the summary has one "Change", or none. */
const mostPressed = 1;

/**
 * The lines around one, up to a heading or to something to type or to press: a page may be one flat row of them. Lines
 * that are made like this one may each hold a "Change".
 * @returns none where one more line that is made so cannot be read: it may hold one more role
 */
export function runAround(look: Look, row: Element): readonly Element[] {
  const isReadable = (one: Element) =>
    !oneIn(one, bounds) ||
    (isMadeLike(one, row) && !oneIn(one, `${headings},${fields}`) && allIn(one, pressed).length <= mostPressed);
  const isLine = (one: Element | null): one is Element =>
    one !== null && !isOneOf(one, `${bounds},label`) && isReadable(one);
  const run = [row];
  for (let one = elementBefore(row); isLine(one); one = elementBefore(one)) run.unshift(one);
  for (let one = elementAfter(row); isLine(one); one = elementAfter(one)) run.push(one);
  // What stands before, the steps of the wizard say, may be called like a line.
  const below: Element[] = [];
  for (let one = elementAfter(run.at(-1) ?? row); one; one = elementAfter(one)) below.push(one);
  if (below.some((one) => isOneMore(one, row))) return [];
  const changes = run.flatMap((one) => allIn(one, pressed)).map((one) => look.name(one));
  return changes.length > 0 && isMoreElsewhere(look, run, changes) ? [] : run;
}

/** What a request holds. */
const asked: readonly NameKind[] = ['network', 'country', 'hospital', 'role'];

/** Whether something else of the page names a role or an organisation, or holds a "Change" too. */
function isMoreElsewhere(look: Look, run: readonly Element[], changes: readonly string[]): boolean {
  const isElsewhere = (one: Element) => !run.some((line) => holds(line, one)) && !closestTo(one, frame);
  const named = marksOf(look).filter(({ name }) => asked.includes(name.kind));
  return (
    named.some(({ element }) => isElsewhere(element)) ||
    look.every(pressed).some((one) => (changes.includes(look.name(one)) || saidIn(one).length > 1) && isElsewhere(one))
  );
}

/** Whether an element is made like a line: of the same parts, but for what is pressed. */
function isMadeLike(one: Element, line: Element): boolean {
  const made = madeOf(line);
  return made !== '' && localNameOf(one) === localNameOf(line) && madeOf(one) === made;
}

/** Whether what was left out is one more line all the same: called like one, with two parts or more. */
function isOneMore(one: Element, line: Element): boolean {
  const called = attributeOf(line, 'class');
  const isCalledSo = called && localNameOf(one) === localNameOf(line) && attributeOf(one, 'class') === called;
  return Boolean(isCalledSo) && saidIn(one).length > 1 && !oneIn(one, fields);
}

function saidIn(line: Element): readonly Element[] {
  return [...elementsIn(line)].filter((one) => !isOneOf(one, pressed) && textOf(one) !== '');
}

function madeOf(line: Element): string {
  const parts = saidIn(line);
  if (parts.length > 0) return parts.map((one) => `${localNameOf(one)}.${attributeOf(one, 'class') ?? ''}`).join();
  return /^[^:]{2,40}: /.test(textOf(line)) ? ':' : '';
}
