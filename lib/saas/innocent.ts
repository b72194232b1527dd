import type { Clause } from '../dom/clauses';
import { evened, folded, wordsIn } from '../dom/fold';
import { shortOf } from '../dom/language';
import type { Look } from '../dom/look';
import { remembered } from '../dom/memo';
import { languageKey, pageLanguage, spokenOn } from '../dom/page-language';
import { says, wordsSaying } from '../dom/says';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { byName, forName, initialed, ofName, pair, titled } from './somebody';

/** The role that clinicians ask for. */
export const ownRole = { en: 'hp.' } as const satisfies Words;
const { plain, eases, unasked, harmless } = saasWords;
const common = [
  plain,
  saasWords.happens,
  ownRole,
  words.cpms,
  words.euLogin,
  words.request,
  words.access,
  words.application,
];
const ordinary = [...common, words.profile, words.organisation, words.send];
/** What makes a sentence more than one of how requests are handled, whatever else it says. */
const telling = [
  ...[saasWords.also, saasWords.limit, saasWords.rights, saasWords.role, saasWords.closed, saasWords.giveUp],
  ...[saasWords.refused, saasWords.amiss, saasWords.forElse, words.remove],
];
const address = /\S@\S/;
type IsWord = (word: string) => boolean;
const is = new Map<string, Readonly<Record<'plain' | 'eased' | 'known', IsWord>>>();

/** What words of a page's language say; made when first asked, for most pages never ask. */
function ask(look: Look) {
  const saying = (all: readonly Words[]) => wordsSaying(all.map((one) => spokenOn(look, one)));
  return remembered(is, languageKey(look), () => ({
    plain: saying(ordinary),
    eased: saying([...ordinary, eases, unasked]),
    known: saying([...ordinary, harmless, saasWords.healthWorker]),
  }));
}

export function saysAny(look: Look, text: string, asked: readonly Words[]): boolean {
  return asked.some((one) => says(text, spokenOn(look, one)));
}

/** Whether the plain words of a language are known; in another one, a short text is not understood. */
export function isUnderstood(look: Look): boolean {
  return shortOf(pageLanguage(look)) in plain;
}

/** Whether it is said of what is so, or of what becomes so when the request is sent. */
export function isToBe(look: Look, { text, stated, doubtful }: Clause): boolean {
  return stated || (!doubtful && saysAny(look, text, [saasWords.happens]));
}

/** "… answered by the coordinator of your network": somebody who does something, not a role that is asked for. */
const people =
  /(?<!\bas )\b(?:the|your|our|il|la|le|el|del|dal|al|au|du|l|der|dem|den|vom|zum|door de|door het)[ '](?:ern |network )?(?:co-?ordinator|koordinator|coordinateur|coordinatrice|coordinatore|coordinador|dispatcher|panel manager|researcher)\b/g;
export function withoutPeople(clause: string): string {
  return saysAnywhere(clause, [words.profile, saasWords.role]) ? clause : clause.replace(people, ' ');
}

function saysAnywhere(text: string, asked: readonly Words[]): boolean {
  return asked.some((one) => says(text, one));
}

/** Whether a sentence names nothing that the page does not name anyway, or is only about how requests are handled. */
export function isInnocent(look: Look, sentence: string, raw: string): boolean {
  const said = withoutPeople(sentence);
  if (wordsIn(said).every(ask(look).plain)) return true;
  return (
    saysAny(look, said, [harmless]) &&
    !saysAny(look, said, telling) &&
    !namesPerson(look, raw) &&
    !address.test(sentence)
  );
}

/** Whether a text names a person, as far as capital letters tell. */
function namesPerson(look: Look, raw: string): boolean {
  const text = evened(raw);
  return titled.test(text) || [...text.matchAll(pair)].some((one) => isName(look, one));
}

/** Whether a text says that something is for a person: "Requesting for: Erika Mustermann". */
export function isForPerson(look: Look, raw: string): boolean {
  return [...evened(raw).matchAll(forName)].some((one) => isName(look, one));
}

/** Whether a text speaks of somebody's request or profile: "The request of Erika Mustermann was approved." */
export function isOfPerson(look: Look, raw: string): boolean {
  const asked = [words.request, words.access, words.profile, saasWords.request, words.cpms];
  return [...evened(raw).matchAll(ofName)].some(
    ([, of = '', one = '', other = '']) => saysAnywhere(folded(of), asked) && isName(look, ['', one, other]),
  );
}

/** Whether a text names somebody who did it, or a person in short: "submitted by A. Kowalska". */
export function namesSomebody(look: Look, raw: string): boolean {
  const text = evened(raw);
  return [...text.matchAll(byName), ...text.matchAll(initialed)].some((one) => isName(look, one));
}

function isName(look: Look, [, one = '', other = '']: readonly string[]): boolean {
  return isUnknown(look, folded(one)) && isUnknown(look, folded(other));
}

/** Whether a folded word is none that such pages are made of: a name, perhaps. */
export function isUnknown(look: Look, word: string): boolean {
  return !ask(look).known(word);
}

/** Who has none is told so among so many words at the beginning: "So far you have not asked for any access". */
const firstWords = 5;
/** "No decision on the request": what there is none of stands among so many words behind the "no". */
const nearNo = 3;
/** What is not done with a request there is: "You have not confirmed any of the requests." */
const ofOne = [saasWords.possessive, saasWords.mayDo, saasWords.takeBack, words.confirm];

/** "None of the requests", "You did not complete any of your requests": there are some. */
export const noneOf =
  /(?<!\p{L})(?:(?:none|neither|any|not one) of (?:the|your|these|those)|kein(?:er|es|e|en|em) (?:der|ihrer|ihren|dieser|diesen|von|meiner)|aucune? (?:des|de vos|de ces|d'entre)|nessun[ao]? (?:dei|delle|di queste|di questi|tra)|ningun[ao]? de (?:las|los|sus|estas)|geen (?:van|enkele van)|zadn[aey] z|nenhum(?:a)? d(?:os|as|estes|estas|e)|zadn[aye] z|ziadn[aye] z|nobena? (?:od|izmed)|nijed[ae]?n[ao]? od|ing(?:en|et) a[vf]|nici ?un(?:a|ul)? (?:din|dintre)|(?:κανενα|καμια|κανεις) απο|нито един[ао]? от|никоя от|ukski|yksikaan|mikaan|egyik(?:et)? sem|ne vien(?:as|a|o) (?:is|tarp)|neviens no|neviena no|l-ebda wa[hħ]da mi|aon cheann d)(?!\p{L})/u;

/**
 * "You have not asked for access to any application yet", "Sinulla ei ole … hakemuksia", "You do not have any access
 * profile": the reader has none.
 * "Requests cannot be sent" says that of nobody, nor does "You have no right to send requests", nor "The requests that
 * you sent are not approved yet".
 */
export function isNoneAtAll(look: Look, { text, denied, none }: Clause): boolean {
  const all = wordsIn(text);
  const asks = (list: Words, said = text) => saysAny(look, said, [list]);
  const isRequest = (said: string) => asks(saasWords.request, said) || asks(words.profile, said);
  const isUndecided = all.some((word, at) => {
    if (!asks(saasWords.decision, word)) return false;
    const near = all.slice(Math.max(0, at - nearNo), at);
    return !all.slice(0, at).some(isRequest) || (asks(moodWords.none, near.join(' ')) && !near.some(isRequest));
  });
  if (isUndecided || noneOf.test(text)) return false;
  if (none) return true;
  const isAsked = isRequest(text) && !ofOne.some((list) => asks(list));
  const begin = all.slice(0, firstWords);
  const requestAt = begin.findIndex(isRequest);
  const beforeIt = (requestAt < 0 ? begin : begin.slice(0, requestAt)).join(' ');
  const isOfReader = asks(saasWords.reader, beforeIt) && asks(moodWords.denied, beforeIt);
  return (
    denied && isAsked && isOfReader && [saasWords.any, saasWords.requests, saasWords.unasked].some((one) => asks(one))
  );
}

/** "Access to CPMS has not been requested yet": there is no request of which something could be said. */
export function isUnasked(look: Look, { text, denied }: Clause): boolean {
  return denied && saysAny(look, text, [words.request]) && !saysAny(look, text, [saasWords.request]);
}

/** "You have no right to send requests." */
export function isOfRight(look: Look, { text }: Clause): boolean {
  return saysAny(look, text, [saasWords.mayDo]);
}

/** "Your request is still a draft": it waits for nobody. "The draft was sent", "It is no draft any more": it may. */
export function isDraft(look: Look, { sentence }: Clause): boolean {
  const asks = (...lists: readonly Words[]) => saysAny(look, sentence, lists);
  const isDenied = asks(moodWords.denied, moodWords.none, saasWords.closed);
  return asks(saasWords.draft) && asks(saasWords.sent, saasWords.wasSent, saasWords.already) === isDenied;
}

/** "You have no pending requests", "The request costs nothing": a denial that stands in nobody's way. */
export function isEased(look: Look, { sentence }: Clause): boolean {
  const asks = (list: Words) => saysAny(look, sentence, [list]);
  if (!wordsIn(sentence).every(ask(look).eased)) return false;
  return asks(eases) || (asks(unasked) && asks(saasWords.reader) && !asks(saasWords.possessive));
}
