import type { Clause } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { counted, isRule, others } from './account-reading';
import { isNewSent, isOfSeveral } from './account-states';
import { saysAny } from './innocent';

/** "No devices yet", "none registered": so short, it says that there are none. */
const longestNone = 5;
/** "Not linked." */
const longestDenial = 3;
/** What such a page says is not so, or not to be done, without anything being in the way. */
const harmless = [
  ...others,
  ...[words.camera, words.locked, words.signedOut, words.privacy],
  ...[saasWords.unlocked, saasWords.personalData, saasWords.eachOne],
  ...[slipWords.atMost, slipWords.need],
];
/** "Not for external accounts": that of a clinician is one. Folded. */
const external = /extern|valis|kulso|zunan|vanjsk|isor|arej|ulkoi|εξωτερ|външ|barran|seachtrach|estern|zewnetrzn/;
const rooted = /root|jailbr|ruudi|korensk/;
/** The same, where it does not say that something cannot be done. */
const advice = [slipWords.never, slipWords.without, saasWords.eases];
/** Of these, it says how they must be, unless it says what cannot be done now. */
const secrets = [words.password, words.pin, words.code, words.account];
/** What becomes of what is entered, or is said of it. */
const outcomes = [
  ...[saasWords.taken, saasWords.saved, saasWords.noMore, saasWords.registering],
  ...[words.send, words.sent, words.confirmed, slipWords.carriedOut],
];
/** What one would do with them now. */
const acts = [
  ...[saasWords.signingIn, saasWords.registering, saasWords.changing, saasWords.saved, words.send],
  ...[slipWords.use, words.open, saasWords.atPresent, saasWords.noMore, words.access],
];

/**
 * Whether a clause says that something is not so, and it is none of what such a page may say of what still can be done:
 * a slip, an empty list, advice about what is secret, another way of signing in, what was once.
 */
export function isUnexplained(
  look: Look,
  { text, sentence, doubtful, later, denied, none }: Clause,
  elsewhere: readonly Words[] = [],
): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, text, asked);
  // The English "no longer" denies without any "not".
  if (doubtful || later || !(denied || none || says(saasWords.noMore)) || isRule(look, sentence)) return false;
  const saysAll = (...asked: readonly Words[]) => asked.every((one) => says(one));
  const around = (...asked: readonly Words[]) => saysAny(look, sentence, asked);
  // "Your browser does not accept cookies."
  if (says(words.cookies) && says(slipWords.browser) && says(saasWords.taken)) return true;
  if (
    says(...harmless, words.cookies, ...elsewhere) ||
    around(slipWords.solved) ||
    (isOfSeveral(sentence) && !external.test(sentence))
  )
    return false;
  if (says(slipWords.slip) && !says(saasWords.noMore)) return false;
  // "The app does not work on rooted phones", "not in every country", "not by some services".
  if (rooted.test(text) || says(slipWords.some, slipWords.previous)) return false;
  // "No account can be made with an address of an institution."
  if (says(slipWords.institution) && says(words.email, words.address)) return false;
  if (says(words.wasOnce) && !says(saasWords.noMore)) return false;
  // "Not expired yet"; whose address has an account is told so by first aid, and who is locked out by a hint.
  if (saysAll(words.expired, saasWords.unasked) || saysAll(words.account, words.email)) return false;
  if (says(saasWords.closed) && around(words.account) && !says(saasWords.noMore)) return false;
  // "The form was not sent: the fields in red are missing."
  if (around(slipWords.slip) && !around(slipWords.tries, saasWords.noMore, saasWords.closed)) return false;
  // "The Commission will not ask you for it and cannot be held liable", "The name cannot be changed later."
  if (says(...advice, words.later) || around(saasWords.commission)) return false;
  const cannot = says(saasWords.mayDo);
  // "Four equal digits cannot be used", "the last five passwords cannot be used again".
  const chosen = around(words.password, words.pin, slipWords.signs);
  const done = chosen ? acts.filter((one) => one !== slipWords.use) : acts;
  if (cannot && (chosen || around(...secrets)) && !says(...done)) return false;
  // "Do not use the PIN of your bank card."
  if (chosen && !cannot && says(slipWords.use) && !says(saasWords.atPresent, saasWords.noMore)) return false;
  // "Devices that are not used are removed."
  if (!cannot && says(...counted) && says(slipWords.use) && !says(saasWords.atPresent, saasWords.noMore)) return false;
  // "You have not registered any number."
  if (!cannot && says(...counted) && says(saasWords.reader) && !says(saasWords.noMore)) return false;
  // "Signing in with a password only is not allowed."
  if (saysAll(slipWords.only, words.password)) return false;
  // "We have sent you a new code. Earlier ones no longer work"; that a code is over, each page asks for itself.
  const isCodeOver = says(saasWords.noMore) && says(slipWords.slip) && !cannot;
  if (says(words.code, words.qr) && (isNewSent(look) || isCodeOver)) return false;
  if (says(saasWords.available, saasWords.closed) || cannot) return true;
  // "You have not added any key so far", "no devices", "not linked".
  const isNone = none || wordsIn(text).length <= longestDenial || says(saasWords.unasked, saasWords.any, words.notYet);
  if (isNone && (says(...counted) || wordsIn(text).length <= longestNone) && !says(saasWords.noMore)) return false;
  const isShort = wordsIn(text).length <= longestNone;
  // "You have no numbers", "Do not create a second account".
  if (isShort && says(saasWords.reader) && !says(saasWords.noMore)) return false;
  if ((says(words.account) || !cannot) && says(slipWords.second) && !says(saasWords.noMore)) return false;
  // "Last failed attempt: 30 October."
  if (isShort && hasDate(sentence)) return false;
  return says(...outcomes);
}
