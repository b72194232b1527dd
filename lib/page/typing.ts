import { addEcho } from '../dom/echo';
import { allIn, isOneOf, kindOf, parentOf, rawTextOf } from '../dom/element';
import { holdsTyped, isInTyped } from '../dom/typed';

/**
 * What repeats a person's words elsewhere while they type them: a preview, a heading that becomes their title, the copy
 * that makes a field grow. It is told by how it grows and shrinks, letter by letter with the keys, and is then as good
 * as typed. Which keys these were, and what stands in the field, is not asked.
 */
let balance = 0;
let until = 0;
/** Where the balance stood when the person came to a field, or what they had typed became an entry of its own. */
let begun: readonly number[] = [0];

/** So long after a key a page may take to repeat it, in ms. */
const repeats = 1500;
/** So often in a row something must have grown or shrunk with the keys. */
const often = 2;
/** Of what changes after a key so many places are measured, and only small ones: so many elements may be in it. */
const [mostMeasured, mostInside] = [30, 10];
/** A list that is searched while somebody types changes with each key, too; what holds fields is a part of a page. */
const never =
  'body,main,table,tbody,tr,td,ul,ol,li,option,[role*=row],[role*=cell],[role=option],[role=listitem],:has(button)';
const fields = 'input,select,textarea,:has(input,select,textarea)';

/** What an entry made of typed words is taken away with ("Maria ×"), and the sign for it. */
const [press, cross] = [':has(button,a,svg,i,[role=button])', /[×✕✖]/g];
/** A shorter entry is nobody's; so many beginnings of one are kept in mind. */
const [shortest, mostBegun] = [2, 6];

/** How many letters a key adds. */
const keys: Readonly<Record<string, number>> = {
  insertText: 1,
  insertCompositionText: 1,
  deleteContentBackward: -1,
};

/** How long something was after which keys, and how often in a row it has changed as they did. */
interface Measured {
  readonly length: number;
  readonly balance: number;
  readonly hits: number;
}

const measured = new WeakMap<Element, Measured>();

/** A person has pressed a key in a field or an editor. */
export function noteTyping(event: Event): void {
  const change = event.isTrusted ? keys[(event as InputEvent).inputType] : undefined;
  if (change === undefined) return;
  balance += change;
  until = performance.now() + repeats;
}

/** A person has come to a field. */
export function noteField({ isTrusted }: Event): void {
  if (isTrusted) begin();
}

function begin(): void {
  if (!begun.includes(balance)) begun = [...begun, balance].slice(-mostBegun);
}

/** Measures what has changed after the last keys. */
export function noteEchoes(records: readonly MutationRecord[]): void {
  if (until === 0) return;
  if (performance.now() > until) until = 0;
  else {
    for (const element of changedIn(records)) measure(element);
    for (const { addedNodes } of records.slice(0, mostMeasured))
      for (const node of [...addedNodes].slice(0, mostMeasured)) noteEntry(node);
  }
}

/** What has come is as long as what was typed, or as that without the key that ended it, and can be taken away. */
function noteEntry(node: Node): void {
  if (kindOf(node) !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (!isSmall(element)) return;
  const text = rawTextOf(element)?.trim() ?? '';
  const bare = text.replace(cross, '').trim();
  if (bare === text && !isOneOf(element, press)) return;
  const lengths = new Set([text.length, bare.length, bare.length + 1]);
  if (bare.length < shortest || !begun.some((start) => lengths.has(balance - start))) return;
  addEcho(element);
  begin();
}

function changedIn(records: readonly MutationRecord[]): Iterable<Element> {
  const found = new Set<Element>();
  for (const { type, target } of records.slice(0, mostMeasured)) {
    const around = type === 'characterData' ? parentOf(target) : type === 'childList' ? (target as Element) : null;
    if (around && kindOf(around) === Node.ELEMENT_NODE) found.add(around);
  }
  return found;
}

/** Whether it is no part of a page but one thing that is said there, and is not typed itself. */
function isSmall(element: Element): boolean {
  const isLarge = allIn(element, '*').length > mostInside || isOneOf(element, fields);
  return !isLarge && !isInTyped(element) && !holdsTyped(element);
}

function measure(element: Element): void {
  if (isOneOf(element, never) || !isSmall(element)) return;
  const length = rawTextOf(element)?.length ?? 0;
  const last = measured.get(element);
  const grown = last && length - last.length;
  const hits = last && grown === balance - last.balance ? last.hits + Number(grown !== 0) : 0;
  measured.set(element, { length, balance, hits });
  if (hits === often) addEcho(element);
}
