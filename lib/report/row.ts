import type { Lexicon } from './lexicon';

/**
 * A hospital as SAAS writes it, "IT08 - …": code and name are what a guide looks for. In capitals, because "No 12" is no
 * Norwegian hospital; the name ends where more is said.
 */
const hospital = /^([^\p{L}\p{N}]*([A-Z]{2})\d{2,3}\s?[-\u2010-\u2015]\s)(\s*\p{L}[^,;:(]*)/su;
const longest = 120;

/** Where a list, a form or a summary may say which hospital it is about. */
const places = `td,th,tr,dt,dd,li,option,label,legend,summary,[role=cell],[role=gridcell],[role=row],[role=rowheader],
  [role=option],[role=listitem],[role=treeitem],[role=radio],[role=checkbox],[role=menuitemradio],[role=definition],
  input[type=radio i],input[type=checkbox i],label ~ *,label ~ * > *`;

/** Whether an element stands where a hospital can. */
export function canBeRow(element: Element | null): boolean {
  return element?.closest(places) != null;
}

/**
 * The code and name of a hospital that a text begins with, other numbers masked; undefined when it begins with none. The hospitals are a public list,
 * but a long one that we do not have: "DE07 - Erika Mustermann" in a cell cannot be told from them and stays as it is.
 * The report page shows everything before it is passed on.
 */
export function rowIn(text: string, lexicon: Lexicon): string | undefined {
  const [, code = '', country = '', name = ''] = (text.length <= longest && hospital.exec(text)) || [];
  return lexicon.isCountryCode(country)
    ? code + name.replace(/\p{N}/gu, (digit) => '9'.repeat(digit.length))
    : undefined;
}
