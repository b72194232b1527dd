import { attributeOf, closestTo, documentOf, isOneOf, parentOf } from '../dom/element';
import { wordsOf } from '../dom/fold';
import { labelsOf, nameOf } from '../dom/name';
import { roles } from '../dom/role';
import { textOf } from '../dom/text-of';
import { isVisible } from '../dom/visible';
import type { Word } from '../guides';

/** A quoted label longer than this is cut; the person finds it by its beginning. */
const longest = 70;
/** What nobody can compare with the page is quoted no longer than a button's name is. */
const longestUnseen = 30;
/** So much of a label is looked at. */
const mostRead = 300;
const fields = 'input:not([type=submit],[type=button]),select,textarea,[role=checkbox],[role=switch],[role=radio]';
/** Where a name may stand that is not drawn. */
const unseenNames = ['aria-label', 'title', 'alt', 'placeholder'];

/** What could end our quotes, looks like their end, turns our sentence round or is not seen; apostrophes stay. */
const unquotable =
  /(?!['’])\p{Quotation_Mark}|[❝❞ˮ˝″\p{Cf}\p{Co}\p{Cs}\p{VS}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|(?!\s)\p{Cc}/gu;
/** No letter wears more marks than two; towers of them would cover our lines. */
const towers = /(\p{M}{2})\p{M}+/gu;
const around = /^[\s*←→↑↓:·•⚙▾▼-]+|[\s*←→↑↓:·•⚙▾▼-]+$/g;
/** A name that is not drawn ends where a sentence would. */
const sentenceEnd = /[.!?:;](?:\s|$).*$/s;

/** The label that stands on the page, word for word, without stars, arrows, colons and quotation marks. */
export function quoteOf(element: Element, pageLanguage: string): Word | undefined {
  const raw = isOneOf(element, fields) ? (labelsOf(element)[0] ?? '') : nameOf(element);
  const drawn = isDrawn(element, raw) ? raw : isOneOf(element, fields) ? '' : textOf(element);
  const text = drawn
    ? bareQuote(drawn, longest)
    : bareQuote(raw.slice(0, mostRead).replace(sentenceEnd, ''), longestUnseen);
  return wordsOf(text).length === 0 ? undefined : { text, lang: languageAt(element, pageLanguage) };
}

const lines = 'tr,li,dd,p,label,[role=row],[role=listitem],[role=option]';
const commands = `${roles.press},input`;
/** A line outside any list has no more boxes around its text and its control. */
const mostWrappers = 5;

/** The line of a list in which a control stands, as the page writes it, without what can be pressed there. */
export function lineOf(control: Element, pageLanguage: string): Word | undefined {
  let line = closestTo(control, lines) ?? control;
  for (let steps = 0; steps < mostWrappers; steps++) {
    const text = bareQuote(
      textOf(line, (inner) => isOneOf(inner, commands)),
      longest,
    );
    if (wordsOf(text).length > 0) return { text, lang: languageAt(line, pageLanguage) };
    const parent = parentOf(line);
    if (!parent) break;
    line = parent;
  }
  return undefined;
}

function languageAt(element: Element, pageLanguage: string): string {
  const spoken = closestTo(element, '[lang]');
  return (spoken && attributeOf(spoken, 'lang')) || pageLanguage;
}

/** Whether a name stands there for everybody to see. */
function isDrawn(element: Element, name: string): boolean {
  const labels = attributeOf(element, 'aria-labelledby');
  if (labels) {
    const found = labels.split(/\s+/, 8).map((id) => id && documentOf(element).getElementById(id));
    return found.every((label) => !label || isVisible(label));
  }
  return !unseenNames.some((attribute) => attributeOf(element, attribute)?.trim() === name.trim());
}

function bareQuote(raw: string, most: number): string {
  const text = raw
    .slice(0, mostRead)
    .replace(unquotable, '')
    .replace(towers, '$1')
    .replace(/\s+/g, ' ')
    .replace(around, '');
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
