import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { hasDate } from './dated';
import { allIn, closestTo, elementBefore, elementsIn, holds, isOneOf, oneIn, parentOf } from './element';
import { folded } from './fold';
import { headingOver } from './heading-over';
import { type Look, perLookAnd } from './look';
import { says } from './says';
import { textOf } from './text-of';

const lists = 'table,ul,ol,dl,[role=table],[role=list]';
const lines = 'tr,li,dt,[role=row],[role=listitem]';
/** A list with something to press or to type is one to work with. */
const worked = 'button,input,select,textarea,a[href],[role=button],[role=link]';
/** So many dated lines make a log. */
const leastDated = 2;

const isLog = perLookAnd((look, list: Element): boolean => {
  const heading = oneIn(list, 'caption') ?? headingOver(look, list);
  if (!heading || oneIn(list, worked)) return false;
  const title = folded(textOf(heading));
  // "History of your requests" tells how they stand.
  const isOfRequests = [saasWords.request, words.request, words.access, words.profile].some((one) => says(title, one));
  if (isOfRequests || !says(title, words.history)) return false;
  return allIn(list, lines).filter((one) => hasDate(textOf(one))).length >= leastDated;
});

/**
 * Whether an element stands in a log of what was: dated lines under "Recent activity". "Refused on the phone", "Account
 * locked for 15 minutes" is not so now.
 */
export function isOfLog(look: Look, element: Element): boolean {
  const list = closestTo(element, lists);
  return list !== null && isLog(look, list);
}

/** So long is a line of a history at most. */
const longestLine = 160;

/**
 * The other dated lines of the list that an element stands in, or of the boxes that lie around it like one:
 * "1 June: request sent. 3 June: approved." A term and what is said of it are one line.
 */
export function datedLinesBeside(element: Element): readonly string[] {
  const list = closestTo(element, 'ul,ol,dl,[role=list]');
  const dated = [element, parentOf(element)].find((one) => one && hasDate(textOf(one)));
  // Boxes are lines of a history where each has its date.
  const around = !list && dated && textOf(dated).length <= longestLine ? parentOf(dated) : null;
  const all = list ? allIn(list, 'li,dd,[role=listitem]') : around ? [...elementsIn(around)] : [];
  return all
    .filter((one) => !holds(one, element))
    .map((one) => `${isOneOf(one, 'dd') ? termOf(one) : ''} ${textOf(one)}`.trim())
    .filter(hasDate);
}

function termOf(said: Element): string {
  let before = elementBefore(said);
  while (before && !isOneOf(before, 'dt')) before = elementBefore(before);
  return before ? `${textOf(before)}:` : '';
}
