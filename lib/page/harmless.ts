import { type Clause, clausesOf, isAnnounced } from '../dom/clauses';
import { folded } from '../dom/fold';
import type { Look } from '../dom/look';
import { languageOfText } from '../dom/page-language';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { isNoneAtAll, saysAny } from '../saas/innocent';
import { isOfPortal } from '../saas/of-portal';
import { isNotNow } from '../saas/said';

/** What would tell somebody at the beginning of SAAS that there is more to know. */
const telling = [
  ...[saasWords.request, saasWords.requests, words.access, words.profile, words.cpms, words.authorise, words.account],
  ...[saasWords.failed, saasWords.closed, saasWords.refused, saasWords.limit, saasWords.sessionOver, saasWords.gone],
  ...[
    saasWords.pending,
    saasWords.sent,
    saasWords.approved,
    saasWords.notNow,
    saasWords.atPresent,
    saasWords.available,
  ],
];

/** "The user guide for local administrators has been updated": nothing of what is to be done here. */
function isNews(look: Look, { text, denied, none }: Clause): boolean {
  return !denied && !none && !saysAny(look, text, telling);
}

/**
 * Maintenance to come, a new privacy statement, cookies, how requests are handled; "Your account will be closed on
 * Monday" is no such.
 * @param isMild whether the page marks it as no warning and no error: then it may tell news that we do not understand
 */
export function isHarmless(look: Look, text: string, isMild: boolean): boolean {
  const language = languageOfText(look, text);
  const clauses = clausesOf(text, language).filter(({ doubtful }) => !doubtful);
  if (clauses.some((one) => saysAny(look, one.text, [saasWords.possessive]))) return false;
  const said = folded(text);
  const isNotice = saysAny(look, said, [words.privacy, words.cookies]);
  const saysNothing = (one: Clause) =>
    isNotNow(look, one) || isOfPortal(look, one, text) || isNoneAtAll(look, one) || (isMild && isNews(look, one));
  const isHabit = clauses.length > 0 && clauses.every(saysNothing);
  return (
    isAnnounced(text, language) || isHabit || (isNotice && !saysAny(look, said, [saasWords.failed, saasWords.closed]))
  );
}
