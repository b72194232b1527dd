import { allIn, closestTo, holds, isOneOf, parentOf } from '../dom/element';
import { folded } from '../dom/fold';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';

/** What says who is signed in, with the way out, is no longer. */
const longest = 120;
const sentence = /[.!?]\s*$/;
const telling = [words.request, words.access, words.profile];
/** "Dr. M. Keller", "M. Rossi", folded. */
const titled = /(?<!\p{L})(?:dra?|prof|dott|mudr|mag|ing|mrs?|ms|mme|sig|sra?)\. ?\p{L}|(?<!\p{L})\p{L}\. ?\p{L}{3,}/u;
/** The same, with the name. */
const called = /(?<!\p{L})(?:dra?|prof|dott|mudr|mag|ing|mrs?|ms|mme|sig|sra?)\. ?(?:\p{L}\. ?)*\p{L}+/gu;
/** How pages mark who is signed in. */
const marked = '[class*=user],[id*=user],[class*=usr],[class*=account],[class*=login],[class*=person]';
/** "Anna ROSSI", as EU Login writes it. */
export const capitals = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)* \p{Lu}[\p{Lu}'’-]+$/u;

/** Whether a control signs the person out. */
export function isSignOut(control: Element): boolean {
  return says(folded(textOf(control)), words.signOut);
}

/** Whether an element says who is signed in, with the way out beside it, and nothing else. */
export function isUserBar(element: Element): boolean {
  // Most blocks have nothing to press in them, and need not be read.
  const pressed = allIn(element, roles.press);
  const text = pressed.length > 0 ? textOf(element) : '';
  if (!text || text.length > longest || sentence.test(text) || !pressed.some(isSignOut)) return false;
  const rest = folded(textOf(element, (inner) => isOneOf(inner, roles.press)));
  return !telling.some((asked) => says(rest, asked));
}

/**
 * Whether a folded text beside the title of the product names the person and no application: by its form, by how the
 * page marks it, or because it stands in one element with the way out.
 */
export function namesUser(text: string, holder: Element, title: Element): boolean {
  const isApart = !holds(holder, title);
  // The way out may stand in the box around the name.
  const around = parentOf(holder);
  const isInBar = isUserBar(holder) || (around !== null && !holds(around, title) && isUserBar(around));
  const isMarked = closestTo(holder, marked) !== null || isInBar;
  const isNamed = capitals.test(textOf(holder).replace(/ \(.*/, '')) && !says(text, saasWords.siblings);
  return titled.test(text) || (isApart && (isMarked || isNamed));
}

/** "Anna ROSSI (n00abc12)", "CPMSn00abc12": the code or address of who is signed in, as EU Login gives it. */
const code = /\(?n\d{2}[a-z0-9]{4,6}\)?$/;
const anyAddress = /\S+@\S+/g;
const address = /^(cpms)?\S*@\S+$/;

/** A folded text without the code or address of who is signed in; empty where that is all. */
export function withoutCode(text: string): string {
  return text.replace(address, '$1').replace(code, '').trim();
}

/** A folded text without the names of people: "Dr. M. Example" is no example. */
export function withoutUsers(text: string): string {
  return text.replace(anyAddress, ' ').replace(called, ' ');
}
