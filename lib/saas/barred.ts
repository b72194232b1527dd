import { type Clause, clausesOf } from '../dom/clauses';
import { type Look, perLook } from '../dom/look';
import { keptInMind } from '../dom/memo';
import { pageLanguage } from '../dom/page-language';
import { says, spoken } from '../dom/says';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { saysAny } from './innocent';
import { blocksWhere } from './prose';
import { blocksSaying, clausesAt } from './said';
import { saidOf } from './standing';

/** What one does where one signs in and on one's account. */
const acts = [saasWords.signing, words.add, words.create];
/** What another way of signing in can no longer be is no bar. */
const others = [words.sms, words.phone];

/** Whether the page says that what one would do there cannot be done now, or no more. */
export const isBarred = perLook((look) => blocksWhere(look, (raw) => bars(raw, pageLanguage(look), look)).length > 0);

/** Whether the page says that the reader's account is locked or closed. */
export const isLockedOut = perLook((look) =>
  saidOf(look).some(
    ({ state, clauses }) => state === 'closed' && clauses.some((clause) => !clause.denied && isOfAccount(look, clause)),
  ),
);

/** Whether the page says that its code or picture is valid no more. */
export const isCodeOver = perLook((look) => {
  const over = spoken(saasWords.closed, pageLanguage(look));
  return blocksSaying(look, saasWords.closed).some((element) =>
    clausesAt(look, element).some(
      ({ text, stated, denied }) =>
        stated && !denied && says(text, over) && saysAny(look, text, [words.qr, words.code]),
    ),
  );
});

function isOfAccount(look: Look, { text }: Clause): boolean {
  const isTheirs = saysAny(look, text, [words.someoneElse, saasWords.requests, saasWords.users]);
  return saysAny(look, text, [words.account]) && saysAny(look, text, [saasWords.possessive]) && !isTheirs;
}

const bars = keptInMind((raw, language, look: Look) => clausesOf(raw, language).some((clause) => isBar(look, clause)));

/** "You cannot sign in right now", "Changes are not possible at present", "You can no longer add a device". */
function isBar(look: Look, { text, denied, none, doubtful, later }: Clause): boolean {
  if (doubtful || later || !(denied || none) || !saysAny(look, text, [saasWords.mayDo])) return false;
  if (saysAny(look, text, others)) return false;
  return saysAny(look, text, [saasWords.atPresent, saasWords.noMore, moodWords.upkeep]) && saysAny(look, text, acts);
}
