import type { Clause } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { lastsUntil, lastsUntilTime, namesDayToCome } from '../dom/days';
import type { Look } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isRule } from './account-reading';
import { isOfAttempts } from './account-states';
import { saysAny } from './innocent';

/** Without one of these, no clause says that it is to be done another time, or was done already. */
export const hints = [
  ...[slipWords.tooMany, slipWords.wait, slipWords.tomorrow, slipWords.closeIt],
  ...[saasWords.already, moodWords.upkeep, slipWords.page, saasWords.signingIn],
];
/** Of what there were too many. */
const asked = [saasWords.request, saasWords.requests, saasWords.registering, words.account, words.code];
/** What was done already with what such a page is for. */
const done = [words.confirmed, saasWords.saved, saasWords.reached];

/**
 * Whether a clause says, without any "not", that what is to be done is to be done another time: "Too many attempts",
 * "Please wait 15 minutes", "Try again tomorrow", "Maintenance until 18:00", "You can close this page".
 */
export function isForLater(look: Look, { text, sentence, doubtful, stated, denied, none, later }: Clause): boolean {
  const says = (...list: readonly Words[]) => saysAny(look, text, list);
  if (doubtful || isRule(look, sentence)) return false;
  if (says(slipWords.closeIt) && says(saasWords.mayDo)) return true;
  // "This page has expired", "The sign-in request has been used already."
  const isOfPage = says(slipWords.page) || (says(saasWords.signingIn) && says(saasWords.request, words.request));
  const isOver = says(words.expired) || (says(saasWords.already) && says(slipWords.use));
  if (stated && isOfPage && isOver && !says(words.password, words.account)) return true;
  const isOfThem = isOfAttempts(sentence) || saysAny(look, sentence, asked);
  if (says(slipWords.tooMany) && isOfThem && !says(slipWords.signs)) return true;
  // "Wait a few minutes before you ask for a new code" keeps nobody from typing the one that comes.
  const isOfNewCode = saysAny(look, sentence, [saasWords.newOne]) && saysAny(look, sentence, [words.code, words.sms]);
  if (says(slipWords.wait) && saysAny(look, sentence, [saasWords.minutes]) && /\d/.test(sentence) && !isOfNewCode)
    return true;
  const isTomorrow = says(slipWords.tomorrow) && !denied && !none && !saysAny(look, sentence, [moodWords.upkeep]);
  if (isTomorrow && (says(moodWords.again, saasWords.mayDo) || saysAny(look, sentence, [saasWords.again]))) return true;
  // "Signing in will be possible again today after 14:00", "… can be added again from 1 December."
  const language = pageLanguage(look);
  const isUpkeep = saysAny(look, sentence, [moodWords.upkeep]);
  const isToCome = says(slipWords.today) || (namesDayToCome(text, language) && !isUpkeep);
  const isAgain = says(moodWords.again) && says(saasWords.mayDo, saasWords.available) && !says(slipWords.solved);
  if (isToCome && isAgain && !denied && !none) return true;
  if (!isUpkeep || hasDate(sentence)) return false;
  if (saysAny(look, sentence, [slipWords.solved, slipWords.finished, slipWords.previous, words.wasOnce])) return false;
  const isUntil = lastsUntil(text, language) || lastsUntilTime(text, language);
  // "The system is closed for maintenance. It opens again at 18:00."
  return (
    isUntil ||
    (!later &&
      !denied &&
      !none &&
      says(saasWords.closed, slipWords.outOfOrder, slipWords.underWay, saasWords.atPresent))
  );
}

/** "The request has been confirmed already", "The password was changed already": where a form is for that. */
export function isDoneAlready(look: Look, { text, stated, denied, none }: Clause): boolean {
  const says = (...list: readonly Words[]) => saysAny(look, text, list);
  const isUsed = says(slipWords.use) && says(words.code, words.mailLink);
  return stated && !denied && !none && says(saasWords.already) && (says(...done) || isUsed) && !says(slipWords.called);
}

/** Whether another clause says how it can be done all the same: "You can sign in with your password." */
export function leavesAWay(look: Look, clauses: readonly Clause[]): boolean {
  return clauses.some(({ text: whole, sentence, doubtful, denied, none, later }) => {
    const text = whole.replaceAll('eu login', ' ');
    if (doubtful || denied || none || later) return false;
    const says = (...list: readonly Words[]) => saysAny(look, text, list);
    const around = (...list: readonly Words[]) => saysAny(look, sentence, list);
    if (around(saasWords.minutes, slipWords.tomorrow, slipWords.onlyAfter, slipWords.anew, slipWords.outOfOrder))
      return false;
    // "You can still use it from another connection."
    if (says(words.other) && !says(words.password, words.mobile, words.securityKey, words.eid)) return false;
    // "Signing in will be possible again at 14:00."
    if (says(moodWords.again) && says(saasWords.mayDo, saasWords.available)) return false;
    // "The password that you entered was wrong."
    if (says(slipWords.slip)) return false;
    // "We have renewed it: please enter your details again."
    if (says(moodWords.again) && says(slipWords.enter)) return true;
    const byThat = says(words.password, words.mobile, words.securityKey, words.eid, words.email);
    return (
      (says(saasWords.mayDo) && says(saasWords.signingIn, slipWords.use, words.method)) ||
      (says(slipWords.use, slipWords.enter, saasWords.signingIn) && byThat)
    );
  });
}

/** Whether a clause says to do the same once more: "Please add the device again." */
export function beginsAnew(look: Look, clauses: readonly Clause[]): boolean {
  return clauses.some(({ text, sentence, doubtful, denied, none, later }) => {
    const says = (...list: readonly Words[]) => saysAny(look, text, list);
    if (doubtful || denied || none || later || says(slipWords.anew, slipWords.tomorrow)) return false;
    // "… but you can add a mobile device as usual."
    if (says(saasWords.mayDo) && says(words.add)) return true;
    return (
      says(moodWords.again) && says(saasWords.changing) && !saysAny(look, sentence, [saasWords.minutes, words.later])
    );
  });
}
