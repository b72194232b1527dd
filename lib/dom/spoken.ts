import type { Saying, Words } from '../guides/shape';
import { words } from '../guides/words';
import { shortOf } from './language';
import { remembered } from './memo';

/**
 * English words that are quite other ones elsewhere: the Latvian "no" is "from", the Portuguese one "in the"; the
 * Spanish "once" is eleven.
 */
const falseFriends: Readonly<Record<string, readonly string[]>> = { es: ['once.'], lv: ['no.'], pt: ['no.'] };

function englishIn(language: string, ways: string): string {
  const others = falseFriends[language] ?? [];
  const left = others.length > 0 ? ways.split('|').filter((way) => !others.includes(way)) : [];
  // Without any way to say it, everything would say it.
  return left.length > 0 ? left.join('|') : ways;
}

const inLanguage = new WeakMap<Words, Map<string, Words>>();

/**
 * The words of one language and of English only: "se" begins a condition in Italian and is a reflexive in Spanish.
 * @param language as pages name it ("de", "de-AT"); none, or one that is not known, is English alone
 * @param others more languages, by their short names
 */
export function spoken(words: Words, language: string, others: readonly string[] = []): Words {
  const short = shortOf(language);
  const all = [short, ...others];
  return remembered(
    remembered(inLanguage, words, () => new Map()),
    all.join(),
    () => ({
      en: all.reduce((ways, one) => englishIn(one, ways), words.en),
      ...Object.fromEntries(all.flatMap((one) => (words[one] ? [[one, words[one]]] : []))),
    }),
  );
}

/** Short words that are others in other languages: the French "et" is no Finnish "you do not". */
const moods = new Set<Words>([words.negated, words.unless, words.after, words.promise, words.now]);

/**
 * What is asked, without the doubts of other languages than this one and English, nor their denials; of a language we
 * do not know, with all. What else must be said may stand there in any language.
 */
export function asIn(language: string, { says, not = [], unless = [] }: Saying): Saying {
  const short = shortOf(language);
  const inIt = (one: Words) => (one[short] ? spoken(one, short) : one);
  return {
    says: says.map((one) => (moods.has(one) ? inIt(one) : one)),
    not: not.map(inIt),
    unless: unless.map((one) => asIn(language, one)),
  };
}
