/** Letters and digits, circled and squared ones too, to be used inside `[…]` of a regular expression. */
export const telling = '\\p{L}\\p{N}\\u2460-\\u24FF\\u{1F100}-\\u{1F1FF}';
const anyTelling = new RegExp(`[${telling}]`, 'u');

/** Whether a text holds a letter or a digit. */
export function isTelling(text: string): boolean {
  return anyTelling.test(text);
}

const alike = (one: string) => (found: string) => one.repeat(found.length);
const others = new RegExp(`(?!X|9)[${telling}\\p{M}]`, 'gu');

/**
 * Replaces each letter by an x of the same case and each digit by a 9. Not by a 0: "2018 …" would become "0000 …",
 * which is the row for guests in SAAS.
 */
export function mask(text: string): string {
  return text
    .replace(/\p{Lu}/gu, alike('X'))
    .replace(/\p{Nd}/gu, alike('9'))
    .replace(others, alike('x'));
}

/**
 * What nobody sees, and what may tell whom a page was made for: joiners, selectors, tags, fillers, signs of no font.
 */
const invisible = /(?![\t\n\r])[\p{C}\p{Variation_Selector}\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|\u034F/gu;

/** A text without what nobody sees, each letter in its one spelling, and one kind of space. */
export function visibleText(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[^\S\n\u00A0]/g, ' ');
}

/** Signs that portals write; a code can be drawn with any others (blocks, Braille, emoji). */
const plainSigns =
  /[\s!-/:-@[-`{-~\u00A0-\u00BF\u00D7\u00F7\u2010-\u2026\u2030\u2039\u203A\u20AC\u2122\u2190-\u2193\u2212\u2713\u2715\u2717\uFE6B\uFF20]/;
const sign = new RegExp(`[^${telling}\\p{M}]`, 'gu');
/** Longer rows of several kinds of signs may be a code: Morse, bars, a drawing. */
const longRow = new RegExp(`[^${telling}\\p{M}]{6,}`, 'gu');
const stroke = '·';

/** Replaces signs with which something can be drawn or coded; keeps the length. */
export function withoutDrawings(text: string): string {
  return text
    .replace(sign, (one) => (plainSigns.test(one) ? one : stroke.repeat(one.length)))
    .replace(longRow, (row) => (new Set(row.replace(/\s/g, ' ')).size > 2 ? stroke.repeat(row.length) : row));
}
