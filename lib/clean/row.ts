import { wordsOf } from '../dom/fold';
import { holdsTyped, isTyped } from '../dom/typed';
import type { Lexicon } from './lexicon';

/**
 * A hospital as SAAS writes it, "IT08 - …": guides look for code and name. The code must be in capitals, because "No
 * 12" is no Norwegian hospital. The name ends at the first comma, semicolon, colon or bracket.
 */
const hospital = /^([^\p{L}\p{N}]*([A-Z]{2})\d{2,3}\s?[-\u2010-\u2015]\s)(\s*\p{L}[^,;:(]*)/su;
const longestRow = 120;

/** Elements that hold rows of lists and forms, or values of summaries. */
const places = `td,th,tr,dt,dd,li,option,label,legend,[role=cell],[role=gridcell],[role=row],[role=rowheader],[role=option],
  [role=listitem],[role=treeitem],[role=radio],[role=checkbox],[role=menuitemradio],[role=definition]`;
const box = 'input[type=radio i],input[type=checkbox i]';
const longestLabel = 40;
/** So many ancestors are tried for an element before them. */
const mostAncestors = 3;

/** Whether a text or an element stands where a hospital can. */
export function canBeRow(node: Node, lexicon: Lexicon): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (element?.closest(`${places},${box}`)) return true;
  const before = elementBefore(node);
  return !!before && (before.matches(box) || isLabel(before, lexicon));
}

/** The element before this node, or else before its parent, and so on. */
function elementBefore(node: Node): Element | null {
  let at: Node | null = node;
  for (let steps = 0; at && steps < mostAncestors; steps++, at = at.parentElement) {
    const before = (at as ChildNode & NonDocumentTypeChildNode).previousElementSibling;
    if (before) return before;
  }
  return null;
}

/** Whether an element is a label such as "Organisation:": a short text of known words, one of which guides look for. */
function isLabel(element: Element, lexicon: Lexicon): boolean {
  if (isTyped(element) || holdsTyped(element)) return false;
  const text = element.textContent ?? '';
  const words = text.length <= longestLabel ? wordsOf(text) : [];
  return words.every(lexicon.isWord) && words.some(lexicon.isCore);
}

/**
 * The code and name of a hospital that a text begins with, other numbers in it masked; undefined when it begins with
 * none. The hospitals are a public list, but a long one that we do not have: "DE07 - Erika Mustermann" in a cell cannot
 * be told from them and stays as it is. The report page shows everything before it is passed on.
 */
export function rowIn(text: string, lexicon: Lexicon, mayBeRow: () => boolean): string | undefined {
  const [, code = '', country = '', name = ''] = (text.length <= longestRow && hospital.exec(text)) || [];
  return lexicon.isCountryCode(country) && mayBeRow()
    ? code + name.replace(/\p{N}/gu, (digit) => '9'.repeat(digit.length))
    : undefined;
}
