import { words } from '../guides/words';
import { oneIn, parentOf } from './element';
import { folded } from './fold';
import { says } from './says';
import { textOf } from './text-of';

/** So many boxes may lie around a button of the bar, and so many letters stand in it. */
const [mostBoxes, mostLetters] = [3, 600];
const toFill = 'input:not([type=hidden],[type=checkbox],[type=submit],[type=button]),select,textarea,[role=textbox]';

/** Whether a button belongs to the bar that asks about cookies, whatever its boxes are called: what it says tells. */
export function isOfCookieBar(control: Element): boolean {
  let around: Element | null = control;
  for (let steps = 0; around && steps <= mostBoxes; steps++, around = parentOf(around)) {
    if (oneIn(around, toFill)) return false;
    const text = textOf(around);
    if (text.length > mostLetters) return false;
    if (says(folded(text), words.cookies)) return true;
  }
  return false;
}
