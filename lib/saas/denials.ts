import type { Clause } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { lastsUntil } from '../dom/days';
import { allIn, closestTo, isOneOf } from '../dom/element';
import { wordsIn } from '../dom/fold';
import { headingOver } from '../dom/heading-over';
import { type Look, perLook, perLookAnd } from '../dom/look';
import { noneIn } from '../dom/moods';
import { pageLanguage } from '../dom/page-language';
import { frame } from '../dom/pieces';
import { roles } from '../dom/role';
import { asks } from '../dom/sentences';
import { spoken } from '../dom/spoken';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { counted, isForetold, isRule, others } from './account-reading';
import { isLockedOut, isNewSent, isOfSeveral } from './account-states';
import { isInEntry } from './entries';
import { saysAny } from './innocent';
import { isOfOneMethod } from './methods';
import { beginsAnew, hints, isDoneAlready, isForLater, leavesAWay } from './not-now';
import { blocksHinting } from './prose';
import { clausesAt } from './said';
import { textFields } from './standing';
import { isSlipAround } from './unexplained';

/** "No devices yet", "none registered": so short, it says that there are none. */
const longestNone = 5;
/** "Not linked." */
const longestDenial = 3;
/** What is to be done stands at the beginning; of so many places it is asked what is over them. */
const mostPlaces = 40;
const fields = 'input:not([type=submit],[type=button],[type=image]),textarea';
const headings = 'h1,h2,h3,h4,h5,h6';
const aside = 'aside,[role=complementary],[class*=cookie],[id*=cookie],[class*=chat],[class*=news]';

/** What such a page says is not so, or not to be done, without anything being in the way. */
const harmless = [
  ...others,
  ...[words.camera, words.locked, words.signedOut, words.privacy],
  ...[saasWords.unlocked, saasWords.personalData, saasWords.eachOne],
  ...[slipWords.atMost, slipWords.need],
];
const rooted = /root|jailbr|ruudi|korensk/;
/** The same, where it does not say that something cannot be done. */
const advice = [slipWords.never, slipWords.without, saasWords.eases];
/** Of these, it says how they must be, unless it says what cannot be done now. */
const secrets = [words.password, words.pin, words.code, words.account];
/** What becomes of what is entered, or is said of it. */
const outcomes = [
  ...[saasWords.taken, saasWords.saved, saasWords.noMore, saasWords.registering],
  ...[words.send, words.sent, words.confirmed, slipWords.carriedOut],
];
/** What one would do with them now. */
const acts = [
  ...[saasWords.signingIn, saasWords.registering, saasWords.changing, saasWords.saved, words.send],
  ...[slipWords.use, words.open, saasWords.atPresent, saasWords.noMore, words.access],
];

/**
 * Whether a clause says that something is not so, and it is none of what such a page may say of what still can be done:
 * a slip, an empty list, advice about what is secret, another way of signing in, what was once.
 */
export function isUnexplained(
  look: Look,
  { text, sentence, doubtful, later, denied, none }: Clause,
  elsewhere: readonly Words[] = [],
): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, text, asked);
  // The English "no longer" denies without any "not".
  if (doubtful || later || !(denied || none || says(saasWords.noMore)) || isRule(look, sentence)) return false;
  const saysAll = (...asked: readonly Words[]) => asked.every((one) => says(one));
  const around = (...asked: readonly Words[]) => saysAny(look, sentence, asked);
  // "Your browser does not accept cookies."
  if (says(words.cookies) && says(slipWords.browser) && says(saasWords.taken)) return true;
  if (says(...harmless, words.cookies, ...elsewhere) || around(slipWords.solved) || isOfSeveral(sentence)) return false;
  if (says(slipWords.slip) && !says(saasWords.noMore)) return false;
  // "The app does not work on rooted phones", "not in every country", "not by some services".
  if (rooted.test(text) || says(slipWords.some, slipWords.previous)) return false;
  // "No account can be made with an address of an institution."
  if (says(slipWords.institution) && says(words.email, words.address)) return false;
  if (says(words.wasOnce) && !says(saasWords.noMore)) return false;
  // "Not expired yet"; whose address has an account is told so by first aid, and who is locked out by a hint.
  if (saysAll(words.expired, saasWords.unasked) || saysAll(words.account, words.email)) return false;
  if (says(saasWords.closed) && around(words.account) && !says(saasWords.noMore)) return false;
  // "The form was not sent: the fields in red are missing."
  if (around(slipWords.slip) && !around(slipWords.tries, saasWords.noMore, saasWords.closed)) return false;
  // "The Commission will not ask you for it and cannot be held liable", "The name cannot be changed later."
  if (says(...advice, words.later) || around(saasWords.commission)) return false;
  const cannot = says(saasWords.mayDo);
  // "Four equal digits cannot be used", "the last five passwords cannot be used again".
  const chosen = around(words.password, words.pin, slipWords.signs);
  const done = chosen ? acts.filter((one) => one !== slipWords.use) : acts;
  if (cannot && (chosen || around(...secrets)) && !says(...done)) return false;
  // "Do not use the PIN of your bank card."
  if (chosen && !cannot && says(slipWords.use) && !says(saasWords.atPresent, saasWords.noMore)) return false;
  // "Devices that are not used are removed."
  if (!cannot && says(...counted) && says(slipWords.use) && !says(saasWords.atPresent, saasWords.noMore)) return false;
  // "You have not registered any number."
  if (!cannot && says(...counted) && says(saasWords.reader) && !says(saasWords.noMore)) return false;
  // "Signing in with a password only is not allowed."
  if (saysAll(slipWords.only, words.password)) return false;
  // "We have sent you a new code. Earlier ones no longer work"; that a code is over, each page asks for itself.
  const isCodeOver = says(saasWords.noMore) && says(slipWords.slip) && !cannot;
  if (says(words.code, words.qr) && (isNewSent(look) || isCodeOver)) return false;
  if (says(saasWords.available, saasWords.closed) || cannot) return true;
  // "You have not added any key so far", "no devices", "not linked".
  const isNone = none || wordsIn(text).length <= longestDenial || says(saasWords.unasked, saasWords.any, words.notYet);
  if (isNone && (says(...counted) || wordsIn(text).length <= longestNone) && !says(saasWords.noMore)) return false;
  const isShort = wordsIn(text).length <= longestNone;
  // "You have no numbers", "Do not create a second account".
  if (isShort && says(saasWords.reader) && !says(saasWords.noMore)) return false;
  if ((says(words.account) || !cannot) && says(slipWords.second) && !says(saasWords.noMore)) return false;
  // "Last failed attempt: 30 October."
  if (isShort && hasDate(sentence)) return false;
  return says(...outcomes);
}

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

/** "No data available in table": a list says so of itself. */
function isCell(one: Element): boolean {
  const table = closestTo(one, 'table');
  return table !== null && allIn(table, 'th').some((head) => closestTo(head, 'table') === table);
}

/** Accounts elsewhere, which one may sign in with. */
const social: Words = { en: 'facebook|googl|twitter|linkedin|social. network' };
/** On a page to sign in: other ways to do so. "Signing in with an eID is not possible at the moment." */
const otherWays = [words.eid, slipWords.identityCard, words.securityKey, social];

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
  const isHere = (one: Element) => !closestTo(one, aside) && !isCell(one) && isOfIt(one) && !isInEntry(look, one);
  return blocksHinting(look, stopping(pageLanguage(look))).some((one) => {
    const clauses = clausesAt(look, one);
    // "Does the phone say that it is not valid? Then you did not use the app."
    const question = clauses.findIndex(({ sentence }) => asks(sentence));
    const told = question < 0 ? clauses : clauses.slice(0, question);
    // "The e-mail address cannot be changed later" keeps nobody from making an account.
    const isKept = ({ text }: Clause) =>
      act !== 'changing' &&
      [[saasWords.changing], [words.email, words.address, slipWords.called]].every((list) => saysAny(look, text, list));
    const isOver = (clause: Clause) =>
      isForLater(look, clause) || (act === 'changing' && isForm && isDoneAlready(look, clause));
    if (told.some(isOver) && isHere(one)) return true;
    const stopped = told.filter((clause) => stops(look, clause, elsewhere) && !isKept(clause));
    if (act === 'signingIn' && leavesAWay(look, told)) return false;
    const says = (...list: readonly Words[]) => told.some(({ text }) => saysAny(look, text, list));
    // "Internet Explorer is no longer supported."
    if (says(slipWords.browser) && !says(words.cookies, saasWords.signingIn)) return false;
    // "The device was not added in time. Please add it again."
    if (act === 'changing' && beginsAnew(look, told)) return false;
    // "Your session has ended", where signing in begins.
    if (act === 'signingIn' && says(saasWords.sessionOver) && !hasPassword) return false;
    // "The form could not be sent" over what to put right; not "Cookies are off. Switch them on and try again."
    const isSlip = stopped.every((clause) => isUnexplained(look, clause, elsewhere)) && isSlipAround(look, one);
    if (stopped.length === 0 || isSlip || isOfOneMethod(look, stopped)) return false;
    const isNow = clauses.some(({ text }) => lastsUntil(text, pageLanguage(look)));
    return (isNow || !isForetold(look, clauses)) && isHere(one);
  });
});

/** Without one of these in its block, no clause stops anything. */
function stopping(language: string): readonly Words[] {
  const own = [moodWords.denied, saasWords.noMore, slipWords.onlyAfter, slipWords.viewOnly, slipWords.off];
  return [noneIn(language), ...[...own, ...hints].map((one) => spoken(one, language))];
}

/** Whether a clause says that what is to be done cannot be done, or leaves that open. */
function stops(look: Look, clause: Clause, elsewhere: readonly Words[]): boolean {
  const { text, sentence, doubtful, stated } = clause;
  if (isUnexplained(look, clause, elsewhere)) return true;
  const says = (...asked: readonly Words[]) => !doubtful && saysAny(look, text, asked);
  // "Another device can be added only after this one is confirmed."
  const isLater = saysAny(look, sentence, [slipWords.onlyAfter]) && says(saasWords.mayDo, ...counted);
  return isLater || says(slipWords.viewOnly) || (stated && says(words.cookies) && says(slipWords.off));
}
