import type { Part } from '../guides/shape';
import { words } from '../guides/words';
import type { Look } from './look';
import { isSilent, textOf } from './text-of';
import { isApplication, namesHospital, namesRole } from './wish';
import { saysAll } from './words';

/** The elements that hold what is about to be asked for, as the last step of SAAS sums it up. */
export type Recap = { readonly [P in Part]?: Element };

interface Pair {
  readonly label: string;
  readonly value: Element;
}

const longestLabel = 40;
const climb = 3;

/**
 * Reads the summary. It is known by the one line that says "CPMS" beside a label, whatever the language: the lines
 * around it hold the organisation and the access profile.
 */
export function recapOf(look: Look): Recap {
  return look.once('recap', () => {
    const found = applicationTexts(look).flatMap((text) => {
      const pairs = pairsAround(text);
      const application = pairs.find(({ value }) => value.contains(text) || text.contains(value));
      return application && pairs.length >= 3 ? [{ application, others: pairs.filter((pair) => pair !== application) }] : [];
    });
    const [summary, another] = found;
    if (!summary || another) return {};
    return { application: summary.application.value, ...assign(summary.others) };
  });
}

/** The visible elements whose whole text is the application. */
function applicationTexts(look: Look): readonly Element[] {
  const walker = look.document.createTreeWalker(look.document.body, NodeFilter.SHOW_TEXT);
  const found: Element[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    if (!parent || !/cpms|clinical/i.test(text) || !isApplication(text, 'CPMS')) continue;
    if (!isSilent(parent) && !parent.closest('a,button,nav,[role=listbox]') && look.visible(parent)) found.push(parent);
  }
  return found;
}

/** The label and value pairs of the list that this value stands in. */
function pairsAround(text: Element): readonly Pair[] {
  let value = text;
  for (let steps = 0; steps < climb; steps++, value = value.parentElement) {
    const row = value.parentElement;
    if (!row) return [];
    const label = value.previousElementSibling;
    if (label?.matches('dt')) return [...row.querySelectorAll(':scope > dt')].flatMap(pairOfTerm);
    if (labelBefore(row, value)) return runOf(row).flatMap(pairOfRow);
    if (!value.parentElement) return [];
  }
  return [];
}

/** The rows of the same kind right before and after this one. */
function runOf(row: Element): readonly Element[] {
  const rows = [row];
  for (let one = row.previousElementSibling; one?.tagName === row.tagName; one = one.previousElementSibling) rows.unshift(one);
  for (let one = row.nextElementSibling; one?.tagName === row.tagName; one = one.nextElementSibling) rows.push(one);
  return rows;
}

/** What stands in a row before its value; empty when it is too long for a label. */
function labelBefore(row: Element, value: Element): string {
  const label = textOf(row, (inner) => inner === value || !precedes(inner, value));
  return label.length <= longestLabel ? label : '';
}

function precedes(one: Element, other: Element): boolean {
  return one.contains(other) || Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function pairOfTerm(term: Element): Pair[] {
  const value = term.nextElementSibling;
  return value ? pair(textOf(term), value) : [];
}

function pairOfRow(row: Element): Pair[] {
  const value = row.lastElementChild;
  return value ? pair(labelBefore(row, value), value) : [];
}

function pair(label: string, value: Element): Pair[] {
  const empty = !label || textOf(value) === '' || value.matches('input,select,textarea') || value.querySelector('input,select,textarea');
  return empty ? [] : [{ label, value: deepest(value) }];
}

/** The innermost element that holds the whole text. */
function deepest(element: Element): Element {
  const only = element.children.length === 1 ? element.firstElementChild : null;
  return only && textOf(only) === textOf(element) ? deepest(only) : element;
}

/** Which of the other lines is which: by their labels, else by what they hold, else by their documented order. */
function assign(others: readonly Pair[]): Recap {
  const by = (fits: (pair: Pair) => boolean) => {
    const [one, another] = others.filter(fits);
    return one && !another ? one.value : undefined;
  };
  const profile =
    by(({ label }) => saysAll(label, { says: [words.profile] })) ?? by(({ value }) => namesRole(textOf(value)));
  const organisation =
    by(({ label }) => saysAll(label, { says: [words.organisation] })) ?? by(({ value }) => namesHospital(textOf(value)));
  const [second, third, fourth] = others.map(({ value }) => value);
  if (!profile && !organisation && !fourth) return { ...(second && { organisation: second }), ...(third && { profile: third }) };
  const last = others.length === 2 ? others.find(({ value }) => value !== profile && value !== organisation)?.value : undefined;
  const [left, right] = [organisation ?? last, profile ?? last];
  return { ...(left && left !== profile && { organisation: left }), ...(right && right !== organisation && { profile: right }) };
}
