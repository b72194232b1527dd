import type { Words } from '../guides/shape';
import { knownOr } from './known';
import type { Look } from './look';
import { textOf } from './text-of';
import { end, folded, patternOfWords, type Saying, says, saysAll } from './words';

/** A text of the page, folded, and the element that holds it; its place among those that were searched. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly at: number;
}

/** Many texts in one string: searching it costs next to nothing. */
export interface Pieces {
  readonly all: string;
  /** What holds each text. */
  readonly holders: readonly Element[];
  /** Where each text begins, as far as anybody asked. */
  readonly starts: number[];
}

const unread = 'script,style,template,noscript,option,title,textarea';

/** Makes texts ready to be searched. */
export function piecesOf(texts: readonly string[], holders: readonly Element[]): Pieces {
  return { all: folded(end + texts.join(end) + end), holders, starts: [1] };
}

/** Which piece this position of the whole text is in; the next one's start is known then, too. */
function pieceAt({ all, starts }: Pieces, position: number): number {
  for (let next = starts.at(-1) as number; next <= position; starts.push(next))
    next = all.indexOf(end, next) + 1 || Number.POSITIVE_INFINITY;
  return starts.findLastIndex((start) => start <= position);
}

/** To make a pattern anew takes as long as to search with it. */
const searches = new WeakMap<RegExp, RegExp>();

/** The pieces that match, each once, in order. The pattern is tried on folded text and may contain the end of a piece. */
export function* search(pieces: Pieces, pattern: RegExp): Generator<Piece> {
  const { all, holders, starts } = pieces;
  const search = knownOr(searches, pattern, () => new RegExp(pattern, 'g'));
  search.lastIndex = 0;
  for (let found = search.exec(all); found; found = search.exec(all)) {
    // A pattern may begin with the end of the piece before.
    const at = pieceAt(pieces, found.index + (found[0].startsWith(end) ? 1 : 0));
    const close = (starts[at + 1] as number) - 1;
    const element = holders[at];
    if (!element) break; // the end of the last one
    yield { text: all.slice(starts[at], close), element, at };
    search.lastIndex = close;
  }
}

/** The visible pieces of text that match. */
export function* matching(look: Look, pattern: RegExp): Generator<Piece> {
  for (const piece of search(textsOf(look), pattern)) if (isRead(look, piece.element)) yield piece;
}

function textsOf(look: Look): Pieces {
  const { texts, holders } = look.read();
  return look.once('pieces', () => piecesOf(texts, holders));
}

function isRead(look: Look, element: Element): boolean {
  return !element.closest(unread) && look.visible(element);
}

/** The visible elements whose text holds one of these words. */
function* hits(look: Look, words: Words): Generator<Element> {
  for (const { text, element } of search(textsOf(look), patternOfWords(words)))
    if (says(text, words) && isRead(look, element)) yield element;
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
