import type { Saying } from '../guides/shape';
import { block, blocksOf, isBadge } from './blocks';
import { hasDate } from './dated';
import { attributeOf, closestTo, elementBefore, isOneOf } from './element';
import { isExplained } from './explained';
import { folded } from './fold';
import type { Look } from './look';
import { isInverted, moods } from './moods';
import { frame, hits, pressedThere, quoted, statements } from './pieces';
import { says, saysAll } from './says';
import { asks, sentencesOf } from './sentences';
import { asIn } from './spoken';
import { textOf } from './text-of';

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
    (said, at) =>
      asks(said) === asked &&
      !isQuotation(said) &&
      (asked || !isSupposed(said, beforeOf(sentences, at) ?? titleOver(element), langOf(element) ?? look.language)) &&
      saysAll(said.replace(may, '$1').replace(address, ' '), saying),
  );
}

/** The sentence before one; "First remove the device; it no longer works" goes on with what was said before both. */
function beforeOf(sentences: readonly string[], at: number): string | undefined {
  const before = sentences[at - 1];
  return before?.trim().endsWith(';') ? sentences[at - 2] : before;
}

/** What stands right over an element as its title. */
function titleOver(element: Element): string {
  const before = elementBefore(element);
  return before && isOneOf(before, titles) ? textOf(before) : '';
}

/** "Have you replaced your phone? The old one no longer works": said of those who have. "Ist es abgelaufen, …" */
function isSupposed(sentence: string, before: string, language: string): boolean {
  const said = folded(sentence);
  return isInverted(said, language) || (asks(before) && says(folded(before), moods(language).haveYou));
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
  const read = [...hits(look, first)].filter(
    (hit) => !closestTo(hit, `${frame},${pressedThere},${quoted}`) && !isExplained(look, hit),
  );
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
