import type { Page, Portal, Words } from './shape';

/**
 * Reading the guides as the build writes them (`lib/build/guides.ts`): each page and each list of words is JSON of its
 * own and is parsed when it is first asked for. A page of a portal asks for a few of the forty.
 */

/** What only a page needs that may be the one at hand; the rest of a page is asked for on all pages. */
export const inner = ['signals', 'must', 'never', 'errors', 'hints'] as const satisfies readonly (keyof Page)[];

/** Stands in JSON for a list of words that several guides share; words are known by their identity. */
export interface SharedWord {
  readonly sharedWord: string;
}

/** Lists of words by name. @param texts the JSON of each */
export function readWords<T extends Readonly<Record<string, Words>>>(texts: Readonly<Record<keyof T, string>>): T {
  const words = {};
  for (const [name, text] of Object.entries(texts))
    define(words, name, true, () => JSON.parse(text as string) as Words);
  return words as T;
}

/**
 * The portals.
 * @param text their JSON, without the inner parts of their pages
 * @param parts the JSON of these, by page id; they are not enumerable, so that a copy of a page does not read them
 */
export function readPortals(
  text: string,
  parts: Readonly<Record<string, string>>,
  words: Readonly<Record<string, Words>>,
): readonly Portal[] {
  const portals = linked(JSON.parse(text), words) as readonly Portal[];
  for (const { id, pages } of portals)
    for (const [name, page] of Object.entries(pages)) {
      let read: Partial<Page> | undefined;
      const parsed = () => (read ??= linked(JSON.parse(parts[`${id}.${name}`] ?? '{}'), words) as Partial<Page>);
      for (const part of inner) define(page, part, false, () => parsed()[part]);
    }
  return portals;
}

/** Defines a property that is worked out when it is first asked for. */
function define(object: object, name: string, enumerable: boolean, make: () => unknown): void {
  let made: readonly [unknown] | undefined;
  const get = () => {
    made ??= [make()];
    return made[0];
  };
  Object.defineProperty(object, name, { enumerable, get });
}

/**
 * Puts the shared words in. Asked by `JSON.parse` for every value, a function of ours would take ten times as long as
 * the parsing (2026-11).
 */
function linked(value: unknown, words: Readonly<Record<string, Words>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const parts = value as Record<string, unknown>;
  for (const key in parts) {
    const part = parts[key] as SharedWord | undefined;
    if (part?.sharedWord !== undefined) parts[key] = words[part.sharedWord];
    else linked(part, words);
  }
  return value;
}
