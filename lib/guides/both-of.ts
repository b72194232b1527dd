import type { Words } from './shape';

/**
 * Says any of the first lists and the other one too, in one language: "new" or "again", with "code".
 * @returns a list of words, so that it can be one of those that must not be said
 */
export function bothOf(either: readonly Words[], other: Words): Words {
  const ways = (language: string) =>
    either
      .flatMap((words) => waysIn(words, language))
      .flatMap((one) => waysIn(other, language).map((two) => `${one} ${two}`));
  const english = ways('en').join('|');
  const others = Object.keys(other).filter((language) => language !== 'en' && ways(language).length > 0);
  return { en: english, ...Object.fromEntries(others.map((language) => [language, ways(language).join('|')])) };
}

function waysIn(words: Words, language: string): readonly string[] {
  return words[language]?.split('|') ?? [];
}
