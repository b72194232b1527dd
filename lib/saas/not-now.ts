import type { Clause } from '../dom/clauses';
import type { Look } from '../dom/look';
import { laterRules } from '../guides/later-rules';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isRule } from './account-reading';
import { ruleFor } from './decide';
import { saysAny } from './innocent';

/** Without one of these, no clause says that it is to be done another time, or was done already. */
export const hints = [
  ...[slipWords.tooMany, slipWords.wait, slipWords.tomorrow, slipWords.closeIt],
  ...[saasWords.already, moodWords.upkeep, slipWords.page, saasWords.signingIn, slipWords.keeper, slipWords.firstly],
];
/** What was done already with what such a page is for. */
const done = [words.confirmed, saasWords.saved, saasWords.reached];

/** Whether a clause says, without any "not", that what is to be done is to be done another time (`laterRules`). */
export function isForLater(look: Look, clause: Clause): boolean {
  if (clause.doubtful || isRule(look, clause.sentence)) return false;
  return ruleFor(look, clause, laterRules)?.means === 'over';
}

/** "The request has been confirmed already", "The password was changed already": where a form is for that. */
export function isDoneAlready(look: Look, { text, stated, denied, none }: Clause): boolean {
  const says = (...list: readonly Words[]) => saysAny(look, text, list);
  const isUsed = says(slipWords.use) && says(words.code, words.mailLink);
  // "This number is linked to your account already."
  const isLinked = says(words.link) && says(words.account);
  return (
    stated &&
    !denied &&
    !none &&
    says(saasWords.already) &&
    (says(...done) || isUsed || isLinked) &&
    !says(slipWords.called)
  );
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
