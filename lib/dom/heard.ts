/** The languages that a page is written in; undefined where nothing is known of it: then all. */
export type Languages = readonly string[] | undefined;

/** What words are looked for in. */
interface Heard {
  /** For what depends on which languages are heard … */
  readonly key: string;
  /** … and for what depends also on which of them the page is written in. */
  readonly page: string;
  readonly has: (language: string) => boolean;
}

const all: Heard = { key: '', page: '', has: () => true };
let heard = all;
let ask: (() => readonly [Languages, page: string]) | undefined;

/**
 * From now on, words are looked for in these languages and in English only. A short word is quite another one
 * elsewhere: the Czech beginning of "send" is the Croatian "data". And of 24 languages a page has one or two.
 * @param languages asked when the first word is looked for, for many a page is judged without
 * @param page a key for the languages that the page itself is written in
 */
export function hearOnly(languages: () => Languages, page: () => string = () => ''): void {
  ask = () => [languages(), page()];
}

/** What words are looked for in now. */
export function hearing(): Heard {
  if (!ask) return heard;
  const [languages, page] = ask();
  ask = undefined;
  const wanted = languages && new Set(['en', ...languages]);
  const key = wanted ? [...wanted].sort().join() : all.key;
  if (key !== heard.key || page !== heard.page)
    heard = { key, page, has: wanted ? (language) => wanted.has(language) : all.has };
  return heard;
}
