/** What a language calls a country or a language, from the browser's own list; the code itself when it knows none. */
export function ownName(type: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch {
    return code; // the page's `lang` is not a language tag
  }
}
