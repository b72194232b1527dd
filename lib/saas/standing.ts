import type { Clause } from '../dom/clauses';
import { allIn, elementAfter, isOneOf, oneIn } from '../dom/element';
import { folded } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { pageLanguage, spokenOn } from '../dom/page-language';
import { says } from '../dom/says';
import { asks } from '../dom/sentences';
import { spoken } from '../dom/spoken';
import { textOf } from '../dom/text-of';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { isAboutRequest, namesCpmsIn } from './about';
import { isOutage } from './fails';
import { isDraft, isNoneAtAll, isUnasked, saysAny } from './innocent';
import { blocksSaying, clausesAt } from './said';

export const row = 'tr,[role=row]';
export const cells = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
/** A state alone is no longer than this, in words: "Pending validation since 24 Nov 2026". */
const longestState = 4;
/** The states in the order in which they outweigh each other: "not yet approved" is no approval. */
const states = ['refused', 'closed', 'pending', 'approved'] as const;
export type Standing = (typeof states)[number];

/** A text that says how something stands, with what holds it. */
export interface Said {
  readonly element: Element;
  readonly state: Standing;
  readonly clauses: readonly Clause[];
}

/** The words that deny, in the page's language. */
function denial(language: string): RegExp {
  const words = Object.values(spoken(moodWords.denied, language)).join('|');
  return new RegExp(`(?<![\\p{L}])(?:${folded(words).replace(/\./g, '')})(?![\\p{L}])`, 'gu');
}

/** "Disapproved", "niezatwierdzony": denied by the beginning of the word. */
const deniedWord = /(?<![\p{L}\p{N}])(?:un|dis|nie|ne|o(?=godk|bevil)|не)\p{L}{5,}/gu;

/** "Valideur", "validatore": somebody who validates, and nothing that was. */
const decider =
  /(?<!\p{L})(?:valid|approb|approv|aprob|autori[sz])(?:at|ad)?(?:eur|euse|rice|or|ora|ore|ori|ores|oras)s?(?!\p{L})/gu;

/** "Saas manages who has access": not the reader. */
const whoHas = /(?<!\p{L})(?:who|wie|wer|qui|chi|quien(?:es)?|quem|kto|kdo|cine|tko|vem|hvem|ki|ποιος|кой)(?!\p{L})/u;

/** What stands over a list. */
const titles = 'h1,h2,h3,h4,h5,h6,caption,legend,[role=heading]';

/** "Profiles you already have", and below it "None". */
function isEmptyList(look: Look, title: Element): boolean {
  const next = isOneOf(title, titles) ? elementAfter(title) : null;
  if (!next) return false;
  const text = folded(textOf(next));
  if (text.split(' ').length < 4) return says(text, spokenOn(look, moodWords.none));
  // "My pending requests", and below it "You have made no request".
  const below = clausesAt(look, next);
  return below.length > 0 && below.every((one) => one.none && saysAny(look, one.text, [saasWords.request]));
}

/** "Your session has expired": not the request. */
function isOfThing(look: Look, { text, later }: Clause): boolean {
  const things = later ? [saasWords.goneThing, saasWords.environment] : [saasWords.goneThing];
  return saysAny(look, text, things) && !isAboutRequest(look, text) && !namesCpmsIn(text);
}

/** All that the page says of how something stands; what is promised, asked or denied says nothing. */
export const saidOf = perLook((look): readonly Said[] =>
  states.flatMap((state) => {
    const language = pageLanguage(look);
    const [asked, has, request, toRequest] = [
      saasWords[state],
      saasWords.hasAccess,
      saasWords.request,
      words.request,
    ].map((one) => spoken(one, language)) as [Words, Words, Words, Words];
    const isState = (text: string) => {
      const so = state === 'approved' ? text.replace(deniedWord, ' ').replace(decider, ' ') : text;
      // "Il 12 novembre ha chiesto l'accesso" is no access yet.
      const isHeld = state === 'approved' && says(so, has) && !whoHas.test(so);
      return says(so, asked) || (isHeld && !says(so, request) && !says(so, toRequest));
    };
    // "Not approved" is none; "not accepted" is a refusal, "not refused" is none; what was not sent waits for nobody.
    const isUndone = (text: string) => {
      if (state === 'pending') return says(text, spoken(saasWords.sent, language));
      return state === 'approved' || isState(text.replace(denial(language), ' '));
    };
    const lists = [saasWords[state], ...(state === 'approved' ? [saasWords.hasAccess] : [])];
    const blocks = [...new Set(lists.flatMap((one) => blocksSaying(look, one)))];
    // "Withdrawal of the request", and somewhere "Do you really want to withdraw it?"
    const isAsked = () =>
      blocks.some((one) => clausesAt(look, one).some(({ text, sentence }) => asks(sentence) && isState(text)));
    return blocks.flatMap((element) => {
      if (isEmptyList(look, element)) return [];
      const there = clausesAt(look, element).filter(
        (clause) =>
          clause.stated &&
          !(state === 'pending' ? isNoneAtAll(look, clause) || isDraft(look, clause) : clause.none) &&
          isState(clause.text) &&
          !(state === 'pending' && isUnasked(look, clause)) &&
          !(state === 'closed' && (isOfThing(look, clause) || isOutage(look, clause))) &&
          !(clause.denied && isUndone(clause.text)) &&
          !(isAsked() && isStateAlone(clause.sentence)),
      );
      return there.length > 0 ? [{ element, state, clauses: there }] : [];
    });
  }),
);

/** What is typed into: a row or a card with it is one of a form. */
export const textFields = 'input:is([type=text],[type=password],[type=email],[type=tel],:not([type])),textarea';

/**
 * Several cells with something in them: a line of a list. A table that only lays the page out holds headings or links.
 */
export function isListed(line: Element): boolean {
  const filled = allIn(line, cells).filter((one) => textOf(one) !== '');
  return filled.length > 1 && !oneIn(line, `h1,h2,h3,h4,p,table,ul,form,[role=heading],${textFields}`);
}

export function isStateAlone(sentence: string): boolean {
  const plain = sentence.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return plain.length <= longestState && !plain.includes('saas') && !says(sentence, saasWords.environment);
}
