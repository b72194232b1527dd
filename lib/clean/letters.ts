/** Letters and digits, circled and squared ones too, for a class in a pattern. */
export const telling = '\\p{L}\\p{N}\\u2460-\\u24FF\\u{1F100}-\\u{1F1FF}';
const anyTelling = new RegExp(`[${telling}]`, 'u');

/** Whether a text says anything at all. */
export function isTelling(text: string): boolean {
  return anyTelling.test(text);
}

const alike = (one: string) => (found: string) => one.repeat(found.length);

/**
 * A letter becomes an x and a digit a 9, of the same case and in the same number. Not a 0: "2018 …" would become
 * "0000 …", which is the row for guests.
 */
export function mask(text: string): string {
  return text
    .replace(/\p{Lu}/gu, alike('X'))
    .replace(/\p{Nd}/gu, alike('9'))
    .replace(new RegExp(`(?!X|9)[${telling}\\p{M}]`, 'gu'), alike('x'));
}
