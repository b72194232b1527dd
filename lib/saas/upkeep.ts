import type { Clause } from '../dom/clauses';
import { wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { saysAny } from './innocent';

const longestTitle = 4;

/** "Planned maintenance", over what it is about. */
export function isTitleOfUpkeep(look: Look, { sentence }: Clause): boolean {
  const isTitle = wordsIn(sentence).length <= longestTitle;
  return isTitle && [moodWords.planned, moodWords.upkeep].every((one) => saysAny(look, sentence, [one]));
}

/** What is so now, or of the reader's own, whatever else is said of upkeep. */
const standing = [
  ...[slipWords.outOfOrder, slipWords.notWorking, slipWords.underWay, saasWords.possessive],
  ...[moodWords.until, saasWords.signingIn, saasWords.atPresent],
];
/**
 * The word for upkeep stands among so many at the beginning: it is what the clause is about. Not in "closed again for
 * maintenance", "closed until the maintenance is completed".
 */
const firstWords = 3;
const ofData = /\b(?:update|upgrade|error)/;

/** "The maintenance of 30 September has been completed": whatever it kept from, it does no longer. */
export function isUpkeepOver(look: Look, { text, sentence, stated, denied, none }: Clause): boolean {
  if (!stated || denied || none || saysAny(look, sentence, standing)) return false;
  // An update may be one of the reader's own.
  if (ofData.test(text)) return false;
  const begin = wordsIn(text).slice(0, firstWords).join(' ');
  return saysAny(look, begin, [moodWords.upkeep]) && saysAny(look, text, [slipWords.finished]);
}
