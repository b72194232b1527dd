/** Letters and digits, circled and squared ones too, to be used inside `[…]` of a regular expression. */
export const telling = '\\p{L}\\p{N}\\u2460-\\u24FF\\u{1F100}-\\u{1F1FF}';
const anyTelling = new RegExp(`[${telling}]`, 'u');

/** Whether a text holds a letter or a digit. */
export function isTelling(text: string): boolean {
  return anyTelling.test(text);
}

const alike = (one: string) => (found: string) => one.repeat(found.length);

/**
 * Replaces each letter by an x of the same case and each digit by a 9. Not by a 0: "2018 …" would become "0000 …",
 * which is the row for guests in SAAS.
 */
export function mask(text: string): string {
  return text
    .replace(/\p{Lu}/gu, alike('X'))
    .replace(/\p{Nd}/gu, alike('9'))
    .replace(new RegExp(`(?!X|9)[${telling}\\p{M}]`, 'gu'), alike('x'));
}
