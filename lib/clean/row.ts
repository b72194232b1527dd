import { wordsOf } from '../dom/fold';
import type { Lexicon } from './lexicon';
import { holdsTyped, isTyped } from './typed';

/**
 * A hospital as SAAS writes it, "IT08 - …": code and name are what a guide looks for. In capitals, because "No 12" is no
 * Norwegian hospital; the name ends where more is said.
 */
const hospital = /^([^\p{L}\p{N}]*([A-Z]{2})\d{2,3}\s?[-\u2010-\u2015]\s)(\s*\p{L}[^,;:(]*)/su;
const longest = 120;

/** Where lists and forms have their rows, and summaries their values. */
const places = `td,th,tr,dt,dd,li,option,label,legend,[role=cell],[role=gridcell],[role=row],[role=rowheader],[role=option],
  [role=listitem],[role=treeitem],[role=radio],[role=checkbox],[role=menuitemradio],[role=definition]`;
const box = 'input[type=radio i],input[type=checkbox i]';
const longestLabel = 40;
const climb = 3;

/** Whether a text or an element stands where a hospital can. */
export function canBeRow(node: Node, lexicon: Lexicon): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (element?.closest(`${places},${box}`)) return true;
  const before = elementBefore(node);
  return !!before && (before.matches(box) || isLabel(before, lexicon));
}

/** The element before this one, or before what this one is the first in. */
function elementBefore(node: Node): Element | null {
  let at: Node | null = node;
  for (let steps = 0; at && steps < climb; steps++, at = at.parentElement) {
    const before = (at as ChildNode & NonDocumentTypeChildNode).previousElementSibling;
    if (before) return before;
  }
  return null;
}

/** "Organisation:", in whatever element: a short text of the portal's own words, one of which guides look for. */
function isLabel(element: Element, lexicon: Lexicon): boolean {
  if (isTyped(element) || holdsTyped(element)) return false;
  const text = element.textContent ?? '';
  const words = text.length <= longestLabel ? wordsOf(text) : [];
  return words.every(lexicon.isWord) && words.some(lexicon.isCore);
}

/**
 * The code and name of a hospital that a text begins with, other numbers in it masked; undefined when it begins with none.
 * The hospitals are a public list, but a long one that we do not have: "DE07 - Erika Mustermann" in a cell cannot be told
 * from them and stays as it is. The report page shows everything before it is passed on.
 */
export function rowIn(text: string, lexicon: Lexicon, mayBeRow: () => boolean): string | undefined {
  const [, code = '', country = '', name = ''] = (text.length <= longest && hospital.exec(text)) || [];
  return lexicon.isCountryCode(country) && mayBeRow()
    ? code + name.replace(/\p{N}/gu, (digit) => '9'.repeat(digit.length))
    : undefined;
}
