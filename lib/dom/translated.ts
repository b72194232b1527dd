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

/** The language each `html` was written in when it was looked at first; a document that is written anew has another. */
const first = new WeakMap<Element, string>();

/**
 * Whether the page's words are a translation, not the portal's own. Firefox leaves no mark but the language: it
 * translates texts in their place and says so on `html` (translations-document.sys.mjs, 153).
 */
export function isTranslated(document: Document): boolean {
  const { documentElement: html } = document;
  const { lang } = html;
  if (!first.has(html)) first.set(html, lang);
  if (document.querySelector(marks)) return true;
  return isFirefox && languageIn(first.get(html)) !== languageIn(lang);
}

const isFirefox = navigator.userAgent.includes('Firefox');

function languageIn(tag: string | undefined): string {
  return languageOf(tag).split('-')[0] ?? '';
}
