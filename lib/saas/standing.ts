import type { Clause } from '../dom/clauses';
import { allIn, closestTo, elementAfter, isOneOf, oneIn, parentOf, placeFrom } from '../dom/element';
import { folded } from '../dom/fold';
import { type Look, longestList, perLook, perLookAnd } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { says, spoken } from '../dom/says';
import { asks } from '../dom/sentences';
import { textOf } from '../dom/text-of';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { isAboutRequest, namesCpms, namesCpmsIn } from './about';
import { isDraft, isNoneAtAll, isOfPerson, namesSomebody, saysAny } from './innocent';
import { blocksSaying, clausesAt } from './said';

export const row = 'tr,[role=row]';
export const cells = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
/** A card is no longer than this, in characters, and has no more boxes around one of its lines. */
const longestCard = 300;
const cardSteps = 3;
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

/** "Profiles you already have", and below it "None". */
function isEmptyList(look: Look, title: Element): boolean {
  const next = isOneOf(title, headings) ? elementAfter(title) : null;
  if (!next) return false;
  const text = folded(textOf(next));
  if (text.split(' ').length < 4) return says(text, spoken(moodWords.none, pageLanguage(look)));
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
    const [asked, has, request] = [saasWords[state], saasWords.hasAccess, saasWords.request].map((one) =>
      spoken(one, language),
    ) as [Words, Words, Words];
    const isState = (text: string) => {
      const so = state === 'approved' ? text.replace(deniedWord, ' ') : text;
      return says(so, asked) || (state === 'approved' && says(so, has) && !says(so, request));
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
          !(state === 'closed' && isOfThing(look, clause)) &&
          !(clause.denied && isUndone(clause.text)) &&
          !(isAsked() && isStateAlone(clause.sentence)),
      );
      return there.length > 0 ? [{ element, state, clauses: there }] : [];
    });
  }),
);

/**
 * The row, card or block in which a state and CPMS stand together. In a card, the state is a mere word ("Pending") or a
 * sentence about a request: "Saas is not available" beside "Requests for CPMS" is about Saas.
 */
export function togetherWithCpms(look: Look, said: Said): Element | undefined {
  const place = placeOf(look, said);
  return place && (!isAmbiguous(said.state) || isOfRequest(look, place)) ? place : undefined;
}

/** Applications, organisations and services are active or closed too; only a request is pending or refused. */
function isAmbiguous(state: Standing): boolean {
  return state === 'approved' || state === 'closed';
}

/** The role that clinicians have. */
const ownRole = { en: 'hp.' } as const;
const headings = 'h1,h2,h3,h4,h5,h6,caption,legend,[role=heading]';
const columns = 'th,[role=columnheader]';
const tables = 'table,[role=table],[role=grid]';
/** What the columns of a list are called, which each of its thousands of rows may ask. */
const columnsOf = perLookAnd((_look, list: Element): readonly string[] =>
  allIn(list, columns)
    .slice(0, longestList)
    .map((one) => folded(textOf(one))),
);

/** Whether a row or card, its columns or the heading over it speaks of a request, an access, a profile or a role. */
function isOfRequest(look: Look, place: Element): boolean {
  const language = pageLanguage(look);
  const speaks = (text: string, asked: readonly Words[]) => asked.some((one) => says(text, spoken(one, language)));
  const about: readonly Words[] = [words.access, words.profile, saasWords.role, ownRole];
  const own = folded(textOf(place));
  // "Requests for CPMS are possible again at noon": several are nobody's.
  const isOfSeveral = speaks(own, [saasWords.requests]);
  if (speaks(own, isOfSeveral ? about : [...about, saasWords.request])) return true;
  const table = closestTo(place, tables);
  const heading = headingOver(look, place);
  if (table && columnsOf(look, table).some((text) => speaks(text, [...about, saasWords.request]))) return true;
  const title = heading ? folded(textOf(heading)) : '';
  // "Applications to which access can be requested" lists nobody's; "My access" and "Requests" do.
  const isOwn = speaks(title, [saasWords.possessive, saasWords.yours]);
  return speaks(title, [words.profile, saasWords.role, ownRole, saasWords.request]) || (isOwn && speaks(title, about));
}

/** The last heading before a place, which is the one over it. */
export function headingOver(look: Look, place: Element): Element | undefined {
  return look
    .every(headings)
    .filter((one) => placeFrom(one, place) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
}

/** Whether a list tells of several people's requests: one of its columns says whose each is. */
function isOfPeople(look: Look, line: Element): boolean {
  const list = closestTo(line, tables);
  const people = spoken(saasWords.users, pageLanguage(look));
  return list !== null && columnsOf(look, list).some((text) => says(text, people));
}

function placeOf(look: Look, { element, clauses }: Said): Element | undefined {
  const line = closestTo(element, row);
  if (line && isListed(line)) return namesCpms(line) && !isOfPeople(look, line) ? line : undefined;
  const { requests } = saasWords;
  const isOne = ({ sentence }: Clause) =>
    // "Incomplete requests are rejected" is said of nobody's.
    (isStateAlone(sentence) || isAboutRequest(look, sentence) || says(sentence, ownRole)) &&
    !isOfOthers(look, sentence, element) &&
    !says(sentence, spoken(requests, pageLanguage(look)));
  if (!clauses.some(isOne)) return undefined;
  let around: Element | null = element;
  for (let steps = 0; around && steps <= cardSteps; steps++, around = parentOf(around)) {
    if (isOneOf(around, 'body,main,form,[role=main]') || textOf(around).length > longestCard) return undefined;
    // Under two headings stand two things.
    if (allIn(around, headings).length > 1) return undefined;
    if (namesCpms(around)) return around;
  }
  return undefined;
}

/**
 * Several cells with something in them: a line of a list. A table that only lays the page out holds headings or links.
 */
export function isListed(line: Element): boolean {
  const filled = allIn(line, cells).filter((one) => textOf(one) !== '');
  return filled.length > 1 && !oneIn(line, 'h1,h2,h3,h4,p,table,ul,form,[role=heading]');
}

export function isStateAlone(sentence: string): boolean {
  const plain = sentence.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return plain.length <= longestState && !plain.includes('saas') && !says(sentence, saasWords.environment);
}

/** "Approved users keep their access", "Your request for TRACES is pending". */
function isOfOthers(look: Look, sentence: string, element: Element): boolean {
  const [others, yours] = [saasWords.users, saasWords.yours].map((one) => spoken(one, pageLanguage(look))) as [
    Words,
    Words,
  ];
  const isSibling = says(sentence, saasWords.siblings) && !says(sentence, words.cpms);
  const raw = textOf(element);
  const isOthers = says(sentence, others) || isOfPerson(look, raw) || namesSomebody(look, raw);
  return isSibling || (isOthers && !says(sentence, yours));
}
