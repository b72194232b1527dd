import { everydayWords } from '../guides/everyday-words';
import { wordsIn } from './fold';
import type { Languages } from './heard';

/** So much of a text, in characters, is enough to tell. */
const sample = 8000;
/** With fewer everyday words of its own, another language is not taken for one of the text's. */
const enoughWords = 3;
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

/** The language whose everyday words a folded text has most of; undefined when that can be told of none, or of two. */
export function mainLanguage(text: string): string | undefined {
  const counts = countsOf(text);
  const [best, next] = ranked((words) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0));
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}

/**
 * All languages that a folded text may be written in: those of its tags, and those of whose everyday words it has some
 * that the others do not explain.
 * @param tags as pages write them: "de", "de_AT"
 * @returns undefined when nothing speaks for any, or the text is too short to tell
 */
export function languagesIn(tags: readonly string[], text: string): Languages {
  const languages = [...new Set(tags.flatMap(shortOf))];
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
function shortOf(tag: string): string[] {
  const short = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(everydayWords, short) ? [short] : [];
}
