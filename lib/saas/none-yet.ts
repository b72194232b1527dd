import type { Clause } from '../dom/clauses';
import { isOneOf } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { spokenOn } from '../dom/page-language';
import { says } from '../dom/says';
import { textOf } from '../dom/text-of';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isNoneAtAll, isOfRight, saysAny } from './innocent';
import { foundNothing } from './lists';
import { blocksSaying, clausesAt } from './said';

/**
 * "You have not asked for access to any application yet" has no more words; "no new requests are accepted for …" is
 * none of it.
 */
const longestNone = 10;

/** "You have no requests", "no access profile yet": a list of one's own that is empty, with no part hidden. */
export function hasNoRequests(look: Look): boolean {
  const [request, taken] = [saasWords.request, saasWords.taken].map((one) => spokenOn(look, one)) as [Words, Words];
  const profile = spokenOn(look, words.profile);
  return (
    !foundNothing(look) &&
    [saasWords.request, words.profile]
      .flatMap((one) => blocksSaying(look, one))
      .some((element) =>
        clausesAt(look, element).some(
          (clause) =>
            clause.stated &&
            isNoneAtAll(look, clause) &&
            !isOfRight(look, clause) &&
            (says(clause.text, request) || says(clause.text, profile)) &&
            wordsIn(clause.text).length <= longestNone &&
            !says(clause.text, taken),
        ),
      )
  );
}

const titles = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** What "you have no access to any application yet" does not say: with one of these, it is of something that is. */
const notNone = [
  ...[saasWords.requests, saasWords.except, saasWords.noMore, saasWords.administrators],
  ...[moodWords.until, words.cpms, words.other, slipWords.without, slipWords.never],
];

/** "You have no access to any application yet", and nothing else. */
function saysNoAccess(look: Look, block: Element): boolean {
  const text = folded(textOf(block));
  const [only, more] = clausesAt(look, block);
  return (
    only !== undefined &&
    !more &&
    only.stated &&
    (only.denied || only.none) &&
    wordsIn(text).length <= longestNone &&
    [words.access, words.application].every((one) => saysAny(look, text, [one])) &&
    saysAny(look, text, [saasWords.any, saasWords.unasked]) &&
    !saysAny(look, text, notNone)
  );
}

/** What says neither of a request nor of an access that there is one: the title "My requests" where there is none. */
export function saysNothing(look: Look, block: Element): boolean {
  return (
    saysNoAccess(look, block) ||
    (isOneOf(block, titles) && blocksSaying(look, words.access).some((one) => saysNoAccess(look, one)))
  );
}

/** "You have no access to any application except CPMS", "until your request is approved". */
export function deniesMore(look: Look): boolean {
  const isOfAccess = ({ text, denied, none }: Clause) =>
    (denied || none) && [words.access, words.application, saasWords.any].every((one) => saysAny(look, text, [one]));
  return blocksSaying(look, words.access).some(
    (block) => clausesAt(look, block).some(isOfAccess) && !saysNoAccess(look, block),
  );
}
