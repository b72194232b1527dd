import { wordsOf } from '../dom/fold';
import { labelsOf, nameOf } from '../dom/name';
import type { Word } from '../guides';

/** A quoted label longer than this is cut; the person finds it by its beginning. */
const longest = 70;
const fields = 'input:not([type=submit],[type=button]),select,textarea,[role=checkbox],[role=radio]';

/** The label that stands on the page, word for word, without stars, arrows and colons around it. */
export function quoteOf(element: Element, pageLanguage: string): Word | undefined {
  const raw = element.matches(fields) ? (labelsOf(element)[0] ?? '') : nameOf(element);
  const text = raw
    .replace(/[\u00AD\u200B-\u200F\uE000-\uF8FF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*←→↑↓:·•⚙▾▼-]+|[\s*←→↑↓:·•⚙▾▼]+$/g, '');
  if (wordsOf(text).length === 0) return undefined;
  const lang = element.closest('[lang]')?.getAttribute('lang') || pageLanguage;
  return { text: text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text, lang };
}
