import { everydayWords } from '../guides/everyday-words';
import { wordsIn } from './fold';
import type { Languages } from './heard';
import { shortOf } from './language';

/** So much of a text, in characters, is enough to tell. */
const sample = 8000;
/** With fewer everyday words of its own, another language is not taken for one of the text's. */
const enoughWords = 3;
/** Languages of whose letters no other has any. */
const ofLetters = [
  ['el', /\p{Script=Greek}/u, /\p{Script=Greek}/gu],
  ['bg', /\p{Script=Cyrillic}/u, /\p{Script=Cyrillic}/gu],
] as const;
/** A text of fewer different words may be in any language, whatever its page says. */
const leastText = 12;

const lists = Object.entries(everydayWords).map(([language, words]) => [language, words.split(' ')] as const);

/** How many times a folded text has each of its words. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsIn(text.slice(0, sample))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The languages with a number each, the highest first. */
function ranked(score: (words: readonly string[]) => number): readonly (readonly [string, number])[] {
  return lists.map(([language, words]) => [language, score(words)] as const).sort(([, one], [, other]) => other - one);
}

/** The language that most of the letters are of, if they are of one alone. Most texts have none of them. */
function writtenIn(text: string): string | undefined {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const found = ofLetters.find(([, letter, letters]) => letter.test(text) && count(letters) * 2 > count(/\p{L}/gu));
  return found?.[0];
}

/**
 * The language whose everyday words a folded text has most of; undefined when that can be told of none, or of two.
 * @param declared what its page says of itself, which is believed unless the very letters say otherwise: a translated
 * page may have kept the tag of its template
 */
export function mainLanguage(text: string, declared = ''): string | undefined {
  const written = writtenIn(text.slice(0, sample));
  if (written || declared) return written;
  const counts = countsOf(text);
  const [best, next] = ranked((words) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0));
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}

/**
 * The one of these languages of whose everyday words a folded text has most.
 * @returns undefined unless it has two more of them than of those of the page's own languages
 */
export function languageAmong(text: string, own: readonly string[], others: readonly string[]): string | undefined {
  const words = new Set(wordsIn(text.slice(0, sample)));
  const countOf = (language: string) =>
    everydayWords[language]?.split(' ').filter((word) => words.has(word)).length ?? 0;
  const most = Math.max(...own.map(countOf));
  const [best] = others.map((one) => [one, countOf(one)] as const).sort(([, one], [, other]) => other - one);
  return best && best[1] > most + 1 ? best[0] : undefined;
}

/**
 * All languages that a folded text may be written in: those of its tags, and those of whose everyday words it has some
 * that the others do not explain.
 * @param tags as pages write them: "de", "de_AT"
 * @returns undefined when nothing speaks for any, or the text is too short to tell
 */
export function languagesIn(tags: readonly string[], text: string): Languages {
  const languages = [...new Set(tags.flatMap(knownIn))];
  const left = new Set(countsOf(text).keys());
  if (left.size < leastText) return undefined;
  const explain = (language: string) => {
    for (const word of everydayWords[language]?.split(' ') ?? []) left.delete(word);
  };
  for (const language of languages) explain(language);
  for (;;) {
    const [best] = ranked((words) => words.filter((word) => left.has(word)).length);
    if (!best || best[1] < enoughWords) return languages.length > 0 ? languages : undefined;
    languages.push(best[0]);
    explain(best[0]);
  }
}

/** The language of a tag, when it is one of the portals'. */
function knownIn(tag: string): string[] {
  const short = shortOf(tag);
  return Object.hasOwn(everydayWords, short) ? [short] : [];
}
