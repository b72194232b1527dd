import { elementsIn, isOneOf, localNameOf, oneIn, parentOf } from '../dom/element';
import { type Look, perLook, perLookAnd } from '../dom/look';
import { roles } from '../dom/role';

const whole = 'body,main,form,table,tbody,ul,ol';

/**
 * Whether an element has one thing to press in it, or several; most have none. A form, a list or a table is never an
 * entry, nor what holds one. One pass over all that is pressed.
 */
const pressCounts = perLook((look): ReadonlyMap<Element, 'one' | 'several'> => {
  const counts = new Map<Element, 'one' | 'several'>();
  for (const pressed of look.every(roles.press)) {
    let isBeyond = false;
    for (let at: Element | null = pressed; at && counts.get(at) !== 'several'; at = parentOf(at)) {
      isBeyond ||= isOneOf(at, whole);
      counts.set(at, isBeyond || counts.has(at) ? 'several' : 'one');
    }
  }
  return counts;
});

/** How many elements of each name right in this one have one thing to press. A form and a line are not alike. */
const alikeIn = perLookAnd((look, list: Element): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of elementsIn(list))
    if (pressCounts(look).get(one) === 'one') counts.set(localNameOf(one), (counts.get(localNameOf(one)) ?? 0) + 1);
  return counts;
});

const line = 'li,tr,[role=listitem],[role=row]';
const typedInto = 'input:not([type=hidden],[type=submit],[type=button],[type=image]),textarea,select';
const content = 'h1,main,[role=main]';
const off = '[aria-disabled=true],[class*=disabled],[class*=inactive]';

function isOff(one: Element): boolean {
  return isOneOf(one, off) || oneIn(one, off) !== null;
}

/**
 * The entry of a list, or the card, that a place is in and that has one thing to press, where there are several alike:
 * what it says is said of that alone. "Mobile devices: out of order today. [Manage]"
 */
export function entryAround(look: Look, place: Element): Element | undefined {
  const counts = pressCounts(look);
  let entry: Element | null = place;
  let below = place;
  while (entry && !counts.has(entry)) [below, entry] = [entry, parentOf(entry)];
  // Of what is switched off, nothing can be pressed.
  if (entry && isOneOf(below, line) && isOff(below) && (alikeIn(look, entry).get(localNameOf(below)) ?? 0) > 1)
    return below;
  if (!entry || counts.get(entry) !== 'one') return undefined;
  let list = parentOf(entry);
  while (list && counts.get(list) === 'one') [entry, list] = [list, parentOf(list)];
  // A group of a form holds what is typed. The page's own content is no entry, though a chat window stands beside it.
  if (oneIn(entry, `${typedInto},${content}`) || !list || isOneOf(list, 'body')) return undefined;
  return (alikeIn(look, list).get(localNameOf(entry)) ?? 0) > 1 ? entry : undefined;
}

/** Whether a place stands in one of several entries alike, beside what is pressed there. */
export function isInEntry(look: Look, place: Element): boolean {
  const entry = entryAround(look, place);
  return entry !== undefined && !isOneOf(entry, roles.press);
}
