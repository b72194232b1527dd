import { type Clause, clausesOf } from '../dom/clauses';
import { allIn, closestTo, holds, isOneOf, oneIn, parentOf, placeFrom } from '../dom/element';
import { wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { block, frame, isRead, quoted, textsOf } from '../dom/pieces';
import { roles } from '../dom/role';
import { textOf } from '../dom/text-of';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { isEased, isForPerson, isInnocent, isOfPerson, isToBe, isUnderstood, ownRole, saysAny } from './innocent';

/** What is marked as a message of the page. */
const alerts = '[role=alert],[class*=alert],[class*=error],[class*=danger],[class*=warning],[class*=invalid]';
/** What is pressed, a label, or a cell of a list says nothing of the page. */
const apart = `${frame},${quoted},${roles.press},label,legend,select,option,table,[role=table],[role=grid],[role=listbox]`;
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const line = 'li,[role=listitem],[role=row]';
const pressed = 'button,input,select,[role=button]';
const chosen = 'input,button,[role=radio],[role=checkbox],[role=button]';
const boxes = 'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]';
/** A card is no longer than this, in characters, and has no more boxes around one of its lines. */
const longestCard = 300;
const cardSteps = 3;
/** So many blocks of text are read. */
const most = 200;

/** What speaks against going on, wherever the page says it. */
const undoing = [saasWords.forElse];
/** What speaks against it where the page speaks of requests, access, roles or CPMS. */
const denying = [saasWords.closed, saasWords.refused, saasWords.limit];
const asked = [saasWords.request, saasWords.requests];
const about = [words.cpms, words.access, words.profile, words.authorise, ...asked, saasWords.role];
/** What a message tells somebody who is not to go on. */
const told = [saasWords.pending, saasWords.already, ...denying];
/** What would stand beside the summary of a request that is none for access, or cannot be sent. */
const taking = [words.remove, saasWords.giveUp, saasWords.failed, saasWords.amiss];
/** Fewer words without a stop, away from the summary, are a heading or a label. */
const fewest = 4;
const ended = /[.!)]["'”»]?$/;
/** The way to the page. */
const crumbs = /\s[>›»]\s/;
const aWord = /[a-z\u0370-\u052f]{2}/;
/** Of a request, this tells that there is one: "your request of 12 November". */
const date =
  /\b\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}\.? (?:jan|f[ae]b|fev|m[aej][rijy]|avr|abr|apr|jun|jui|jul|giu|lug|aug|aou|ago|sep|set|oct|okt|ott|out|nov|de[czk]|dic|gen|ene)/;
/** "3 of 3". */
const full = /\b(\d+) ?(?:\/|of|von|de|di|sur|su|van|z) ?\1\b/;
/** "Access that is not used for two years": not said of all access. */
const relative =
  /\b(?:access|requests?|profiles?|roles?|accounts?|acces|accesso|richieste|demandes) (?:that|which|qui|che) (?:is|are|has|have|do|does|n|non|ne)\b.*?(?= will\b| sera| sara|$)/;
/** "Without a profile no request is possible": what is chosen here. */
const without = /^(?:without|ohne|sans|senza|sin|zonder|bez|sem) /;
const chosenHere = [words.profile, words.organisation, words.application];

/**
 * The blocks of a step of SAAS that speak against going on: "a second request cannot be created", "no longer accepts
 * requests", "you are acting for another user". Conditions and questions do not. Nobody has seen such a sentence of
 * SAAS, so every word is our own conclusion: the answer is silence, or a question to the person.
 */
export const against = perLook((look): readonly Element[] =>
  blocksWhere(look, (clause, one) => (closestTo(one, alerts) ? isNo : isBar)(look, clause, rawOf(one))),
);

/**
 * What the page says beside the summary of a request and speaks against sending it; also each sentence that is not
 * understood, and around the summary each text: "Also ticked: analysis rights." What can be done later is no such.
 */
export function besideSending(look: Look, list: Element): readonly Element[] {
  const isNear = nearness(look, list);
  const others = blocksWhere(look, (clause, one) => {
    const { text, sentence, denied } = clause;
    const isSo = isToBe(look, clause);
    if (isSo && !denied && saysAny(look, text, taking)) return true;
    if (isOneOf(one, headings)) return false;
    if (saysAny(look, sentence, [saasWords.also, saasWords.limit]) && (isNear(one) || ended.test(sentence.trim())))
      return true;
    const isWhole = ended.test(sentence.trim()) && wordsIn(sentence).length >= fewest;
    const isAsked = isWhole
      ? isSo && wordsIn(text).length >= (isNear(one) ? 2 : fewest) && (isNear(one) || !crumbs.test(sentence))
      : isUnderstood(look) && isNear(one) && !clause.doubtful;
    if (!isAsked || !aWord.test(sentence) || isEased(look, clause)) return false;
    return tellsOfOther(look, clause) || !isInnocent(look, sentence, rawOf(one));
  });
  return [...new Set([...against(look), ...others])];
}

/** "An identical request, sent on 12 November, is waiting for a decision": there is another one. */
function tellsOfOther(look: Look, { text, sentence }: Clause): boolean {
  return (
    saysAny(look, text, [saasWords.pending]) && (date.test(sentence) || saysAny(look, sentence, [saasWords.beside]))
  );
}

/** Whether something stands in the form of a summary, or between it and the last button that follows. */
function nearness(look: Look, list: Element): (one: Element) => boolean {
  // JSF puts the whole page into one form.
  const around = closestTo(list, 'form');
  const form = around && !oneIn(around, `${frame},[role=menubar]`) ? around : null;
  const follows = (one: Element, other: Element) => (placeFrom(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const last = look
    .every(pressed)
    .filter((one) => follows(list, one))
    .at(-1);
  return (one) => (form ? holds(form, one) : last !== undefined && follows(list, one) && follows(one, last));
}

function blocksWhere(look: Look, is: (clause: Clause, block: Element) => boolean): readonly Element[] {
  return [...prose(look)].flatMap(([one, clauses]) => (clauses.some((clause) => is(clause, one)) ? one : []));
}

/**
 * What a person reads on the page as prose, block by block, without what is asked, is a condition, or may be tried
 * again.
 */
const prose = perLook((look): ReadonlyMap<Element, readonly Clause[]> => {
  const found = new Map<Element, readonly Clause[]>();
  for (const holder of textsOf(look).holders) {
    const around = closestTo(holder, block) ?? holder;
    const one = oneIn(around, block) ? holder : around;
    if (found.size >= most) break;
    if (found.has(one) || closestTo(holder, apart) || isRow(one) || !isRead(look, one)) continue;
    const clauses = clausesOf(textOf(one, isApart), pageLanguage(look)).flatMap((clause) =>
      !clause.doubtful ? clause : endsThen(look, clause) ? { ...clause, doubtful: false } : [],
    );
    found.set(one, clauses.some(({ text }) => saysAny(look, text, [saasWords.again])) ? [] : clauses);
  }
  return found;
});

/** "Once approved, your other profile will no longer be available": a condition that is wished for. */
function endsThen(look: Look, { text, sentence }: Clause): boolean {
  const { happens, approved, sent, closed } = saasWords;
  const says = (...asked: Parameters<typeof saysAny>[2]) => saysAny(look, text, asked);
  return says(happens) && says(closed, ...taking) && says(...about) && saysAny(look, sentence, [approved, sent]);
}

/** A block as it is written, with its capital letters. */
function rawOf(one: Element): string {
  return textOf(one, isApart);
}

/** Of a block, neither the blocks in it nor what is pressed there. */
function isApart(inner: Element): boolean {
  return isOneOf(inner, `${block},${pressed}`);
}

/** A line of a list with something to choose, or a card around one box: what it says is said of that alone. */
function isRow(one: Element): boolean {
  const listed = closestTo(one, line);
  if (listed && oneIn(listed, chosen)) return true;
  let card = parentOf(one);
  for (let steps = 0; card && steps < cardSteps; steps++, card = parentOf(card)) {
    const found = allIn(card, boxes).length;
    if (found > 0) return found === 1 && textOf(card).length <= longestCard;
  }
  return false;
}

function isNo(look: Look, clause: Clause, raw: string): boolean {
  const { text, sentence, stated } = clause;
  if (isBar(look, clause, raw)) return true;
  if (!stated || isEased(look, clause)) return false;
  if (saysAny(look, sentence, [saasWords.yours, words.cpms]) && saysAny(look, text, told)) return true;
  return saysAny(look, text, asked) && !isInnocent(look, sentence, raw);
}

function isBar(look: Look, clause: Clause, raw: string): boolean {
  const { text, sentence, stated, none } = clause;
  if (saysAny(look, text, undoing)) return true;
  if (isEased(look, clause) || saysAny(look, sentence, [saasWords.guest])) return false;
  if (without.test(sentence) && saysAny(look, sentence.split(' ').slice(0, 3).join(' '), chosenHere)) return false;
  // "The request can be withdrawn later": a promise takes nothing away.
  const isDenied = saysAny(look, text.replace(relative, ' '), [moodWords.denied]) || none;
  if ((isDenied || (stated && saysAny(look, text, denying))) && saysAny(look, text, [...about, ownRole])) return true;
  return isOfOne(look, clause, raw);
}

/** Whether a statement, by its shape, is of one request, of somebody's, or of all for CPMS, and not understood. */
function isOfOne(look: Look, { text, sentence, stated }: Clause, raw: string): boolean {
  const isAsked = saysAny(look, sentence, [words.request, ...asked]);
  if (isOfPerson(raw) || (isAsked && (isForPerson(raw) || full.test(sentence)))) return true;
  if (!stated || !ended.test(sentence.trim())) return false;
  const isCpms = saysAny(look, sentence, [words.cpms, ownRole]);
  if (isOwned(look, sentence) && (isCpms || date.test(sentence))) return true;
  if (isCpms && saysAny(look, text, [saasWords.reader]) && date.test(text)) return true;
  const isIts = isAsked || saysAny(look, sentence, [words.access, words.profile]);
  return isIts && isCpms && !isInnocent(look, sentence, raw);
}

/** "Your request", "a request of yours". */
function isOwned(look: Look, sentence: string): boolean {
  const all = wordsIn(sentence);
  const isRequest = (word: string) => saysAny(look, word, asked) && !word.startsWith('be');
  return all.some(
    (word, at) =>
      isRequest(word) && saysAny(look, all.slice(Math.max(0, at - 2), at + 3).join(' '), [saasWords.possessive]),
  );
}
