/** What is not drawn or drawn in many ways: soft hyphens and icon-font characters, dashes, apostrophes. */
const odd = /[\u00AD\u200B-\u200F\u2060\uFEFF\uE000-\uF8FF]|([\u2010-\u2015\u2212])|([’‘`´])/g;

/** With one kind of dash and apostrophe, and nothing that is not drawn. */
export function evened(text: string): string {
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
 * A text as it is compared: one kind of space, dash and apostrophe, no soft hyphens or icon-font characters, lower
 * case, "e-mail" and "email" alike.
 */
export function plain(text: string): string {
  return lowered(spaced(/[^\0-\x7f]/.test(text) ? evened(text.normalize('NFKC')) : text));
}

/**
 * Separates texts that are joined into one string to be folded or searched together. No parsed page contains it
 * (html.spec.whatwg.org, "unexpected-null-character").
 */
export const separator = '\0';

/** All that is not a plain letter or a single space; to look for it once is faster than to look for each kind. */
const unusual = /[^\0 -~][^\0!-~]*| [^\0!-~]+/g;

/** Without accents; characters of no script of the Union count as spaces. */
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
export const betweenWords = new RegExp(`[^${letters}]+`);

const around = new RegExp(`^[^${letters}(]+|[^${letters})]+$`, 'g');

/** A plain text without the stars, arrows and colons around it. */
export function bare(text: string): string {
  return plain(text).replace(around, '');
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return wordsIn(folded(text));
}

/** The words of a text that is folded already. */
export function wordsIn(text: string): string[] {
  return text.split(betweenWords).filter(Boolean);
}
