import type { Clause } from '../dom/clauses';
import { type Look, perLook } from '../dom/look';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { saysAny } from './innocent';
import { blocksSaying, clausesAt } from './said';

/** What one does where one signs in and on one's account. */
const acts = [saasWords.signing, words.add, words.create];
/** What another way of signing in can no longer be is no bar. */
const others = [words.sms, words.phone];

/** Whether the page says that what one would do there cannot be done now, or no more. */
export const isBarred = perLook((look) =>
  anySays(look, [saasWords.atPresent, saasWords.noMore, moodWords.upkeep], isBar),
);

/** Whether the page says that the reader's account is locked or closed. */
export const isLockedOut = perLook((look) =>
  anySays(look, [saasWords.closed], (clause) => isClosed(look, clause) && isOfAccount(look, clause)),
);

/** Whether the page says that its code or picture is valid no more. */
export const isCodeOver = perLook((look) =>
  anySays(
    look,
    [saasWords.closed],
    (clause) => isClosed(look, clause) && saysAny(look, clause.text, [words.qr, words.code]),
  ),
);

/** Whether a block that says any of these holds a clause of which this is so. */
function anySays(look: Look, asked: readonly Words[], is: (clause: Clause, look: Look) => boolean): boolean {
  return asked
    .flatMap((one) => blocksSaying(look, one))
    .some((element) => clausesAt(look, element).some((clause) => is(clause, look)));
}

function isClosed(look: Look, { text, stated, denied }: Clause): boolean {
  return stated && !denied && saysAny(look, text, [saasWords.closed]);
}

function isOfAccount(look: Look, { text }: Clause): boolean {
  const isTheirs = saysAny(look, text, [words.someoneElse, saasWords.requests, saasWords.users]);
  return saysAny(look, text, [words.account]) && saysAny(look, text, [saasWords.possessive]) && !isTheirs;
}

/** "You cannot sign in right now", "Changes are not possible at present", "You can no longer add a device". */
function isBar({ text, denied, none, doubtful, later }: Clause, look: Look): boolean {
  if (doubtful || later || !(denied || none) || !saysAny(look, text, [saasWords.mayDo])) return false;
  if (saysAny(look, text, others)) return false;
  return saysAny(look, text, [saasWords.atPresent, saasWords.noMore, moodWords.upkeep]) && saysAny(look, text, acts);
}
