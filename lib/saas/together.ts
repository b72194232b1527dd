import type { Clause } from '../dom/clauses';
import { allIn, closestTo, isOneOf, parentOf } from '../dom/element';
import { folded } from '../dom/fold';
import { headingOver } from '../dom/heading-over';
import { type Look, longestList, perLookAnd } from '../dom/look';
import { pageLanguage, spokenOn } from '../dom/page-language';
import { says } from '../dom/says';
import { spoken } from '../dom/spoken';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { isAboutRequest, namesCpms } from './about';
import { isOfPerson, namesSomebody } from './innocent';
import { isListed, isStateAlone, row, type Said, type Standing } from './standing';

/** A card is no longer than this, in characters, and has no more boxes around one of its lines. */
const longestCard = 300;
const cardSteps = 3;

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

/** Whether a list tells of several people's requests: one of its columns says whose each is. */
function isOfPeople(look: Look, line: Element): boolean {
  const list = closestTo(line, tables);
  const people = spokenOn(look, saasWords.users);
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
    !says(sentence, spokenOn(look, requests));
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

/** "Approved users keep their access", "Your request for TRACES is pending". */
function isOfOthers(look: Look, sentence: string, element: Element): boolean {
  const [others, yours] = [saasWords.users, saasWords.yours].map((one) => spokenOn(look, one)) as [Words, Words];
  const isSibling = says(sentence, saasWords.siblings) && !says(sentence, words.cpms);
  const raw = textOf(element);
  const isOthers = says(sentence, others) || isOfPerson(look, raw) || namesSomebody(look, raw);
  return isSibling || (isOthers && !says(sentence, yours));
}
