import { type Clause, clausesOf } from '../dom/clauses';
import type { Look } from '../dom/look';
import { keptInMind } from '../dom/memo';
import { dayWords } from '../guides/day-words';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { isInnocent, saysAny } from './innocent';
import { isOfPortal } from './of-portal';
import { isNotNow } from './said';

/** Whether a text says that something does not work: "Temporarily unavailable, please try again later." */
export const fails = keptInMind(
  (raw, language, look: Look) =>
    !mayBeTriedAgain(raw, language, look) &&
    clausesOf(raw, language).some(
      (clause) =>
        !clause.doubtful &&
        !clause.none &&
        !isNotNow(look, clause) &&
        saysAny(look, clause.text, [saasWords.failed, saasWords.sessionOver]) &&
        !isInnocent(look, clause.sentence, raw) &&
        !isOfPortal(look, clause, raw),
    ),
);

/**
 * "Your request could not be submitted. Please try again." Not "The system is down again", nor "Do not try again", "Try
 * again tomorrow".
 */
function mayBeTriedAgain(raw: string, language: string, look: Look): boolean {
  const clauses = clausesOf(raw, language);
  const { again, sent, notNow, already, refused, limit } = saasWords;
  const failed = clauses.filter(({ text, denied }) => denied && saysAny(look, text, [sent]));
  const bids = clauses.filter(({ text }) => saysAny(look, text, [again]));
  return (
    failed.length > 0 &&
    bids.some(({ sentence }) => failed.every((one) => one.sentence !== sentence)) &&
    !bids.some(({ denied, none, sentence }) => denied || none || saysAny(look, sentence, [dayWords, notNow])) &&
    !clauses.some(({ text }) => saysAny(look, text, [notNow, already, refused, limit]))
  );
}

/** Whether a clause only announces that nothing will work: "Maintenance: the system will not be available tomorrow." */
export function isOutage(look: Look, { later, sentence }: Clause): boolean {
  if (!later || saysAny(look, sentence, [saasWords.possessive])) return false;
  if (saysAny(look, sentence, [moodWords.planned, moodWords.upkeep])) return true;
  const own = [saasWords.request, saasWords.requests];
  return saysAny(look, sentence, [saasWords.failed]) && !saysAny(look, sentence, own);
}
