import type { Look } from '../dom/look';
import { roles } from '../dom/role';
import { saysAll } from '../dom/says';
import { isInline, textOf } from '../dom/text-of';
import type { Part, Words } from '../guides/shape';
import { words } from '../guides/words';
import { naming } from './rows';

/** The elements that hold what is about to be asked for, as the last step of SAAS sums it up. */
export type Recap = { readonly [P in Part]?: Element };

interface Pair {
  readonly label: string;
  readonly shown: Element;
}

const longestLabel = 40;
/** So many boxes may lie between a value and its row. */
const mostWrappers = 3;
const fields = 'input,select,textarea';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/**
 * Reads the summary. It is known by the one line that says "CPMS" beside a label, whatever the language: the lines
 * around it hold the organisation and the access profile.
 */
export function readRecap(look: Look): Recap {
  const found = naming(look, 'application').flatMap((element) => {
    const pairs = pairsAround(element).filter(({ shown }) => look.visible(shown));
    const own = pairs.find(({ shown }) => shown.contains(element) || element.contains(shown));
    return own && pairs.length >= 3 ? [{ own, others: pairs.filter((pair) => pair !== own) }] : [];
  });
  const [summary, another] = found;
  return summary && !another ? { application: summary.own.shown, ...assign(summary.others) } : {};
}

/** The label and value pairs of the list that this value stands in. */
function pairsAround(text: Element): readonly Pair[] {
  let value: Element | null = text;
  for (let steps = 0; value?.parentElement && steps < mostWrappers; steps++, value = value.parentElement) {
    const row: Element = value.parentElement;
    if (value.previousElementSibling?.matches('dt'))
      return [...row.querySelectorAll(':scope > dt')].flatMap(pairOfTerm);
    if (labelBefore(row, value)) return [...(row.parentElement?.children ?? [])].flatMap(pairOfRow);
  }
  return [];
}

/** What stands in a row before its value; empty when it is too long for a label. */
function labelBefore(row: Element, value: Element): string {
  let label = '';
  for (const child of row.childNodes) {
    if (child === value) break;
    label += child.nodeType === Node.ELEMENT_NODE ? textOf(child as Element) : (child.nodeValue ?? '');
  }
  return label.length <= longestLabel ? label.trim() : '';
}

function pairOfTerm(term: Element): Pair[] {
  return term.nextElementSibling ? pair(textOf(term), term.nextElementSibling) : [];
}

function pairOfRow(row: Element): Pair[] {
  return row.lastElementChild && !row.matches(headings)
    ? pair(labelBefore(row, row.lastElementChild), row.lastElementChild)
    : [];
}

function pair(label: string, cell: Element): Pair[] {
  const typed = cell.matches(fields) || cell.querySelector(fields);
  const text = textOf(cell);
  // A menu beside the summary is not part of it.
  const pressed = [cell, ...cell.querySelectorAll(roles.press)].some(
    (one) => one.matches(roles.press) && textOf(one) === text,
  );
  return label && text && !typed && !pressed ? [{ label, shown: deepest(cell) }] : [];
}

/** The innermost block that holds the whole text: what a person would call the value, not a word in it. */
function deepest(element: Element): Element {
  const [only, another] = element.children;
  return only && !another && !isInline(only) && textOf(only) === textOf(element) ? deepest(only) : element;
}

/** Which of the other lines is which: by their labels; where none of them is known, by their documented order. */
function assign(others: readonly Pair[]): Recap {
  const by = (word: Words) => others.find(({ label }) => saysAll(label, { says: [word] }))?.shown;
  const [second, third, fourth] = others.map(({ shown }) => shown);
  const labelled = [by(words.organisation), by(words.profile)];
  const [organisation, profile] = fourth || labelled.some(Boolean) ? labelled : [second, third];
  return organisation === profile ? {} : { ...(organisation && { organisation }), ...(profile && { profile }) };
}
