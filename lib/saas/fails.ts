import { type Clause, clausesOf } from '../dom/clauses';
import type { Look } from '../dom/look';
import { keptInMind } from '../dom/memo';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { isInnocent, saysAny } from './innocent';
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
        !isInnocent(look, clause.sentence, raw),
    ),
);

/** "Your request could not be submitted. Please try again." */
function mayBeTriedAgain(raw: string, language: string, look: Look): boolean {
  const clauses = clausesOf(raw, language);
  const isSaid = (list: Words, isWhere: (clause: Clause) => boolean = () => true) =>
    clauses.some((clause) => isWhere(clause) && saysAny(look, clause.text, [list]));
  return isSaid(saasWords.again) && isSaid(saasWords.sent, ({ denied }) => denied) && !isSaid(saasWords.notNow);
}

/** Whether a clause only announces that nothing will work: "Maintenance: the system will not be available tomorrow." */
export function isOutage(look: Look, { later, sentence }: Clause): boolean {
  const own = [saasWords.possessive, saasWords.request, saasWords.requests];
  return later && saysAny(look, sentence, [saasWords.failed]) && !saysAny(look, sentence, own);
}
