import type { Clause } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { lastsUntil } from '../dom/days';
import { wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isInEntry } from './entries';
import { saysAny } from './innocent';
import { blocksSaying, clausesAt, isNotNow } from './said';

/** What another way of signing in can no longer be is no bar. */
export const others = [words.sms];

/** "… expires in 3 minutes": folded, the French "expiré" is "expire" too. */
const inSome = /(?<!\p{L})(?:in|dans|tra|fra|binnen|om) \d+ /u;

/**
 * A reading of the page: whether a block that says any of these holds a clause of which this is so.
 * @param isSpared blocks of which nothing is said, for what else stands there
 */
export function reading(
  asked: readonly Words[],
  is: (look: Look, clause: Clause) => boolean,
  isSpared: (look: Look, clauses: readonly Clause[]) => boolean = () => false,
): (look: Look) => boolean {
  return perLook((look) =>
    asked
      .flatMap((one) => blocksSaying(look, one))
      .filter((one) => !isInEntry(look, one))
      .some((element) => {
        const clauses = clausesAt(look, element);
        if (isSpared(look, clauses)) return false;
        // "The system is closed. It opens again at 18:00": what comes after says nothing of what is now.
        const isNow = ({ text }: Clause, at: number) =>
          !isForetold(look, clauses.slice(0, at + 1)) ||
          saysAny(look, text, [saasWords.atPresent, slipWords.today]) ||
          lastsUntil(text, pageLanguage(look));
        return clauses.some((clause, at) => !clause.doubtful && isNow(clause, at) && is(look, clause));
      }),
  );
}

/** "After three wrong attempts …", "After the password has expired …": how it goes, not how it is now. */
export function isRule(look: Look, sentence: string): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, sentence, asked);
  if (!says(saasWords.eachTime) || says(saasWords.atPresent)) return false;
  const isCounted = says(slipWords.tries) && (says(slipWords.few) || /\b(?:[2-9]|10)\b/.test(sentence));
  const isExpiry = says(saasWords.runsOut, saasWords.ends, words.expired, saasWords.closed);
  return isCounted || (isExpiry && says(words.password, words.code, words.mailLink));
}

/** "Maintenance on 5 December. Signing in is not possible then": whether a text tells of a day to come. */
export function isForetold(look: Look, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ later, sentence }, at) =>
      later ||
      (saysAny(look, sentence, [moodWords.upkeep]) && hasDate(sentence)) ||
      // "On 9 January 2027 we update EU Login. Then nobody can sign in."
      (at > 0 && opens(look, sentence) && hasDate(clauses[at - 1]?.sentence ?? '')),
  );
}

/** How many words at the beginning of a sentence lead back to the one before. */
const opening = 4;

/** "Then", "during this time", at the beginning of a sentence. */
export function opens(look: Look, sentence: string): boolean {
  return saysAny(look, wordsIn(sentence).slice(0, opening).join(' '), [slipWords.thereupon]);
}

const lastDigits = /\p{L} \d{2,4}[.,]?$/u;

/** Whether a clause says with what digits a number ends; "numbers can no longer be added since June 2025" does not. */
function isOfLastDigits(look: Look, { text, sentence }: Clause): boolean {
  return (
    lastDigits.test(text) &&
    !hasDate(text) &&
    saysAny(look, text, [saasWords.ends]) &&
    saysAny(look, sentence, [words.phone]) &&
    !lastsUntil(text, pageLanguage(look))
  );
}

/** Whether a clause states that something is closed, locked or over now. */
export function isClosed(look: Look, clause: Clause): boolean {
  const { text, stated, denied } = clause;
  return (
    stated &&
    !denied &&
    saysAny(look, text, [saasWords.closed]) &&
    !saysAny(look, text, [words.wasOnce, saasWords.becoming]) &&
    !(inSome.test(text) && saysAny(look, text, [saasWords.minutes])) &&
    !isRule(look, clause.sentence) &&
    // "A text message to the number that ends in 42."
    !isOfLastDigits(look, clause) &&
    !isNotNow(look, clause)
  );
}
