/** The language alone: "de" of "de-AT", "de_AT" or "DE". */
export function shortOf(language: string): string {
  return language.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * A language tag as it should be written, whatever a page says: `de_DE`, `DE`, "de " (shoelace-style/localize #20).
 * @returns empty when it names no language
 */
export function languageOf(tag: string | null | undefined): string {
  const parts = (tag ?? '').trim().replaceAll('_', '-').split('-');
  const [language = ''] = parts;
  if (!/^[a-z]{2,3}$/i.test(language)) return '';
  // Nearly all tags are this short, and the first question to the browser takes a page milliseconds.
  if (parts.length === 1) return language.toLowerCase();
  try {
    return new Intl.Locale(parts.join('-')).baseName;
  } catch {
    return language.toLowerCase();
  }
}
