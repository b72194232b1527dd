import type { Words } from '../guides/shape';

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\uE000-\uF8FF]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * A text as it is compared: one kind of space, dash and apostrophe, no soft hyphens or icon-font characters, lower case,
 * "e-mail" and "email" alike.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\be-mail/g, 'email');
}

/** A plain text without accents, so that "Prenom" is "Prénom" and "ΟΝΟΜΑ" is "Όνομα". */
export function folded(text: string): string {
  return plain(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** A plain text without the stars, arrows and colons around it. */
export function bare(text: string): string {
  return plain(text).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '');
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The beginning of a word, or with `whole` the word itself. */
export interface Stem {
  readonly stem: string;
  readonly whole: boolean;
}

/** A way to say something: these stems, in any order. */
export type Way = readonly Stem[];

/** A stem of at least so many letters may stand inside a longer word ("Zugangs|antrag"); a shorter one only begins it. */
const longStem = 5;

const known = new WeakMap<Words, readonly Way[]>();

/** The ways to say something, in all languages we know. */
export function waysOf(words: Words): readonly Way[] {
  let ways = known.get(words);
  if (!ways) {
    const written = new Set(Object.values(words).flatMap((one) => one.split('|')));
    ways = [...written].map((way) => way.split(' ').flatMap(stemsOf));
    known.set(words, ways);
  }
  return ways;
}

/** A dot at the end means: the whole word. */
function stemsOf(written: string): Stem[] {
  return wordsOf(written).map((stem) => ({ stem, whole: written.endsWith('.') }));
}

/** Whether these words hold the stem. */
export function hold(words: readonly string[], { stem, whole }: Stem): boolean {
  if (whole) return words.includes(stem);
  return words.some((word) => (stem.length >= longStem ? word.includes(stem) : word.startsWith(stem)));
}

/** What a text must say: each of these, in whatever language; and none of those. */
export interface Saying {
  readonly says: readonly Words[];
  readonly not?: readonly Words[];
}

/** Whether a text says it. The order of its words does not count, nor what else it says. */
export function saysAll(text: string, { says, not = [] }: Saying): boolean {
  const words = wordsOf(text);
  const has = (one: Words) => waysOf(one).some((way) => way.every((stem) => hold(words, stem)));
  return words.length > 0 && says.every(has) && !not.some(has);
}
