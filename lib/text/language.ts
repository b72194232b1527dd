/** The languages we speak. A third one is a new file in `locales/` and a new entry here. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words. The browser knows them too, but to ask it for the first time takes a page 20 ms. */
export const languageNames: Record<Language, string> = { de: 'Deutsch', en: 'English' };

/**
 * Picks the first language we speak from what the browser prefers.
 * @param preferred BCP 47 tags, most wanted first, as in `navigator.languages`
 * @returns `en` when none of them is spoken here
 */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = languages.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return 'en';
}

/** The language tag by which dates are written: in English as in Britain, like the rest of the text. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
