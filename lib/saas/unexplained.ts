import { step } from '../dom/budget';
import { type Clause, clausesOf, isAnnounced } from '../dom/clauses';
import { allIn, attributeOf, closestTo, isOneOf, oneIn, parentOf, placeFrom } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { languageOfText } from '../dom/page-language';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { sentencesOf } from '../dom/sentences';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipRules } from '../guides/slip-rules';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isForetold } from './account-reading';
import { isLockedOut, isNewSent, isTaken } from './account-states';
import { ruleFor } from './decide';
import { saysAny } from './innocent';
import { isForLater, leavesAWay } from './not-now';

/** What a page marks as an error, by role or by the usual class names; a warning refuses nothing. */
const marks = ['error', 'invalid', 'danger', 'feedback'].map((one) => `[class*=${one}]`);
const marked = ['[role=alert]', '[role=alertdialog]', '[aria-live=assertive]', '[class~=err]', ...marks].join();
/** A whole group is marked, and its only help says what is wrong (Bootstrap 3). */
const group = '.has-error';
const help = '[class*=help]';
/** Good news, and what is told by the way. */
const apart = `[class*=success],[class*=info],[class*=warn],[class*=cookie],[id*=cookie],nav,footer,header,${roles.press}`;
const fields = 'input,select,textarea,button';
const address = /\S+@\S+/g;
/** Not to be put right at once. */
const grave = [
  ...[slipWords.tries, slipWords.tooMany, slipWords.anew, saasWords.minutes, words.later],
  ...[saasWords.sessionOver, saasWords.noMore, saasWords.closed, words.mailLink],
];
/** To take an error apart takes as long as so many other steps. */
const perError = 150;

/**
 * Whether something that the page marks as an error is neither a slip that the person can put right nor harmless: it
 * may say that nothing can be done here, in words that we do not know. What is told of otherwise is no such.
 */
export const saysUnexplained = perLook(
  (look) =>
    errorsOf(look).some((one) => !isExplained(look, toldBy(one)) && !isSlipAround(look, one)) &&
    !isLockedOut(look) &&
    !isTaken(look),
);

/** Whether a place is part of something marked as an error that, as a whole, says what to put right. */
export function isSlipAround(look: Look, place: Element): boolean {
  const parent = parentOf(place);
  const around = closestTo(parent && closestTo(parent, marked) ? parent : place, marked);
  if (!around || oneIn(around, fields)) return false;
  const told = sentencesOf(textOf(around, isPressed, '. ')).filter((one) => wordsIn(folded(one)).length > 0);
  return (
    told.every((one) => isSlip(look, one) || !saysAny(look, folded(one), grave)) &&
    told.some((one) => isSlip(look, one) && saysAny(look, folded(one), [slipWords.putRight]))
  );
}

/** What the page marks as an error, but names of fields. */
function errorsOf(look: Look): readonly Element[] {
  // The label of a field stands before it, and what a script says of it behind.
  const inputs = look.every('input:not([type=submit],[type=button],[type=hidden]),select,textarea');
  const isName = (label: Element) => {
    const field = inputs.find((one) => one.id !== '' && one.id === attributeOf(label, 'for'));
    return field !== undefined && (placeFrom(label, field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  return look
    .every(`${marked},${group} ${help}`)
    .filter((one) => isOneOf(one, marked) || isOnlyHelp(one))
    .filter((one) => !closestTo(one, apart) && oneIn(one, `${fields},${marked}`) === null)
    .filter((one) => !(isOneOf(one, 'label') && isName(one)));
}

function isPressed(inner: Element): boolean {
  return isOneOf(inner, roles.press) && !isOneOf(inner, 'a[href^="#"]');
}

/** What an error says, without what is pressed in it; a link to the field is what it says. */
function toldBy(error: Element): string {
  return textOf(error, isPressed).replace(address, ' ');
}

function isOnlyHelp(one: Element): boolean {
  const around = closestTo(one, group);
  return around !== null && allIn(around, help).length === 1;
}

function isExplained(look: Look, text: string): boolean {
  const language = languageOfText(look, text);
  step(perError);
  const clauses = clausesOf(text, language);
  if (clauses.some((clause) => isForLater(look, clause))) return false;
  // What first aid is there for is told of otherwise, in whatever language it stands there.
  return (
    isForetold(look, clauses) ||
    leavesAWay(look, clauses) ||
    (isTold(folded(text)) && !isDenied(clauses)) ||
    (isNewSent(look) && saysAny(look, folded(text), [words.code, words.qr])) ||
    isOnlyNews(look, text, clauses) ||
    offersAnother(look, text) ||
    beginsAgain(look, text) ||
    isAnnounced(text, language) ||
    sentencesOf(text).every((one) => isSlip(look, one))
  );
}

function isDenied(clauses: readonly Clause[]): boolean {
  return clauses.some(({ denied, none, doubtful }) => !doubtful && (denied || none));
}

/** "Your password expires in 9 days. Change it in time", "SMS are phased out. Add the app", "Mails are late. Sorry." */
function isOnlyNews(look: Look, text: string, clauses: readonly Clause[]): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, folded(text), asked);
  if (isDenied(clauses) || says(slipWords.outOfOrder, slipWords.tooMany, saasWords.reached, saasWords.failed))
    return false;
  const expires = says(words.password) && says(slipWords.days) && /\d/.test(text);
  return expires || says(slipWords.delayed, words.sms);
}

/** "No account can be made for such an address. Use another one", "Enter a mobile number." */
function offersAnother(look: Look, text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    const says = (...asked: readonly Words[]) => saysAny(look, folded(sentence), asked);
    return (
      says(slipWords.enter) &&
      says(
        words.email,
        words.address,
        words.phone,
        words.mobile,
        words.code,
        words.password,
        words.pin,
        slipWords.called,
        slipWords.signs,
      ) &&
      !says(saasWords.noMore, saasWords.minutes, slipWords.anew) &&
      clausesOf(sentence, languageOfText(look, sentence)).every(({ denied, none }) => !denied && !none)
    );
  });
}

/** "Your session has ended. Sign in again", where signing in begins. */
function beginsAgain(look: Look, text: string): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, folded(text), asked);
  return says(saasWords.sessionOver) && says(words.signInAgain) && look.every('input[type=password]').length === 0;
}

/** "Your account is locked", "this e-mail address has an account". */
function isTold(text: string): boolean {
  const isOf = [words.account, words.email].some((one) => says(text, one));
  return isOf && [words.locked, words.taken].some((one) => says(text, one));
}

/** Whether a sentence of an error tells of a slip, or of nothing bad. */
function isSlip(look: Look, sentence: string): boolean {
  const clauses = clausesOf(sentence, languageOfText(look, sentence));
  const text = folded(sentence);
  if (clauses.every(({ stated, doubtful, later, denied, none }) => doubtful || later || !(stated || denied || none)))
    return true;
  return ruleFor(look, { ...asWhole(clauses), text, sentence: text }, slipRules)?.means === 'harmless';
}

/** The clauses of a sentence as one: it is denied when any of them is. */
function asWhole(clauses: readonly Clause[]): Omit<Clause, 'text' | 'sentence'> {
  const isAny = (is: (clause: Clause) => boolean) => clauses.some((clause) => !clause.doubtful && is(clause));
  return {
    doubtful: false,
    stated: true,
    denied: isAny(({ denied }) => denied),
    none: isAny(({ none }) => none),
    later: false,
    answers: false,
  };
}
