import type { Words } from '../guides/shape';
import type { Look } from './look';
import { textOf } from './text-of';
import type { Text } from './texts';
import { patternOfWords, type Saying, says, saysAll, tidy, unaccented } from './words';

/** A piece of text of the page, folded, and the element that holds it. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** All texts of a page in one string: searching it costs next to nothing. */
interface Pieces {
  /** The elements that hold a text, then those that an attribute gives a name. */
  readonly elements: readonly Element[];
  readonly texts: number;
  readonly all: string;
  /** Where each piece begins. */
  readonly starts: readonly number[];
}

/** What parts the pieces; patterns for `matching` may use it. */
export const end = '¶';

const unread = 'script,style,template,noscript,option,title,textarea';

/** The names that attributes give. What a button is called stands in its `value`; what is typed is no attribute. */
function namesOf({ all }: Look): Text[] {
  const given = (elements: readonly Element[], attribute: string) =>
    elements.map((element): Text => [element, element.getAttribute(attribute) ?? '']);
  const buttons = all('input').filter((input) => input.matches('[type=submit],[type=button]'));
  return [
    ...['aria-label', 'title'].flatMap((name) => given(all(`[${name}]`), name)),
    ...given(['img', 'area', 'input'].flatMap(all), 'alt'),
    ...given(buttons, 'value'),
  ];
}

function piecesOf(look: Look): Pieces {
  return look.once('pieces', () => {
    const { texts } = look.read();
    const pieces = [...texts, ...namesOf(look)];
    const all = end + tidy(pieces.map(([, text]) => unaccented(text)).join(end)) + end;
    const starts: number[] = [];
    for (let at = all.indexOf(end); at >= 0; at = all.indexOf(end, at + 1)) starts.push(at + 1);
    return { elements: pieces.map(([element]) => element), texts: texts.length, all, starts };
  });
}

/** Which piece this position of the whole text is in. */
function pieceAt(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** To make a pattern anew takes as long as to search with it. */
const searches = new WeakMap<RegExp, RegExp>();

/** The pieces that match, each once, in order: texts and names, hidden ones too. The pattern is tried on folded text. */
export function* anywhere(look: Look, pattern: RegExp): Generator<Piece & { readonly isText: boolean }> {
  const { elements, texts, all, starts } = piecesOf(look);
  const search = searches.get(pattern) ?? new RegExp(pattern, 'g');
  searches.set(pattern, search);
  search.lastIndex = 0;
  for (let found = search.exec(all); found; found = search.exec(all)) {
    // A pattern may begin with the end of the piece before.
    const index = pieceAt(starts, found.index + (found[0].startsWith(end) ? 1 : 0));
    const close = (starts[index + 1] ?? all.length) - 1;
    const element = elements[index];
    if (element) yield { text: all.slice(starts[index], close), element, isText: index < texts };
    search.lastIndex = close;
  }
}

/** The elements that hold one of these words or are called so, hidden ones too. */
export function* holding(look: Look, words: Words): Generator<Element> {
  for (const { text, element } of anywhere(look, patternOfWords(words))) if (says(text, words)) yield element;
}

/** The visible pieces of text that match. */
export function* matching(look: Look, pattern: RegExp): Generator<Piece> {
  for (const piece of anywhere(look, pattern)) if (piece.isText && isRead(look, piece.element)) yield piece;
}

function isRead(look: Look, element: Element): boolean {
  return !element.closest(unread) && look.visible(element);
}

/** The visible elements whose text holds one of these words. */
function* hits(look: Look, words: Words): Generator<Element> {
  for (const { text, element } of matching(look, patternOfWords(words))) if (says(text, words)) yield element;
}

/** Whether each of these stands somewhere in the visible text. */
export function pageSays(look: Look, saying: Saying): boolean {
  return saying.says.every((words) => !hits(look, words).next().done);
}

/** Elements that hold what a person reads as one statement. */
export const block = 'p,li,dd,dt,td,th,h1,h2,h3,h4,h5,h6,div,section,article,aside,main,form,label,legend,caption,body';

/**
 * The statements of the page that say all of this.
 * @param kind which elements count as one statement
 */
export function statements(look: Look, saying: Saying, kind = block): readonly Element[] {
  const [first] = saying.says;
  if (!first) return [];
  const found = new Set([...hits(look, first)].flatMap((hit) => hit.closest(kind) ?? []));
  return [...found].filter((one) => saysAll(textOf(one), saying));
}
