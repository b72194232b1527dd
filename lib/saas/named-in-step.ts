import { closestTo, elementAfter, isOneOf, oneIn } from '../dom/element';
import { folded, wordsOf } from '../dom/fold';
import type { Look } from '../dom/look';
import { isRead, matching } from '../dom/pieces';
import { menuItem } from '../dom/role';
import { says } from '../dom/says';
import { textOf } from '../dom/text-of';
import { words } from '../guides/words';

/** A notice may be about another application: "TRACES NT is not available today". */
const notices = '[role=alert],[role=status],[class*=alert],[class*=notification],[class*=message]';
/** What stands there is no name. */
export const notAName = `a,button,label,option,footer,[role=search],[role=button],${menuItem},[role=tab],[aria-hidden=true],${notices}`;
/** An application in a line of its own is written out. */
const longestLine = 60;
/** "Application: ERN Monitoring": the label of a line, and what may follow it. */
const named = /(?:^|\0)([^\0:]{3,30}) ?:(?=[ \0]|$)/;

/** The application that a step names in a line of its own: the same lists serve other applications too. */
export function namesInStep(look: Look): readonly string[] {
  const { texts, holders } = look.read();
  const inText = [...matching(look, named)].flatMap(({ text, element, at }) => {
    const label = text.slice(0, text.indexOf(':'));
    // "Application: a value is required."
    if (!isApplicationLabel(label) || closestTo(element, notices)) return [];
    const own = text.slice(text.indexOf(':') + 1).trim();
    const holder = holders[at + 1];
    const next =
      holder && isRead(look, holder) && !closestTo(holder, notAName) && !closestTo(element, 'label')
        ? (texts[at + 1] ?? '')
        : '';
    const name = own || next;
    return name.length > 0 && name.length <= longestLine && !closestTo(element, 'td,th,dt') ? [name] : [];
  });
  return [...inText, ...namesInLines(look)];
}

/** The same in a table or a list of terms: what was chosen in the steps before. */
function namesInLines(look: Look): readonly string[] {
  return look.every('th,dt').flatMap((label) => {
    const value = elementAfter(label);
    const text = folded(textOf(label));
    if (!value || !isOneOf(value, 'td,dd') || oneIn(value, 'select,input') || !isApplicationLabel(text)) return [];
    const name = textOf(value);
    return name !== '' && name.length <= longestLine ? [name] : [];
  });
}

function isApplicationLabel(label: string): boolean {
  return wordsOf(label).length <= 2 && says(label, words.application) && !says(label, words.access);
}
