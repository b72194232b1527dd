import type { Words } from '../guides/shape';
import { knownOr } from './known';

/** What is not drawn or drawn in many ways: soft hyphens and icon-font characters, dashes, apostrophes. */
const odd = /[\u00AD\u200B-\u200F\u2060\uFEFF\uE000-\uF8FF]|([\u2010-\u2015\u2212])|([’‘`´])/g;

/** With one kind of dash and apostrophe, and nothing that is not drawn. */
function evened(text: string): string {
  return text.replace(odd, (_, dash, apostrophe) => (dash ? '-' : apostrophe ? "'" : ''));
}

/** With one kind of space. */
function spaced(text: string): string {
  return text.replace(/\s\s+|[^\S ]/g, ' ');
}

function lowered(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\be-mail/g, 'email');
}

/**
 * A text as it is compared: one kind of space, dash and apostrophe, no soft hyphens or icon-font characters, lower case,
 * "e-mail" and "email" alike.
 */
export function plain(text: string): string {
  return lowered(spaced(/[^\0-\x7f]/.test(text) ? evened(text.normalize('NFKC')) : text));
}

/** What parts texts that are folded as one. No parsed page contains it (html.spec.whatwg.org, "unexpected-null-character"). */
export const end = '\0';

/** All that is not a plain letter or a single space; to look for it once is faster than to look for each kind. */
const unusual = /[^\0 -~][^\0!-~]*| [^\0!-~]+/g;

/** Without accents; signs of no script of the Union say nothing. */
function unaccented(signs: string): string {
  return spaced(evened(signs.normalize('NFKD').replace(/[\u0300-\u036F]/g, '')).replace(/[^\0-\u052f]/g, ' '));
}

/** A plain text without accents, so that "Prenom" is "Prénom" and "ΟΝΟΜΑ" is "Όνομα". */
export function folded(text: string): string {
  return lowered(text.replace(unusual, unaccented));
}

/**
 * The letters of plain texts in the three scripts of the Union, for a class in a pattern. With `\p{L}` and the `u` flag
 * that it needs, a search takes up to seven times as long, and to make the pattern takes a millisecond.
 */
export const alphabet = 'a-z\\u00df-\\u00f6\\u00f8-\\u02af\\u0370-\\u03ff\\u0400-\\u052f';
/** The same with digits. */
export const letters = `0-9${alphabet}`;
const parting = new RegExp(`[^${letters}]+`);

const around = new RegExp(`^[^${letters}(]+|[^${letters})]+$`, 'g');

/** A plain text without the stars, arrows and colons around it. */
export function bare(text: string): string {
  return plain(text).replace(around, '');
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return parted(folded(text));
}

function parted(text: string): string[] {
  return text.split(parting).filter(Boolean);
}

/** The beginning of a word; the word itself (`whole`); or any part of it (`inside`). */
export interface Stem {
  readonly stem: string;
  readonly whole: boolean;
  readonly inside: boolean;
}

/** A way to say something: these stems, in any order. */
type Way = readonly Stem[];

/** A stem of at least so many letters may stand inside a longer word ("Zugangs|antrag"); a shorter one only begins it. */
const longStem = 5;

interface Prepared {
  readonly ways: readonly Way[];
  /** Finds in a folded text what at least one way needs. */
  readonly pattern: RegExp;
}

const known = new WeakMap<Words, Prepared>();

/** The ways to say something, in all languages we know. */
function prepared(words: Words): Prepared {
  return knownOr(known, words, () => {
    const written = new Set(Object.values(words).flatMap((one) => one.split('|')));
    const ways = [...written].map(stemsIn);
    const rarest = ways.map((way) => way.reduce((one, other) => (other.stem.length > one.stem.length ? other : one)));
    // Letters alone are found three times as fast as letters at the beginning of a word.
    return { ways, pattern: new RegExp(rarest.map(({ stem }) => stem).join('|')) };
  });
}

/** Finds in a folded text where something may be said; `says` must confirm it. */
export function patternOfWords(words: Words): RegExp {
  return prepared(words).pattern;
}

/** Whether a folded text says something, in whatever language. */
export function says(text: string, words: Words): boolean {
  return holdsWay(parted(text), words);
}

function holdsWay(said: readonly string[], words: Words): boolean {
  return prepared(words).ways.some((way) => way.every((stem) => hold(said, stem)));
}

/** The stems of one way to say something. */
export function stemsIn(way: string): readonly Stem[] {
  return way.split(' ').flatMap(stemsOf);
}

/** A dot at the end means the whole word, a star at the beginning any part of one. */
function stemsOf(written: string): Stem[] {
  const [whole, inside] = [written.endsWith('.'), written.startsWith('*')];
  return wordsOf(written).map((stem) => ({ stem, whole, inside: inside || stem.length >= longStem }));
}

/** Whether these words hold the stem. */
function hold(words: readonly string[], { stem, whole, inside }: Stem): boolean {
  if (whole) return words.includes(stem);
  return words.some((word) => (inside ? word.includes(stem) : word.startsWith(stem)));
}

/** What a text must say: each of these, in whatever language; and none of those. */
export interface Saying {
  readonly says: readonly Words[];
  readonly not?: readonly Words[];
}

/** Whether a text says it. The order of its words does not count, nor what else it says. */
export function saysAll(text: string, { says, not = [] }: Saying): boolean {
  const said = wordsOf(text);
  return said.length > 0 && says.every((one) => holdsWay(said, one)) && !not.some((one) => holdsWay(said, one));
}
