import { languageOf } from './language';

/**
 * What translators leave on a page: Chrome and Google Translate (`translated-ltr` on `html`, texts in `font` in
 * `font`), Edge (`_msttexthash`, `_mstmutation`, `_istranslated`), other add-ons.
 */
const marks = [
  'html[class*=translated-ltr]',
  'html[class*=translated-rtl]',
  '[_msttexthash]',
  '[_mstmutation]',
  '[_istranslated]',
  'font[style*=vertical-align] > font[style*=vertical-align]',
].join();

/** The language each document was written in when it was looked at first. */
const first = new WeakMap<Document, string>();

/**
 * Whether the page's words are a translation, not the portal's own. Firefox leaves no mark but the language: it
 * translates texts in their place and says so on `html` (translations-document.sys.mjs, 153).
 */
export function isTranslated(document: Document): boolean {
  const { lang } = document.documentElement;
  if (!first.has(document)) first.set(document, lang);
  if (document.querySelector(marks)) return true;
  return isFirefox && languageIn(first.get(document)) !== languageIn(lang);
}

const isFirefox = navigator.userAgent.includes('Firefox');

function languageIn(tag: string | undefined): string {
  return languageOf(tag).split('-')[0] ?? '';
}
