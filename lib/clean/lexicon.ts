/**
 * What is known to be the portals' own, in a form that can be sent to a content script: the lists are long, and no page
 * should carry them that is never asked for a copy.
 */
export interface Known {
  /** Words, folded (lower case, no accents), separated by spaces: `core` are those that guides look for. */
  readonly core: string;
  readonly words: string;
  /** Those of the words that are also given names or family names. */
  readonly alsoNames: string;
  /** Parts of identifiers: ids, names, classes, paths. */
  readonly parts: string;
  /** Names of networks, countries and languages, as they are spelled. */
  readonly phrases: readonly string[];
  /** The two letters of a country before a hospital's number, separated by spaces. */
  readonly countryCodes: string;
}

/** The same, ready to be asked. */
export interface Lexicon {
  isWord(folded: string): boolean;
  isCore(folded: string): boolean;
  isAlsoName(folded: string): boolean;
  isPhrase(text: string): boolean;
  isPart(text: string): boolean;
  isCountryCode(letters: string): boolean;
}

/** Makes the lists searchable. */
export function createLexicon({ core, words, alsoNames, parts, phrases, countryCodes }: Known): Lexicon {
  const setOf = (list: string) => new Set(list.split(' ').filter(Boolean));
  const [cores, all] = [setOf(core), setOf(words)];
  const [names, identifiers, codes] = [setOf(alsoNames), setOf(parts), setOf(countryCodes)];
  const spelled = new Set(phrases.map(spelling));
  const isWord = (word: string) => all.has(word) || cores.has(word);
  return {
    isWord,
    isCore: (word) => cores.has(word),
    isAlsoName: (word) => names.has(word),
    isPhrase: (text) => spelled.has(spelling(text)),
    isPart: (text) => identifiers.has(text) || isWord(text),
    isCountryCode: (letters) => codes.has(letters),
  };
}

/** Normalised for comparison: one kind of space and dash, nothing invisible, no punctuation around it. Case matters. */
function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\uE000-\uF8FF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
