/**
 * The 24 languages of EU Login with the names its page chooser gives them: "Deutsch (de)". All entries were read, in
 * this order (facts of 2026-11, row 20).
 */
export const portalLanguages = {
  bg: 'български',
  cs: 'čeština',
  da: 'dansk',
  de: 'Deutsch',
  et: 'eesti',
  el: 'ελληνικά',
  en: 'English',
  es: 'español',
  fr: 'français',
  ga: 'Gaeilge',
  hr: 'hrvatski',
  it: 'italiano',
  lv: 'latviešu',
  lt: 'lietuvių',
  hu: 'magyar',
  mt: 'Malti',
  nl: 'Nederlands',
  pl: 'polski',
  pt: 'português',
  ro: 'română',
  sk: 'slovenčina',
  sl: 'slovenščina',
  fi: 'suomi',
  sv: 'svenska',
} as const;

/** A language of the portals, by its code (ISO 639-1). */
export type PortalLanguage = keyof typeof portalLanguages;
