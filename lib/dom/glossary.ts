import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { hasDate } from './dated';
import { allIn, closestTo } from './element';
import { folded } from './fold';
import { headingOver } from './heading-over';
import { type Look, perLookAnd } from './look';
import { says } from './says';
import { asks } from './sentences';
import { textOf } from './text-of';

/** How something may stand. */
const states: readonly Words[] = [
  ...[saasWords.closed, saasWords.refused, saasWords.pending, saasWords.approved, saasWords.runsOut],
  ...[words.expired, slipWords.wrong, slipWords.slip],
];
/** So many terms that are states make a list that explains them; fewer do below a question. */
const leastStates = 2;
const clock = /\d[.:]\d\d\b/;

const explainsStates = perLookAnd((look, list: Element): boolean => {
  const terms = allIn(list, 'dt').map((one) => textOf(one));
  const named = terms.filter((term) => states.some((one) => says(folded(term), one)));
  const told = textOf(list);
  // "Locked: since 14:02" tells how it stands now.
  if (named.length === 0 || terms.length < leastStates || terms.some((term) => /\d/.test(term))) return false;
  if (hasDate(told) || clock.test(told)) return false;
  return named.length >= leastStates || asks(textOf(headingOver(look, list) ?? list));
});

/** "active – can be chosen; inactive – no longer given": one line that says what states mean. */
const entry = /^\s*\p{L}+(?: \p{L}+)? [-–—=:] \p{L}/u;

/** Whether a text is nothing but states, each with what it means. */
export function isLegend(text: string): boolean {
  const parts = text.split(/[;·|]\s|[.]\s+(?=\p{L}+ [-–—=])/u);
  return parts.length >= leastStates && parts.every((part) => entry.test(part));
}

/** Whether an element stands in a list of terms that says what states mean, or what can happen: "Expired: …". */
export function isOfGlossary(look: Look, element: Element): boolean {
  const list = closestTo(element, 'dl');
  return list !== null && explainsStates(look, list);
}
