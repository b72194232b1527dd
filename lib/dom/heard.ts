/** The languages that a page is written in; undefined where nothing is known of it: then all. */
export type Languages = readonly string[] | undefined;

const all = { key: '', has: (_language: string) => true };
let heard = all;
let ask: (() => Languages) | undefined;

/**
 * From now on, words are looked for in these languages and in English only. A short word is quite another one
 * elsewhere: the Czech beginning of "send" is the Croatian "data". And of 24 languages a page has one or two.
 * @param languages asked when the first word is looked for, for many a page is judged without
 */
export function hearOnly(languages: () => Languages): void {
  ask = languages;
}

/** What words are looked for in now: whether a language is, and a key for what depends on it. */
export function hearing(): { readonly key: string; readonly has: (language: string) => boolean } {
  if (!ask) return heard;
  const languages = ask();
  ask = undefined;
  const wanted = languages && new Set(['en', ...languages]);
  const key = wanted ? [...wanted].sort().join() : all.key;
  if (key !== heard.key) heard = wanted ? { key, has: (language) => wanted.has(language) } : all;
  return heard;
}
