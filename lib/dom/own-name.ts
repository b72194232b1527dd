/**
 * What a language calls countries or languages, by their codes, from the browser's own list; a code itself when it knows
 * none. To ask it for the first time takes a page 20 ms (Chromium 156, 2026-11), so it is asked last.
 */
export function ownNames(type: 'region' | 'language', codes: readonly string[], language: string): readonly string[] {
  try {
    const names = new Intl.DisplayNames([language], { type });
    return codes.map((code) => names.of(code) ?? code);
  } catch {
    return codes; // the page's `lang` is not a language tag
  }
}
