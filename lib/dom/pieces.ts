import type { Saying, Words } from '../guides/shape';
import { block } from './blocks';
import { step } from './budget';
import { closestTo, isOneOf } from './element';
import { folded, separator } from './fold';
import { isOfGlossary } from './glossary';
import { isOfLog } from './log';
import { type Look, perLook } from './look';
import { remembered } from './memo';
import { menuItem } from './role';
import { patternOfWords, says, saysAll } from './says';
import { textOf } from './text-of';

/** A text of the page, folded, and the element that holds it; its place among those that were searched. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly at: number;
}

/** Many texts, folded, in one string: searching it costs next to nothing. */
export interface Pieces {
  /** Every text with a separator before and after it. */
  readonly joined: string;
  readonly texts: readonly string[];
  /** What holds each text. */
  readonly holders: readonly Element[];
  /** Where each text begins. */
  readonly starts: readonly number[];
}

const unread = 'script,style,template,noscript,option,title,textarea';

/** Makes texts ready to be searched. */
export function piecesOf(raw: readonly string[], holders: readonly Element[]): Pieces {
  const joined = folded(separator + raw.join(separator) + separator);
  const texts = joined.slice(1, -1).split(separator);
  let next = 1;
  const starts = texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
  return { joined, texts, holders, starts };
}

/** The place of the piece that holds this position of the joined string, by halving. */
function pieceAt({ starts }: Pieces, position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The pieces that match, each once, in order. The pattern is tried on folded text and may contain the separator. */
export function* search(pieces: Pieces, pattern: RegExp): Generator<Piece> {
  const { joined, texts, holders, starts } = pieces;
  const all = pattern.global ? pattern : new RegExp(pattern, 'g');
  for (let from = 0; from < joined.length - 1; ) {
    all.lastIndex = from;
    const found = all.exec(joined);
    // A pattern may begin with the separator before a piece.
    const start = found && found.index + (found[0].startsWith(separator) ? 1 : 0);
    if (start === null || start >= joined.length) return;
    const at = pieceAt(pieces, start);
    const element = holders[at];
    if (!element) return;
    const text = texts[at] as string;
    from = (starts[at] as number) + text.length;
    yield { text, element, at };
  }
}

/** The pieces of a page's text. */
export const textsOf = perLook((look) => {
  const { texts, holders } = look.read();
  return piecesOf(texts, holders);
});

/** The visible pieces of text that match. */
export function* matching(look: Look, pattern: RegExp): Generator<Piece> {
  for (const piece of search(textsOf(look), pattern)) if (isRead(look, piece.element)) yield piece;
}

/** Whether a person reads what this element holds, as something that is so now. */
export function isRead(look: Look, element: Element): boolean {
  return (
    !closestTo(element, unread) && look.visible(element) && !isOfLog(look, element) && !isOfGlossary(look, element)
  );
}

/** To ask what one place says takes as long as so many other steps. */
const perHit = 6;

/** The visible elements whose text holds one of these words, or a part that the sentence around it completes. */
export function* hits(look: Look, words: Words, most = Number.POSITIVE_INFINITY): Generator<Element> {
  let left = most;
  for (const { text, element } of search(textsOf(look), patternOfWords(words))) {
    step(perHit);
    if (!(says(text, words) || says(statementAround(look, element), words)) || !isRead(look, element)) continue;
    yield element;
    if (--left <= 0) return;
  }
}

const lines = perLook(() => new Map<Element, string>());

/** What stands in the same block beside its buttons, folded: "<b>Your session has</b> expired" is one sentence. */
export function statementAround(look: Look, element: Element): string {
  const around = closestTo(element, block);
  if (!around) return '';
  return remembered(lines(look), around, () =>
    folded(textOf(around, (inner) => isOneOf(inner, `${block},${pressedThere}`))),
  );
}

/** Whether each of these stands somewhere in the visible text. */
export function pageSays(look: Look, saying: Saying): boolean {
  return saying.says.every((words) => !hits(look, words).next().done);
}

/** What every page of a portal has around its own content. */
export const frame =
  ':is(header:not(article header),nav,footer,[role=banner],[role=navigation],[role=contentinfo],[role=tablist])';
/** What is quoted is not said. */
export const quoted = 'q,blockquote,pre,code,cite';
/** What is pressed says what happens then, not what is so. */
export const pressedThere = `button,[role=button],[role=tab],${menuItem},[role=option]`;

/**
 * The statements of the page that say all of this.
 * @param kind which elements count as one statement
 */
export function statements(look: Look, saying: Saying, kind = block): readonly Element[] {
  const [first] = saying.says;
  if (!first) return [];
  const found = new Set([...hits(look, first)].flatMap((hit) => closestTo(hit, kind) ?? []));
  return [...found].filter((one) => saysAll(textOf(one), saying));
}
