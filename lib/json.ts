/** What can be said of any value that came from outside, before anything is known of it. */

/** An object with named fields, of which nothing else is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object with named fields; a list is none. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as JSON; undefined when there is none for it. Never throws. */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const longest = 60;

/** The value as JSON, short enough for a sentence; a dash for nothing. */
export function shortJson(value: unknown): string {
  return short(toJson(value) ?? '–');
}

/** The text, short enough for a sentence; never with half a letter at its end. */
export function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
