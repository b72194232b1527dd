/**
 * What is known to be the portals' own, in a form that can be sent to a content script: the lists are long, and no page
 * should carry them that is never asked for a copy.
 */
export interface Known {
  /** Words in lower case, separated by spaces, with their accents: `core` are those that guides look for. */
  readonly core: string;
  readonly words: string;
  /** Those of the words that are mostly given names or family names, and those that are so for some people. */
  readonly alsoNames: string;
  readonly maybeNames: string;
  /** More of them, which stay in texts. */
  readonly namesInSource: string;
  /** Words that greet: a name may follow them, and they are none. */
  readonly greetings: string;
  /** Parts of identifiers: ids, names, classes, paths. */
  readonly parts: string;
  /** Names of networks, countries and languages, as they are spelled. */
  readonly phrases: readonly string[];
  /** Acronyms of networks that are no names of people, separated by bars. */
  readonly networks: string;
  /** The two letters of a country before a hospital's number, separated by spaces. */
  readonly countryCodes: string;
  /** What a field for remarks is called, without accents. */
  readonly remarks: string;
  /** What people are called, and what stands in front of a name in a sentence; without accents. */
  readonly persons: string;
  readonly leading: string;
  /** Words that ask for a country, in lower case. */
  readonly places: string;
  /** What is somebody's, in lower case: "request", "access". */
  readonly owned: string;
  /** Ids, classes and parts of paths that guides ask for as they are, separated by spaces. */
  readonly asked: string;
}

/** The same, ready to be asked. Words are asked in lower case. */
export interface Lexicon {
  isWord(word: string): boolean;
  isCore(word: string): boolean;
  isAlsoName(word: string): boolean;
  isMaybeName(word: string): boolean;
  isGreeting(word: string): boolean;
  isPhrase(text: string): boolean;
  isPart(text: string): boolean;
  /** Whether guides ask for an identifier, as it is. */
  isAsked(identifier: string): boolean;
  /** Whether a part of an identifier is a name of some people as well. */
  mayBeName(text: string): boolean;
  isPlace(word: string): boolean;
  /** Whether a word is of something that somebody has: "the request of …". */
  isOwned(word: string): boolean;
  isCountryCode(letters: string): boolean;
  isNetwork(text: string): boolean;
  isRemark(word: string): boolean;
  /** Whether a word in a label calls for a person's name, and whether one in a sentence leads to it. */
  isPerson(word: string): boolean;
  isLeading(word: string): boolean;
}

/** Makes the lists searchable. */
export function createLexicon(known: Known): Lexicon {
  const setOf = (list: string) => new Set(list.split(' ').filter(Boolean));
  const [cores, all, parts] = [setOf(known.core), setOf(known.words), setOf(known.parts)];
  const [names, maybe, greetings] = [setOf(known.alsoNames), setOf(known.maybeNames), setOf(known.greetings)];
  const [codes, asked] = [setOf(known.countryCodes), setOf(known.asked)];
  const inSource = new Set([...names, ...maybe, ...setOf(known.namesInSource)].map(unaccented));
  const [places, owned] = [setOf(known.places), setOf(known.owned)];
  const bareSet = (list: string) => new Set([...setOf(list)].map(unaccented));
  const [remarks, persons, leading] = [bareSet(known.remarks), bareSet(known.persons), bareSet(known.leading)];
  const networks = new Set(known.networks.split('|'));
  const spelled = new Set(known.phrases.map(spelling));
  // Greek capitals are written without accents, and identifiers are.
  const bare = new Set([...all, ...cores].map(unaccented));
  const isWord = (word: string) => all.has(word) || cores.has(word) || (greek.test(word) && bare.has(word));
  return {
    isWord,
    isCore: (word) => cores.has(word) || (greek.test(word) && bare.has(word)),
    isAlsoName: (word) => names.has(word),
    isMaybeName: (word) => names.has(word) || maybe.has(word),
    isGreeting: (word) => greetings.has(word),
    isPhrase: (text) => spelled.has(spelling(text)),
    isPart: (text) => parts.has(text) || bare.has(text),
    isAsked: (identifier) => asked.has(identifier),
    mayBeName: (text) => inSource.has(text),
    isPlace: (word) => places.has(word),
    isOwned: (word) => owned.has(word),
    isCountryCode: (letters) => codes.has(letters),
    isNetwork: (text) => networks.has(text),
    isRemark: (word) => remarks.has(unaccented(word)),
    isPerson: (word) => persons.has(unaccented(word)),
    isLeading: (word) => leading.has(unaccented(word)),
  };
}

const greek = /^[\u0370-\u03FF]+$/;

function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ς/g, 'σ');
}

/** Longer texts are no names of networks, countries or languages. */
const longestPhrase = 100;

/** Normalised for comparison: one kind of space and dash, nothing invisible, no punctuation around it. Case matters. */
function spelling(text: string): string {
  if (text.length > longestPhrase) return '';
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\uE000-\uF8FF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
