import type { Clause } from '../dom/clauses';
import { folded } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { textOf } from '../dom/text-of';
import { denialRules } from '../guides/denial-rules';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { isRule } from './account-reading';
import { isNewSent } from './account-states';
import { ruleFor } from './decide';
import { saysAny } from './innocent';

/** Whether a heading of the page speaks of telephone numbers or text messages. */
const isOfPhones = perLook(
  (look) =>
    look.every('input[type=tel],input[autocomplete=tel]').length > 0 ||
    look
      .every('h1,h2,h3,legend,[role=heading],div[class*=title],p[class*=title],div[class*=heading]')
      .some((one) => saysAny(look, folded(textOf(one)), [words.phone, words.sms])),
);

/**
 * Whether a clause says that something is not so, and it is none of what such a page may say of what still can be done:
 * a slip, an empty list, advice about what is secret, what was once (`denialRules`).
 * @param elsewhere what is not spoken of on this page: another way of signing in
 */
export function isUnexplained(look: Look, clause: Clause, elsewhere: readonly Words[] = []): boolean {
  const { text, sentence, doubtful, later, denied, none } = clause;
  // The English "no longer" denies without any "not".
  const isDenied = denied || none || saysAny(look, text, [saasWords.noMore]);
  if (doubtful || later || !isDenied || isRule(look, sentence) || saysAny(look, text, elsewhere)) return false;
  return ruleFor(look, clause, denialRules, { newSent: isNewSent, phonePage: isOfPhones })?.means === 'over';
}
