import { plain, wordsOf } from '../dom/fold';
import { labelsOf, nameOf } from '../dom/name';
import type { Hint } from '../guides/shape';

/** A label of the page as we quote it, with the language it stands in. */
export interface Quote {
  readonly text: string;
  readonly lang: string;
}

/** A quoted label longer than this is cut; the person finds it by its beginning. */
const longest = 70;
const fields = 'input:not([type=submit],[type=button]),select,textarea,[role=checkbox],[role=radio]';

/** The label that stands on the page, word for word, without stars, arrows and colons around it. */
export function quoteOf(element: Element, pageLanguage: string): Quote | undefined {
  const raw = element.matches(fields) ? (labelsOf(element)[0] ?? '') : nameOf(element);
  const text = raw
    .replace(/[\u00AD\u200B-\u200F\uE000-\uF8FF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*←→↑↓:·•⚙▾▼-]+|[\s*←→↑↓:·•⚙▾▼]+$/g, '');
  if (wordsOf(text).length === 0) return undefined;
  const lang = element.closest('[lang]')?.getAttribute('lang') || pageLanguage;
  return { text: text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text, lang };
}

/** The words to look for when the element itself was not found: in the page's language where we know them. */
export function wordsToSeek({ called }: Hint, pageLanguage: string): Quote | undefined {
  if (!called) return undefined;
  const language = plain(pageLanguage).split('-')[0] ?? 'en';
  const known = called[language];
  return known ? { text: known, lang: language } : { text: called.en, lang: 'en' };
}
