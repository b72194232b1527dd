import { step } from '../dom/budget';
import { clausesOf, isAnnounced } from '../dom/clauses';
import { allIn, closestTo, isOneOf, oneIn, parentOf } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { sentencesOf } from '../dom/sentences';
import { textOf } from '../dom/text-of';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isForetold } from './account-reading';
import { isLockedOut, isTaken } from './account-states';
import { saysAny } from './innocent';

/** What a page marks as a warning or an error, by role or by the usual class names. */
const marks = ['error', 'invalid', 'danger', 'warn', 'feedback'].map((one) => `[class*=${one}]`);
const marked = ['[role=alert]', '[role=alertdialog]', '[aria-live=assertive]', '[class~=err]', ...marks].join();
/** A whole group is marked, and its only help says what is wrong (Bootstrap 3). */
const group = '.has-error';
const help = '[class*=help]';
/** Good news, and what is told by the way. */
const apart = `[class*=success],[class*=info],[class*=cookie],[id*=cookie],nav,footer,header,${roles.press}`;
const fields = 'input,select,textarea,button';
/** "Error", "Please note": a title says nothing. */
const longestTitle = 2;
const address = /\S+@\S+/g;
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
  return sentencesOf(textOf(around, isPressed, '. ')).some(
    (one) => isSlip(look, one) && saysAny(look, folded(one), [slipWords.putRight]),
  );
}

/** What the page marks as an error, but names of fields. */
function errorsOf(look: Look): readonly Element[] {
  const names = new Set(look.every(`label:not(${marked})`).map((one) => textOf(one)));
  return look
    .every(`${marked},${group} ${help}`)
    .filter((one) => isOneOf(one, marked) || isOnlyHelp(one))
    .filter((one) => !closestTo(one, apart) && oneIn(one, `${fields},${marked}`) === null)
    .filter((one) => !names.has(textOf(one)));
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
  const language = pageLanguage(look);
  step(perError);
  // What first aid is there for is told of otherwise, in whatever language it stands there.
  return (
    isForetold(look, clausesOf(text, language)) ||
    isTold(folded(text)) ||
    offersAnother(look, text) ||
    beginsAgain(look, text) ||
    isAnnounced(text, language) ||
    sentencesOf(text).every((one) => isSlip(look, one))
  );
}

/** "No account can be made for such an address. Use another one." */
function offersAnother(look: Look, text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    const says = (...asked: readonly Words[]) => saysAny(look, folded(sentence), asked);
    return (
      says(words.other) &&
      says(words.email, words.address, words.phone, words.code, words.password) &&
      says(slipWords.use, slipWords.putRight) &&
      clausesOf(sentence, pageLanguage(look)).every(({ denied, none }) => !denied && !none)
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
  const text = folded(sentence);
  const asks = (...asked: readonly Words[]) => saysAny(look, text, asked);
  const clauses = clausesOf(sentence, pageLanguage(look));
  if (wordsIn(text).length <= longestTitle) return true;
  if (clauses.every(({ stated, doubtful, later, denied, none }) => doubtful || later || !(stated || denied || none)))
    return true;
  const isDenied = clauses.some(({ denied, none, doubtful }) => !doubtful && (denied || none));
  // "Notifications arrive late at present."
  if (!isDenied && asks(slipWords.delayed)) return true;
  // "Your account is no longer locked", "was locked yesterday", "is open again since 20:15".
  const wasSo = asks(words.wasOnce) && !asks(saasWords.noMore);
  if (asks(saasWords.unlocked) || wasSo || (isDenied && asks(words.locked))) return true;
  if (!isDenied && asks(slipWords.tries) && asks(slipWords.left)) return true;
  if (asks(slipWords.tries, saasWords.minutes, words.later, slipWords.anew, saasWords.sessionOver, words.mailLink))
    return false;
  if (!isDenied && asks(moodWords.again, slipWords.putRight)) return true;
  // "The form could not be sent. Please enter a name."
  const isOfForm = asks(words.send, words.sent, saasWords.saved) && !asks(saasWords.mayDo, moodWords.again);
  if (isOfForm && asks(slipWords.putRight)) return true;
  // "The sign-in was refused", and another one begins.
  if (asks(saasWords.refused) && asks(saasWords.signingIn, words.signedIn)) return true;
  return (
    asks(slipWords.slip, slipWords.without, saasWords.runsOut) || [words.email, words.account].every((one) => asks(one))
  );
}
