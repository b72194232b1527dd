export type Language = 'de' | 'en';

/** Picks the words of a page's language: `const t = say('de'); t('Weiter', 'Next')`. */
export function say(language: Language): (de: string, en: string) => string {
  return (de, en) => (language === 'de' ? de : en);
}

export type Say = ReturnType<typeof say>;
