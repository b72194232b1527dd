import type { Clause } from '../dom/clauses';
import { lastsUntil } from '../dom/days';
import { allIn, closestTo, isOneOf } from '../dom/element';
import { headingOver } from '../dom/heading-over';
import { type Look, perLook, perLookAnd } from '../dom/look';
import { noneIn } from '../dom/moods';
import { isNamedValue } from '../dom/named-values';
import { pageLanguage } from '../dom/page-language';
import { frame } from '../dom/pieces';
import { roles } from '../dom/role';
import { asks } from '../dom/sentences';
import { spoken } from '../dom/spoken';
import { counted } from '../guides/denial-rules';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isForetold } from './account-reading';
import { isLockedOut } from './account-states';
import { isUnexplained } from './denial';
import { isInEntry } from './entries';
import { saysAny } from './innocent';
import { isOfOneMethod } from './methods';
import { beginsAnew, hints, isDoneAlready, isForLater, leavesAWay } from './not-now';
import { blocksHinting } from './prose';
import { clausesAt } from './said';
import { textFields } from './standing';
import { isSlipAround } from './unexplained';

/** What is to be done stands at the beginning; of so many places it is asked what is over them. */
const mostPlaces = 40;
const fields = 'input:not([type=submit],[type=button],[type=image]),textarea';
const headings = 'h1,h2,h3,h4,h5,h6,legend,caption';
const aside = 'aside,[role=complementary],[class*=cookie],[id*=cookie],[class*=chat],[class*=news]';

/** The headings over what is to be done on the page: over its fields, or over what is pressed in its content. */
const headingsOverIt = perLook((look): ReadonlySet<Element | undefined> => {
  const own = [fields, roles.press].map((kind) =>
    look
      .every(kind)
      .filter((one) => !closestTo(one, frame))
      .slice(0, mostPlaces),
  );
  return new Set(own.find(({ length }) => length > 0)?.map((one) => headingOver(look, one)));
});

/** "No data available in table": a list says so of itself. A line of its own below others is one of the page. */
function isCell(look: Look, one: Element): boolean {
  const table = closestTo(one, 'table');
  const line = closestTo(one, 'tr');
  if (!table || !allIn(table, 'th').some((head) => closestTo(head, 'table') === table)) return false;
  if (isNamedValue(one)) return false;
  // What stands under all lines is said of all: "5 / 5, the limit is reached".
  const isAlone = line !== null && (allIn(line, 'td').length === 1 || closestTo(line, 'tfoot') !== null);
  return !isAlone || !hasLines(look, table);
}

/** Whether a table has lines of several cells. */
const hasLines = perLookAnd((_look, table: Element) => allIn(table, 'tr').some((one) => allIn(one, 'td').length > 1));

/** On a page to sign in: other ways to do so. "Signing in with an eID is not possible at the moment." */
const otherWays = [words.eid, slipWords.identityCard, words.securityKey, slipWords.social];

/** Whether the page says, of what is to be done there, that something is not so, in words that we cannot explain. */
export const deniesUnexplained = perLookAnd((look, act: 'signingIn' | 'registering' | 'changing') => {
  const elsewhere = act === 'changing' ? [] : otherWays;
  const isOfIt = (one: Element) => {
    const over = headingOver(look, one);
    return over === undefined || headingsOverIt(look).has(over) || isOneOf(one, headings);
  };
  if (isLockedOut(look)) return false;
  const isForm = look.every(textFields).length > 0;
  const hasPassword = look.every('input[type=password]').length > 0;
  // What is over a place is asked last: few clauses stop anything.
  const isHere = (one: Element) => !closestTo(one, aside) && !isCell(look, one) && isOfIt(one) && !isInEntry(look, one);
  return blocksHinting(look, stopping(pageLanguage(look))).some((one) => {
    const clauses = clausesAt(look, one);
    // "Does the phone say that it is not valid? Then you did not use the app."
    const question = clauses.findIndex(({ sentence }) => asks(sentence));
    const told = question < 0 ? clauses : clauses.slice(0, question);
    // "The e-mail address cannot be changed later" keeps nobody from making an account.
    const isKept = ({ text }: Clause) =>
      act !== 'changing' &&
      [[saasWords.changing], [words.email, words.address, slipWords.called]].every((list) => saysAny(look, text, list));
    // "Your request to sign in has expired" keeps nobody from making an account.
    const isOfElse = ({ text }: Clause) =>
      act === 'registering' &&
      saysAny(look, text, [saasWords.signingIn]) &&
      !saysAny(look, text, [saasWords.registering]);
    const isOver = (clause: Clause) =>
      (isForLater(look, clause) && !isOfElse(clause)) || (act === 'changing' && isForm && isDoneAlready(look, clause));
    if (act === 'signingIn' && leavesAWay(look, told)) return false;
    if (told.some(isOver) && isHere(one)) return true;
    const stopped = told.filter((clause) => stops(look, clause, elsewhere) && !isKept(clause));
    const says = (...list: readonly Words[]) => told.some(({ text }) => saysAny(look, text, list));
    // "Internet Explorer is no longer supported."
    if (says(slipWords.browser) && !says(words.cookies, saasWords.signingIn)) return false;
    // "The device was not added in time. Please add it again."
    if (act === 'changing' && beginsAnew(look, told)) return false;
    // "Your session has ended", where signing in begins.
    if (act === 'signingIn' && says(saasWords.sessionOver) && !hasPassword) return false;
    // "The form could not be sent" over what to put right; not "Cookies are off. Switch them on and try again."
    const isSlip =
      stopped.every((clause) => isUnexplained(look, clause, elsewhere)) &&
      isSlipAround(look, one) &&
      !says(words.cookies);
    if (stopped.length === 0 || isSlip || isOfOneMethod(look, stopped)) return false;
    const isNow = clauses.some(({ text }) => lastsUntil(text, pageLanguage(look)));
    return (isNow || !isForetold(look, clauses)) && isHere(one);
  });
});

/** Without one of these in its block, no clause stops anything. */
function stopping(language: string): readonly Words[] {
  const own = [
    moodWords.denied,
    saasWords.noMore,
    slipWords.onlyAfter,
    slipWords.untilThen,
    slipWords.viewOnly,
    slipWords.off,
  ];
  return [noneIn(language), ...[...own, ...hints].map((one) => spoken(one, language))];
}

/** Whether a clause says that what is to be done cannot be done, or leaves that open. */
function stops(look: Look, clause: Clause, elsewhere: readonly Words[]): boolean {
  const { text, sentence, doubtful, stated, denied, none } = clause;
  if (isUnexplained(look, clause, elsewhere)) return true;
  const says = (...asked: readonly Words[]) => !doubtful && saysAny(look, text, asked);
  // "Another device can be added only after this one is confirmed."
  const isLater = saysAny(look, sentence, [slipWords.onlyAfter]) && says(saasWords.mayDo, ...counted);
  // "Until this device is confirmed, no other can be added."
  const isAfterIt =
    (denied || none) &&
    [[slipWords.untilThen], counted].every((list) => saysAny(look, sentence, list)) &&
    [[saasWords.mayDo], [saasWords.changing]].every((list) => saysAny(look, text, list));
  return isLater || isAfterIt || says(slipWords.viewOnly) || (stated && says(words.cookies) && says(slipWords.off));
}
