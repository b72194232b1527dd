/** A place in a file that is not as it should be. */
export interface Place {
  /** Such as `progress.profile.network`. */
  readonly place: string;
  /** What stands there, shortened, as JSON. */
  readonly found: string;
  /** True: a text or a list of texts stands there. */
  readonly text?: boolean;
}

const longest = 60;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands somewhere, short enough for a sentence; a dash for nothing. */
export function found(value: unknown): string {
  return short(JSON.stringify(value) ?? '–');
}

/** The words for a place, short enough for a sentence; a key that would be taken for several, or for none, is in quotes. */
export function placeOf(path: readonly string[]): string {
  return short(path.map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key))).join('.'));
}

/** The keys of an object that do not belong there. */
export function strange(
  raw: Readonly<Record<string, unknown>>,
  known: readonly string[],
  above: readonly string[] = [],
): Place[] {
  const others = Object.keys(raw).filter((key) => !known.includes(key));
  return others.map((key) => ({ place: placeOf([...above, key]), found: found(raw[key]) }));
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
