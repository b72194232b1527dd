import { type Clause, clausesOf } from '../dom/clauses';
import { beginsWithDate } from '../dom/dated';
import { closestTo } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import { datedLinesBeside } from '../dom/log';
import { type Look, perLook } from '../dom/look';
import { pageLanguage, spokenOn } from '../dom/page-language';
import { says } from '../dom/says';
import { spoken } from '../dom/spoken';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import type { RequestState, Words } from '../guides/shape';
import { words } from '../guides/words';
import { isAboutRequest } from './about';
import { isOfPerson, namesSomebody, saysAny } from './innocent';
import { isOfOtherApplication } from './other-application';
import { blocksSaying, clausesAt, decides, hasFailed, isForAnother } from './said';
import { settled } from './settled';
import { namesTitled, withoutTitled } from './somebody';
import { isListed, row, type Said, type Standing } from './standing';
import { togetherWithCpms } from './together';
import { readSteps } from './wizard';

/** A line without a verb is no longer than this, in words. */
const shortLine = 7;

/** Whether a sentence is about a request, an access or a profile that the person has. */
export function isTheirs(look: Look, { sentence }: Clause): boolean {
  const { requests, yours } = saasWords;
  return (
    isAboutRequest(look, sentence) && says(sentence, spokenOn(look, yours)) && !says(sentence, spokenOn(look, requests))
  );
}

/** "Your request for information", "Antrag auf Änderung": a request that names what it is for, and it is no access. */
const aimed =
  /(?:request|application|antrag|anfrage|demande|richiesta|solicitud|aanvraag|wniosek) (?:for|to|auf|zum|zur|fur|pour|de|per|di|para|voor|om|o) [a-z]{3}/;
const accessWords = [words.access, words.cpms, words.authorise, words.profile, words.application];

function isForElse(sentence: string): boolean {
  return aimed.test(sentence) && !accessWords.some((one) => says(sentence, one));
}

/** "Request submitted: you will be told by e-mail": what follows the line is a sentence of its own. */
function lineOf({ text, sentence }: Clause): string {
  const [line = ''] = sentence.split(/:\s/);
  return line.includes(text.trim()) ? line : sentence;
}

/** "… is awaiting approval by the administrator": not a request by somebody. */
const byDecider =
  /(?<!\p{L})(?:by|von|durch|par|da|por|przez|door|af|av|od|de catre) (?:\S+ ){0,2}?(?:administra|koord|coord|validat|beheer|spravc|skrbnik)\p{L}*/gu;

/** The page's own words that a request has just been sent. */
function isSent(look: Look): boolean {
  const language = pageLanguage(look);
  const [wasSent, sent, request, requests, other, siblings, yours, theirs, acts] = (
    ['wasSent', 'sent', 'request', 'requests', 'notThis', 'siblings', 'yours', 'theirs', 'acts'] as const
  ).map((one) => spoken(saasWords[one], language)) as [Words, Words, Words, Words, Words, Words, Words, Words, Words];
  const [access, own] = [spoken(words.access, language), spoken(saasWords.possessive, language)];
  const isAbout = (line: string) =>
    ![requests, other, siblings].some((one) => says(line, one)) &&
    !isForElse(line) &&
    (says(line, yours) || !says(line.replace(byDecider, ' '), theirs));
  const blocks = [...blocksSaying(look, saasWords.sent), ...blocksSaying(look, saasWords.wasSent)];
  // "Sending the request", and below it "Your request was not sent".
  const isDenied = blocks.some((element) =>
    clausesAt(look, element).some(
      ({ text, stated, denied }) => stated && denied && says(text, request) && says(text, wasSent),
    ),
  );
  if (isDenied) return false;
  return blocks.some((element) => {
    const listed = closestTo(element, row);
    // In a list, a word of state says how one of several stands.
    if ((listed && isListed(listed)) || isOvertaken(look, element)) return false;
    const raw = textOf(element);
    if (isOfOtherApplication(look, raw)) return false;
    const isSomebodys = isOfPerson(look, raw) || namesSomebody(look, raw) || namesTitled(raw);
    return clausesAt(look, element).some((clause) => {
      const line = lineOf(clause);
      if (!clause.stated || clause.denied || clause.none || !isAbout(line)) return false;
      if (isSomebodys && !(says(line, own) && says(folded(withoutTitled(raw)), own))) return false;
      const asked = says(line, request);
      if (asked && says(clause.text, wasSent)) return true;
      const isShort = !/:\s/.test(line) && line.trim().split(/\s+/).length <= shortLine;
      return isShort && !says(clause.text, acts) && (asked || says(line, access)) && says(clause.text, sent);
    });
  });
}

/** "Approved as from 1 February 2027", "active until 31/12/2024". */
const limited =
  /\b(?:from|as of|until|till|ab|bis|partir du|des le|jusqu.?au|dal|fino al|desde|hasta|vanaf|tot|od|do)\b.{0,9}\d/;

/** What comes after a request was sent. */
const over = [saasWords.approved, saasWords.refused, saasWords.closed];

/** "1 June: request sent. 3 June: approved. 31 August: expired." Of a history, only the last line is so now. */
function isOvertaken(look: Look, element: Element): boolean {
  const language = pageLanguage(look);
  return datedLinesBeside(element).some((line) =>
    clausesOf(line, language).some(({ text, later, doubtful }) => {
      if (later || doubtful) return false;
      // "26 November: sent back to you". A line that does not begin with its date may be about anything.
      if (beginsWithDate(line)) return !saysAny(look, text, [saasWords.sent, saasWords.wasSent]);
      const isOfOne = wordsIn(text).length <= shortLine || says(text, spokenOn(look, saasWords.request));
      return isOfOne && saysAny(look, text, over) && !says(text, spokenOn(look, saasWords.requests));
    }),
  );
}

/** What the page says of a request of the person's own; undefined when it says nothing of one. */
export const readRequest = perLook((look): RequestState | undefined => {
  if (decides(look) || isForAnother(look)) return undefined;
  const said = settled(look);
  const wizard = readSteps(look).length > 0;
  const ofCpms = said.filter((one) => togetherWithCpms(look, one));
  const theirs = said.filter(
    ({ element, clauses: all }) =>
      all.some((clause) => isTheirs(look, clause)) && !isOfOtherApplication(look, textOf(element)),
  );
  // In the wizard, whatever says that one has asked already counts.
  const all = wizard ? [...new Set([...ofCpms, ...theirs])] : ofCpms.length > 0 ? ofCpms : theirs;
  const already = spokenOn(look, saasWords.already);
  const relevant = wizard
    ? all.filter(({ clauses: there }) => there.some(({ sentence }) => says(sentence, already)))
    : all;
  const old = new Set(firstOfEach(look, relevant));
  const [state] = old;
  const isLimited = relevant.some(({ clauses: there }) => there.some(({ sentence }) => limited.test(sentence)));
  if (old.size > 1 || (state === 'approved' && isLimited)) return 'unclear';
  if (state && state !== 'pending') return state;
  if (!wizard && !hasFailed(look) && (isSent(look) || (state && isFresh(look, theirs)))) return 'sent';
  return state;
});

/** Of what stands in the same place, the state that outweighs the others. */
function firstOfEach(look: Look, said: readonly Said[]): readonly Standing[] {
  const places = new Map<Element, Standing>();
  for (const one of said) {
    const place = togetherWithCpms(look, one) ?? one.element;
    if (!places.has(place)) places.set(place, one.state);
  }
  return [...places.values()];
}

/** "Your access request is now pending validation", under the title of the steps: what has just been done. */
function isFresh(look: Look, theirs: readonly Said[]): boolean {
  if (theirs.length === 0) return false;
  const isTitle = (text: string) => says(folded(text), words.application) && says(folded(text), words.access);
  return look
    .every('h1,h2,h3,h4,[role=heading],[class*=title],[class*=legend],legend')
    .some((one) => isTitle(textOf(one)));
}
