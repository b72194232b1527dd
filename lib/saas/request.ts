import type { Clause } from '../dom/clauses';
import { allIn, closestTo } from '../dom/element';
import { folded } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { frame } from '../dom/pieces';
import { roles } from '../dom/role';
import { says, spoken } from '../dom/says';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import type { RequestState, Words } from '../guides/shape';
import { words } from '../guides/words';
import { against, tellsOfOwn } from './against';
import { isOfPerson } from './innocent';
import { foundNothing } from './lists';
import { naming } from './rows';
import { blocksSaying, clausesAt, decides, hasFailed, isForAnother } from './said';
import { settled } from './settled';
import {
  cells,
  headingOver,
  isAboutRequest,
  isListed,
  namesCpms,
  row,
  type Said,
  type Standing,
  saidOf,
  togetherWithCpms,
} from './standing';
import { readSteps } from './wizard';

/** A line without a verb is no longer than this, in words. */
const shortLine = 7;

/** Whether a sentence is about a request, an access or a profile that the person has. */
function isTheirs(look: Look, { sentence }: Clause): boolean {
  const { requests, yours } = saasWords;
  return (
    isAboutRequest(look, sentence) &&
    says(sentence, spoken(yours, pageLanguage(look))) &&
    !says(sentence, spoken(requests, pageLanguage(look)))
  );
}

/** "Your request for information", "Antrag auf Änderung": a request that names what it is for, and it is no access. */
const aimed =
  /(?:request|application|antrag|anfrage|demande|richiesta|solicitud|aanvraag|wniosek) (?:for|to|auf|zum|zur|fur|pour|de|per|di|para|voor|om|o) [a-z]{3}/;
const accessWords = [words.access, words.cpms, words.authorise, words.profile, words.application];

function isForElse(sentence: string): boolean {
  return aimed.test(sentence) && !accessWords.some((one) => says(sentence, one));
}

/** The page's own words that a request has just been sent. */
function isSent(look: Look): boolean {
  const language = pageLanguage(look);
  const [wasSent, sent, request, requests, other, siblings, yours, theirs, acts] = (
    ['wasSent', 'sent', 'request', 'requests', 'notThis', 'siblings', 'yours', 'theirs', 'acts'] as const
  ).map((one) => spoken(saasWords[one], language)) as [Words, Words, Words, Words, Words, Words, Words, Words, Words];
  const access = spoken(words.access, language);
  const isAbout = ({ sentence }: Clause) =>
    ![requests, other, siblings].some((one) => says(sentence, one)) &&
    !isForElse(sentence) &&
    (says(sentence, yours) || !says(sentence, theirs));
  const isFact = (clause: Clause) => clause.stated && !clause.denied && !clause.none && isAbout(clause);
  return [...blocksSaying(look, saasWords.sent), ...blocksSaying(look, saasWords.wasSent)].some((element) => {
    const line = closestTo(element, row);
    // In a list, a word of state says how one of several stands.
    if (line && isListed(line)) return false;
    const isSomebodys = isOfPerson(textOf(element));
    return clausesAt(look, element).some((clause) => {
      if (!isFact(clause) || (isSomebodys && !says(clause.sentence, yours))) return false;
      const asked = says(clause.sentence, request);
      if (asked && says(clause.text, wasSent)) return true;
      // "Request submitted: you will be told the outcome": what follows the line is a sentence of its own.
      const [line = '', ...rest] = clause.sentence.split(/:\s/);
      const short = line.trim().split(/\s+/).length <= shortLine && (rest.length === 0 || says(line, sent));
      const isLine = short && !says(clause.text, acts);
      return isLine && (asked || says(clause.sentence, access)) && says(clause.text, sent);
    });
  });
}

/** "Approved as from 1 February 2027", "active until 31/12/2024". */
const limited =
  /\b(?:from|as of|until|till|ab|bis|partir du|des le|jusqu.?au|dal|fino al|desde|hasta|vanaf|tot|od|do)\b.{0,9}\d/;

/** What the page says of a request of the person's own; undefined when it says nothing of one. */
export const readRequest = perLook((look): RequestState | undefined => {
  if (decides(look) || isForAnother(look)) return undefined;
  const said = settled(look);
  const wizard = readSteps(look).length > 0;
  const ofCpms = said.filter((one) => togetherWithCpms(look, one));
  const theirs = said.filter(({ clauses: all }) => all.some((clause) => isTheirs(look, clause)));
  // In the wizard, whatever says that one has asked already counts.
  const all = wizard ? [...new Set([...ofCpms, ...theirs])] : ofCpms.length > 0 ? ofCpms : theirs;
  const already = spoken(saasWords.already, pageLanguage(look));
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

/** "Your access to CPMS will expire": who is told so has it. */
function runsOut(look: Look): boolean {
  return blocksSaying(look, saasWords.runsOut).some((element) =>
    clausesAt(look, element).some(
      (clause) =>
        !clause.doubtful &&
        (isTheirs(look, clause) || (says(clause.sentence, words.cpms) && isAboutRequest(look, clause.sentence))),
    ),
  );
}

/** "You already have access to this application." */
function hasItAlready(look: Look): boolean {
  const language = pageLanguage(look);
  const already = [spoken(saasWords.already, language), spoken(saasWords.hasAccess, language)];
  return [saasWords.already, saasWords.hasAccess]
    .flatMap((one) => blocksSaying(look, one))
    .some((element) =>
      clausesAt(look, element).some(
        ({ text, sentence, stated, denied, none }) =>
          stated && !denied && !none && already.some((one) => says(text, one)) && isAboutRequest(look, sentence),
      ),
    );
}

/** "… asks for more about your request for CPMS": so there is one, whatever else is said of it. */
function speaksOfOne(look: Look): boolean {
  return blocksSaying(look, words.cpms).some((element) =>
    clausesAt(look, element).some(
      (clause) => clause.stated && !clause.none && says(clause.sentence, words.cpms) && isTheirs(look, clause),
    ),
  );
}

/** Whether anything on the page tells of a request, a profile, a lock or a failure: then it is no plain start page. */
export const tellsOfRequest = perLook((look): boolean => {
  if (readRequest(look) !== undefined || saidOf(look).length > 0 || hasFailed(look)) return true;
  if ((against(look).length > 0 && !hasNoRequests(look)) || runsOut(look) || speaksOfOne(look)) return true;
  if ((tellsOfOwn(look) && !hasNoRequests(look)) || hasItAlready(look)) return true;
  // "My applications: CPMS".
  const own = spoken(saasWords.possessive, pageLanguage(look));
  const isOwn = (one: Element) => !closestTo(one, frame) && says(folded(textOf(headingOver(look, one) ?? one)), own);
  if (naming(look, 'application').some(isOwn)) return true;
  return look
    .every(row)
    .some(
      (line) =>
        allIn(line, cells).length > 1 &&
        namesCpms(line) &&
        !closestTo(line, 'header,[role=banner]') &&
        allIn(line, roles.press).length === 0 &&
        !isTitleRow(line),
    );
});

/** "You have no requests": a list of one's own with nothing in it, and nothing that hides a part of it. */
export function hasNoRequests(look: Look): boolean {
  const request = spoken(saasWords.request, pageLanguage(look));
  return (
    !foundNothing(look) &&
    blocksSaying(look, saasWords.request).some((element) =>
      clausesAt(look, element).some(({ text, stated, none }) => stated && none && says(text, request)),
    )
  );
}

/** The line of the product's title may name the application too. */
function isTitleRow(line: Element): boolean {
  return /saas ?[-|:]/.test(folded(textOf(line)));
}
