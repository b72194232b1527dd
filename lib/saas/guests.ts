import type { Clause } from '../dom/clauses';
import { wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { saysAny } from './innocent';

const asked = [words.request, saasWords.request, saasWords.requests, words.access];

/** Whether a clause says that guests alone can ask here, or that guests cannot. */
export function partsGuests(look: Look, clause: Clause): boolean {
  return isForGuestsAlone(look, clause.sentence) || keepsGuestsOut(look, clause);
}

/**
 * "Only guests may use this form"; "Guest access is only given by invitation" speaks against nothing, nor does "Guest
 * access is reserved for guests who were invited".
 */
function isForGuestsAlone(look: Look, sentence: string): boolean {
  const { solely, goneThing, guest } = saasWords;
  const all = wordsIn(sentence);
  const isAlone = all.some(
    (word, at) =>
      saysAny(look, word, [solely]) &&
      saysAny(look, all.slice(at + 1, at + 4).join(' '), [guest]) &&
      !isGuestAccess(look, all.slice(0, at).join(' '), sentence),
  );
  return isAlone && saysAny(look, sentence, [...asked, goneThing, words.send]);
}

/** Whether guest access is what a sentence is about, and nothing that is asked for or sent. */
function isGuestAccess(look: Look, before: string, sentence: string): boolean {
  const isSubject = [[saasWords.guest], [words.access]].every((one) => saysAny(look, before, one));
  const { request, requests } = saasWords;
  return isSubject && !saysAny(look, sentence, [words.request, request, requests, words.send]);
}

/** "As a guest you cannot request access": the reader may be one. */
function keepsGuestsOut(look: Look, { sentence, denied, none, doubtful }: Clause): boolean {
  const isOut = (denied || none) && !doubtful && saysAny(look, sentence, [saasWords.reader]);
  return isOut && saysAny(look, sentence, asked);
}
