import type { Saying, Words } from '../guides/shape';
import { block, blocksOf, isBadge } from './blocks';
import { step } from './budget';
import { hasDate } from './dated';
import { attributeOf, closestTo, isOneOf } from './element';
import { folded, separator } from './fold';
import { type Look, perLook } from './look';
import { remembered } from './memo';
import { menuItem } from './role';
import { patternOfWords, says, saysAll } from './says';
import { asks, sentencesOf } from './sentences';
import { asIn } from './spoken';
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

/** Whether a person reads what this element holds. */
export function isRead(look: Look, element: Element): boolean {
  return !closestTo(element, unread) && look.visible(element);
}

/** To ask what one place says takes as long as so many other steps. */
const perHit = 6;

/** The visible elements whose text holds one of these words, or a part that the sentence around it completes. */
export function* hits(look: Look, words: Words): Generator<Element> {
  for (const { text, element } of search(textsOf(look), patternOfWords(words))) {
    step(perHit);
    if ((says(text, words) || says(statementAround(look, element), words)) && isRead(look, element)) yield element;
  }
}

const lines = perLook(() => new Map<Element, string>());

/** What stands in the same block beside its buttons, folded: "<b>Your session has</b> expired" is one sentence. */
export function statementAround(look: Look, element: Element): string {
  const around = closestTo(element, block);
  if (!around) return '';
  return remembered(lines(look), around, () =>
    folded(textOf(around, (inner) => isOneOf(inner, `${block},${pressed}`))),
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
const pressed = `button,[role=button],[role=tab],${menuItem},[role=option]`;

/** The language that a part of the page says it is in. */
export function langOf(element: Element): string | null {
  const marked = closestTo(element, '[lang]');
  return marked && attributeOf(marked, 'lang');
}

/** The month, not the verb of a promise. */
const may = /(\d(?:st|nd|rd|th)? )may\b|\bmay(?= \d)/gi;

/** An address says nothing: "a.rossi@hospital.example". */
const address = /\S+@\S+/g;

/** What holds many statements: of its text, only what stands directly in it is one. */
const container = 'main,section,article,aside,body,div';
/** What names the text below it. */
const titles = 'summary,dt,h1,h2,h3,h4,h5,h6';

/** Whether one sentence of an element says this, and asks nothing; with `asked`, whether one asks it. */
export function isSaid(look: Look, element: Element, anywhere: Saying, asked = false): boolean {
  const saying = asIn(langOf(element) ?? look.language, anywhere);
  const isApart = (inner: Element) => isOneOf(inner, block) && !isBadge(inner);
  const text = textOf(element, isOneOf(element, container) ? isApart : undefined);
  // "My request was refused. Why?" asks all of it.
  const sentences = isOneOf(element, titles) && asks(text) ? [text] : sentencesOf(text);
  return sentences.some(
    (said) =>
      asks(said) === asked && !isQuotation(said) && saysAll(said.replace(may, '$1').replace(address, ' '), saying),
  );
}

/** "“You are not authorised”" on a page of help: what is wholly in quotation marks is spoken of. */
function isQuotation(sentence: string): boolean {
  return /^\s*[“"„«‘][^“”"„«»]*[”"“»’][.:]?\s*$/.test(sentence);
}

/** Whether a date stands in the same line, row or list of terms. */
function isDated(element: Element): boolean {
  return hasDate(textOf(closestTo(element, 'tr,dl,li') ?? element));
}

/** Whether one sentence of the page's own content says this, and asks nothing; with `asked`, whether one asks it. */
export function hasSentence(look: Look, saying: Saying & { readonly news?: true }, asked = false): boolean {
  const [first] = saying.says;
  if (!first) return false;
  const read = [...hits(look, first)].filter((hit) => !closestTo(hit, `${frame},${pressed},${quoted}`));
  return [...new Set(read.flatMap(blocksOf))].some(
    (one) => isSaid(look, one, saying, asked) && !(saying.news && isDated(one)),
  );
}

/** The headings that say all of this, with what they ask left out. */
export function headingsSaying(look: Look, saying: Saying, kind: string): readonly Element[] {
  const told = (one: Element) => sentencesOf(textOf(one)).filter((one) => !asks(one) && !isQuotation(one));
  return statements(look, { says: saying.says }, kind).filter((one) =>
    // "Ha" is no "if" on a Spanish page.
    saysAll(told(one).join(' '), asIn(langOf(one) ?? look.language, saying)),
  );
}

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
