import type { Clause } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { lastsUntil } from '../dom/days';
import { allIn, closestTo, isOneOf } from '../dom/element';
import { wordsIn } from '../dom/fold';
import { headingOver } from '../dom/heading-over';
import { type Look, perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { frame } from '../dom/pieces';
import { roles } from '../dom/role';
import { asks } from '../dom/sentences';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { counted, others } from './account-reading';
import { isLockedOut, isOfSeveral } from './account-states';
import { isInEntry } from './entries';
import { saysAny } from './innocent';
import { blocksWhere } from './prose';
import { clausesAt } from './said';

/** "No devices yet", "none registered": so short, it says that there are none. */
const longestNone = 5;
/** "Not linked." */
const longestDenial = 3;
const fields = 'input:not([type=submit],[type=button],[type=image]),textarea';
const headings = 'h1,h2,h3,h4,h5,h6';
const aside = 'aside,[role=complementary],[class*=cookie],[id*=cookie],[class*=chat],[class*=news]';

/**
 * Whether a clause says that something is not so, and it is none of what such a page may say of what still can be done:
 * a slip, an empty list, advice about what is secret, another way of signing in, what was once.
 */
export function isUnexplained(look: Look, { text, sentence, doubtful, later, denied, none }: Clause): boolean {
  if (doubtful || later || !(denied || none)) return false;
  const says = (...asked: Parameters<typeof saysAny>[2]) => saysAny(look, text, asked);
  const saysAll = (...asked: Parameters<typeof saysAny>[2]) => asked.every((one) => says(one));
  if (says(...others, words.camera, slipWords.slip, saasWords.unlocked, slipWords.atMost)) return false;
  // "Not locked", "not expired yet".
  if (says(words.locked) || saysAll(words.expired, saasWords.unasked)) return false;
  if (says(words.wasOnce) && !says(saasWords.noMore)) return false;
  if (saysAny(look, sentence, [slipWords.solved])) return false;
  // "Accounts that are not used are deleted."
  if (isOfSeveral(sentence)) return false;
  // Who is locked out is told so by a hint of its own, as is whose address has an account.
  if (says(saasWords.closed) && saysAny(look, sentence, [words.account])) return false;
  if (saysAll(words.account, words.email)) return false;
  // "Logging out here does not log you out of applications."
  if (says(words.signedOut)) return false;
  // "Passwords cannot include your username and must contain at least 10 characters", "Last failed attempt: 30 October".
  if (says(words.password) && saysAny(look, sentence, [slipWords.slip])) return false;
  if (wordsIn(text).length <= longestNone && hasDate(sentence) && !says(saasWords.available, saasWords.mayDo))
    return false;
  // "The Commission will not ask you for it."
  if (saysAny(look, sentence, [saasWords.commission]) && !says(saasWords.mayDo, saasWords.available)) return false;
  const isBar = says(saasWords.available, saasWords.closed) || (says(saasWords.mayDo) && !says(slipWords.without));
  if (isBar) return true;
  if (says(slipWords.never, slipWords.without, saasWords.eases)) return false;
  if (wordsIn(text).length <= (none ? longestNone : longestDenial) || (none && says(...counted))) return false;
  // "You have no numbers".
  if (wordsIn(text).length <= longestNone && says(...counted, saasWords.reader) && !says(saasWords.noMore))
    return false;
  // "You have not added any key so far", "Do not create a second account".
  if (says(...counted) && says(saasWords.unasked, saasWords.any, words.notYet)) return false;
  return !(saysAll(words.account, slipWords.second) || saysAll(words.password, slipWords.asked));
}

/** The headings over what is to be done on the page: over its fields, or over what is pressed in its content. */
const headingsOverIt = perLook((look): ReadonlySet<Element | undefined> => {
  const own = [fields, roles.press].map((kind) => look.every(kind).filter((one) => !closestTo(one, frame)));
  return new Set(own.find(({ length }) => length > 0)?.map((one) => headingOver(look, one)));
});

/** "No data available in table": a list says so of itself. */
function isCell(one: Element): boolean {
  const table = closestTo(one, 'table');
  return table !== null && allIn(table, 'th').some((head) => closestTo(head, 'table') === table);
}

/** Whether the page says, of what is to be done there, that something is not so, in words that we cannot explain. */
export const deniesUnexplained = perLook((look) => {
  const isOfIt = (one: Element) => {
    const over = headingOver(look, one);
    return over === undefined || headingsOverIt(look).has(over) || isOneOf(one, headings);
  };
  if (isLockedOut(look)) return false;
  const blocks = blocksWhere(look, (_raw, one) => !closestTo(one, aside) && !isCell(one) && isOfIt(one));
  return blocks.some((one) => {
    if (isInEntry(look, one)) return false;
    const clauses = clausesAt(look, one);
    // "Maintenance on 5 December. You cannot sign in meanwhile."
    const isNow = clauses.some(({ text }) => lastsUntil(text, pageLanguage(look)));
    if (
      !isNow &&
      clauses.some(({ later, sentence }) => later || (saysAny(look, sentence, [moodWords.upkeep]) && hasDate(sentence)))
    )
      return false;
    // "Does the phone say that it is not valid? Then you did not use the app."
    const question = clauses.findIndex(({ sentence }) => asks(sentence));
    return (question < 0 ? clauses : clauses.slice(0, question)).some(
      (clause) =>
        isUnexplained(look, clause) ||
        (!clause.doubtful && saysAny(look, clause.text, [slipWords.viewOnly])) ||
        (!clause.doubtful &&
          saysAny(look, clause.sentence, [slipWords.onlyAfter]) &&
          saysAny(look, clause.text, [saasWords.mayDo, ...counted])),
    );
  });
});
