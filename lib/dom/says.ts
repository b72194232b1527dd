import type { Saying, Words } from '../guides/shape';
import { betweenWords, folded, letters, wordsIn } from './fold';
import { hearing } from './heard';
import { remembered } from './memo';

/** The beginning of a word; the word itself (`whole`); or any part of it (`inside`). */
interface Stem {
  /** With spaces in it: these words in this order, the last one by its beginning. */
  readonly stem: string;
  readonly whole: boolean;
  readonly inside: boolean;
}

/**
 * A stem of at least so many letters may stand inside a longer word ("Zugangs|antrag"); a shorter one only begins it.
 */
const longStem = 5;

/** The ways to say it, folded in one go, which is much faster than one by one. */
function waysIn(words: Words, has: (language: string) => boolean): ReadonlySet<string> {
  const spoken = Object.keys(words).flatMap((language) => (has(language) ? words[language] : []));
  return new Set(folded(spoken.join('|')).split('|'));
}

/** For so many sets of languages is kept what was worked out. */
const mostLanguages = 8;

/** What is worked out once per list of words, for the languages that are heard now. */
const perWords = <T>(make: (words: Words) => T): ((words: Words) => T) => {
  const made = new Map<string, WeakMap<Words, T>>();
  return (words) => {
    // A page that is never in the same languages twice must not fill the memory.
    if (made.size > mostLanguages && !made.has(hearing().key)) made.clear();
    const here = remembered(made, hearing().key, () => new WeakMap<Words, T>());
    return remembered(here, words, () => make(words));
  };
};

function stemsOfWay(way: string): readonly Stem[] {
  return way.split(' ').flatMap(stemsIn);
}

const aLetter = new RegExp(`[${letters}]`);

/**
 * A dot at the end means the whole word; a star at the beginning any part of one, a hat only its beginning: "^weiter"
 * is not in "zweiter". Words joined by a low line stand side by side: "suo_collega".
 */
function stemsIn(written: string): Stem[] {
  if (written.includes('_')) return [{ stem: wordsIn(written).join(' '), whole: false, inside: false }];
  const [whole, inside, begins] = [written.endsWith('.'), written.startsWith('*'), written.startsWith('^')];
  return wordsIn(written).map((stem) => ({ stem, whole, inside: inside || (!begins && stem.length >= longStem) }));
}

function longestStem(way: string): string {
  const bare = way.slice(Number(/^[*^]/.test(way)), way.endsWith('.') ? -1 : undefined);
  if (!betweenWords.test(bare)) return bare;
  return wordsIn(bare).reduce((one, other) => (other.length > one.length ? other : one));
}

/**
 * Finds in a folded text where something may be said; `says` must confirm it. Global: its `lastIndex` is the caller's.
 */
export const patternOfWords = perWords(
  // Most words are nowhere on a page, so that this is all that is ever made of them. Letters alone are found three
  // times as fast as letters at the beginning of a word.
  (words) => new RegExp([...new Set(longestStems(words).map(([stem]) => stem))].join('|'), 'g'),
);

/** Whether a folded text says something, in whatever language. */
export function says(text: string, words: Words): boolean {
  const pattern = patternOfWords(words);
  // A text may hold the same beginning thousands of times: each is tried once.
  let tried: Set<string> | undefined;
  pattern.lastIndex = 0;
  // One search says no to nearly all; what it finds tells which few of many ways may be said there.
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [stem] = found;
    pattern.lastIndex = found.index + 1;
    if (tried?.has(stem)) continue;
    tried = (tried ?? new Set()).add(stem);
    const all = wordsOnce(text);
    if (waysBeginning(words, stem).some((way) => way.every((one) => holds(all, one)))) return true;
  }
  return false;
}

let latest: { readonly text: string; readonly words: readonly string[] } | undefined;

/** The same text is asked for many things in a row. */
function wordsOnce(text: string): readonly string[] {
  if (latest?.text !== text) latest = { text, words: wordsIn(text) };
  return latest.words;
}

const beginnings = perWords(() => new Map<string, readonly (readonly Stem[])[]>());

/** The ways whose longest stem stands where this one was found: it begins with it, or is its beginning. */
function waysBeginning(words: Words, found: string): readonly (readonly Stem[])[] {
  return remembered(beginnings(words), found, () =>
    longestStems(words)
      .filter(([longest]) => longest.startsWith(found) || found.startsWith(longest))
      .map(([, way]) => stemsOfWay(way)),
  );
}

/** Each way to say it, with the longest of its stems. */
const longestStems = perWords((words): readonly (readonly [stem: string, way: string])[] =>
  [...waysIn(words, hearing().has)].map((way) => [longestStem(way), way]),
);

/**
 * Whether a text says each of these, and none of those. The order of its words does not count, nor what else it says.
 */
export function saysAll(text: string, { says: all, not = [], unless = [] }: Saying): boolean {
  const said = folded(text);
  return (
    aLetter.test(said) &&
    all.every((one) => says(said, one)) &&
    !not.some((one) => says(said, one)) &&
    !unless.some((one) => saysAll(said, one))
  );
}

function holds(said: readonly string[], { stem, whole, inside }: Stem): boolean {
  if (whole) return said.includes(stem);
  if (stem.includes(' ')) return ` ${said.join(' ')}`.includes(` ${stem}`);
  return said.some((word) => word.startsWith(stem) || (inside && isIn(word, stem)));
}

/** "Unsuccessful", "neschválený", "entsperrt": what such a beginning leaves of a word is its opposite. */
const reversing = /^(?:un|dis|des|dez|non|mis|ne|nie|nebe|one|zne|raz|od|ent|ont|on|epa|eba|mitte|neamh|αν|не|де|раз)$/;
const longestReversing = 'neamh'.length;
/** The same, before stems from Latin only: in Swedish, "in" sends in. */
const latin = /^(?:in|im|de)(?:act|akt|ativ|attiv|valid|corr|compl|esper|exist|form|dispon|poss|cert|habil|blo[cqk])/;
/** "Atbloķēts", "otključan": such a beginning unlocks, and does much else in other words. */
const unlocking = /^(?:at|ot|от|απ)(?:blok|rakin|klj|блок|ключ|ενεργ)/;
/** "Ogiltig", "ugyldigt": one letter, which begins many other words in other languages. */
const nordic =
  /^[ou](?:[gj]iltig|gyldig|till?g[aæ]ng|mojlig|mulig|bekr|be?handl|a[vf]gj|till?at|[ae]ndr|autoris|aktiv|riktig)/;

function isIn(word: string, stem: string): boolean {
  const at = word.indexOf(stem);
  return at >= 0 && !isReversed(word, at);
}

/** Whether what stands before this place of a word turns what follows into its opposite. */
function isReversed(word: string, at: number): boolean {
  if (at === 1) return nordic.test(word);
  if (at === 2 && (latin.test(word) || unlocking.test(word))) return true;
  return at > 1 && at <= longestReversing && reversing.test(word.slice(0, at));
}

/** What is written without a space for longer than this is no word; of it, this much is asked. */
const longestWord = 80;

/**
 * Whether a single word says any of many things, in any language; made for thousands of words, each of which is asked
 * all of them. What takes several words to say is said by none.
 */
export function wordsSaying(lists: readonly Words[]): (word: string) => boolean {
  const alone = lists.flatMap((words) =>
    [...waysIn(words, () => true)].map(stemsOfWay).flatMap((way) => (way.length === 1 ? way : [])),
  );
  const setOf = (wanted: (one: Stem) => boolean) => new Set(alone.filter(wanted).map(({ stem }) => stem));
  const whole = setOf((one) => one.whole);
  const begins = setOf((one) => !one.whole && !one.inside);
  const inside = setOf((one) => !one.whole && one.inside);
  const longestInside = Math.max(...[...inside].map(({ length }) => length));
  const isSaid = (word: string) => {
    if (whole.has(word)) return true;
    for (let end = 1; end <= word.length && end <= longestWord; end++) {
      if (begins.has(word.slice(0, end))) return true;
      for (let start = Math.max(0, end - longestInside); start < end; start++)
        if (inside.has(word.slice(start, end)) && !isReversed(word, start)) return true;
    }
    return false;
  };
  return (text) => wordsIn(text).some(isSaid);
}
