import { type Clause, clausesOf } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { closestTo } from '../dom/element';
import { wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { keptInMind } from '../dom/memo';
import { languageOfText } from '../dom/page-language';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { opens } from './account-reading';
import { isOutage } from './fails';
import { partsGuests } from './guests';
import { isEased, isForPerson, isInnocent, isOfPerson, isUnasked, ownRole, saysAny } from './innocent';
import { isOfPortal } from './of-portal';
import { blocksWhere } from './prose';
import { otherRole } from './role-names';
import { naming } from './rows';

/** What is marked as a message of the page. */
const alerts = '[role=alert],[class*=alert],[class*=error],[class*=danger],[class*=warning],[class*=invalid]';

/** What speaks against going on, wherever the page says it. */
const undoing = [saasWords.forElse];
/** What speaks against it where the page speaks of requests, access, roles or CPMS. */
const denying = [saasWords.closed, saasWords.refused, saasWords.limit];
const asked = [saasWords.request, saasWords.requests];
const about = [words.cpms, words.access, words.profile, words.authorise, ...asked, saasWords.role, saasWords.draft];
/** "Your account lacks the permission to request access." */
const lacking = [
  [saasWords.lacks],
  [saasWords.mayDo, words.authorise],
  [words.access, saasWords.request, words.request],
];
/** What a message tells somebody who is not to go on. */
const told = [saasWords.pending, saasWords.already, ...denying];
/** What would stand beside the summary of a request that is none for access, or cannot be sent. */
export const taking = [words.remove, saasWords.giveUp, saasWords.failed, saasWords.amiss];
export const sentenceEnd = /[.!)]["'”»]?$/;
/** Of a request, this tells that there is one: "your request of 12 November". */
export const date =
  /\b\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}\.? (?:jan|f[ae]b|fev|m[aej][rijy]|avr|abr|apr|jun|jui|jul|giu|lug|aug|aou|ago|sep|set|oct|okt|ott|out|nov|de[czk]|dic|gen|ene)/;
/** "3 of 3". */
const full = /\b(\d+) ?(?:\/|of|von|de|di|sur|su|van|z) ?\1\b/;
/** "Access that is not used for two years": not said of all access. */
const relative =
  /\b(?:access|requests?|profiles?|roles?|accounts?|acces|accesso|richieste|demandes) (?:that|which|qui|che) (?:is|are|has|have|do|does|n|non|ne)\b.*?(?= will\b| sera| sara|$)/;
/** "Without a profile no request is possible": what is chosen here. */
const without = /^(?:without|ohne|sans|senza|sin|zonder|bez|sem) /;
const chosenHere = [words.profile, words.organisation, words.application];
/** "No organisation is selected", where the role is chosen: so short, it says that a step is missing. */
const chosenBefore = [words.organisation, words.application];
const shortNone = 6;
const shortMode = 3;

/**
 * The blocks of a step of SAAS that speak against going on: "a second request cannot be created", "no longer accepts
 * requests", "you are acting for another user". Conditions and questions do not. Nobody has seen such a sentence of
 * SAAS, so every word is our own conclusion: the answer is silence, or a question to the person.
 */
export const against = perLook((look): readonly Element[] =>
  blocksWhere(look, (raw, one) => isAgainst(look, raw, one)),
);

/** Whether a text of a step, in this block, speaks against going on. */
export function isAgainst(look: Look, raw: string, block: Element): boolean {
  const language = languageOfText(look, raw);
  if (lacksChoice(raw, language, look) && naming(look, 'role').length > 0) return true;
  // Whatever bars also says no.
  return saysNo(raw, language, look) && (bars(raw, language, look) || closestTo(block, alerts) !== null);
}

/** The blocks that say something of a request of the person's own: "Your request will be passed on tonight." */
export const tellingOfOwn = perLook((look): readonly Element[] =>
  blocksWhere(look, (raw) => {
    const language = languageOfText(look, raw);
    // "What if I ask twice? Your request is pending."
    const answers = clausesOf(raw, language).filter(({ answers, none }) => answers && !none);
    return ofOwn(raw, language, look) || answers.some(({ sentence }) => isOwned(look, sentence));
  }),
);

/** A reading of a block that is true when it is of one of its clauses. */
export function anyClause(is: (look: Look, clause: Clause, raw: string) => boolean) {
  return keptInMind((raw, language, look: Look) => said(raw, language, look).some((clause) => is(look, clause, raw)));
}

const bars = anyClause(isBar);
const lacksChoice = anyClause(
  (look, { text, none }) => none && wordsIn(text).length <= shortNone && saysAny(look, text, chosenBefore),
);
const saysNo = anyClause(isNo);
const ofOwn = anyClause((look, { sentence, doubtful, none }) => !doubtful && !none && isOwned(look, sentence));

/** The clauses of a block but those that are asked, are a condition, or may be tried again. */
const said = keptInMind((raw, language, look: Look): readonly Clause[] => {
  const clauses = clausesOf(raw, language).flatMap((clause, at, all) =>
    isOutage(look, clause) || isOfPortal(look, clause, raw) || isThen(look, clause, all.slice(0, at))
      ? []
      : !clause.doubtful
        ? clause
        : endsThen(look, clause)
          ? { ...clause, doubtful: false }
          : [],
  );
  return clauses.some(({ text, denied, none }) => !denied && !none && saysAny(look, text, [saasWords.again]))
    ? []
    : clauses;
});

/** "Planned downtime on 5 December. During this time no access can be requested." */
function isThen(look: Look, { sentence }: Clause, before: readonly Clause[]): boolean {
  const last = before.findLast((one) => one.sentence !== sentence);
  return last !== undefined && (last.later || hasDate(last.sentence)) && opens(look, sentence);
}

/** "Once approved, your other profile will no longer be available": a condition that is wished for. */
function endsThen(look: Look, { text, sentence }: Clause): boolean {
  const { happens, approved, sent, closed } = saasWords;
  const says = (...asked: Parameters<typeof saysAny>[2]) => saysAny(look, text, asked);
  return says(happens) && says(closed, ...taking) && says(...about) && saysAny(look, sentence, [approved, sent]);
}

function isNo(look: Look, clause: Clause, raw: string): boolean {
  const { text, sentence, stated } = clause;
  if (isBar(look, clause, raw)) return true;
  if (!stated || isEased(look, clause)) return false;
  if (saysAny(look, sentence, [saasWords.yours, words.cpms]) && saysAny(look, text, told)) return true;
  return saysAny(look, text, asked) && !isInnocent(look, sentence, raw);
}

function isBar(look: Look, clause: Clause, raw: string): boolean {
  const { text, sentence, stated, denied, none } = clause;
  if (saysAny(look, text, undoing)) return true;
  if (stated && lacking.every((one) => saysAny(look, text, one))) return true;
  // "Please do not send it again."
  if (denied && saysAny(look, text, [moodWords.again]) && saysAny(look, text, [words.send])) return true;
  if (isEased(look, clause) || (isUnasked(look, clause) && saysAny(look, text, [saasWords.unasked]))) return false;
  if (saysAny(look, sentence, [saasWords.guest])) return partsGuests(look, clause);
  // "You have no pending requests."
  if (none && saysAny(look, text, [saasWords.reader]) && saysAny(look, text, [saasWords.pending])) {
    if (!saysAny(look, text, [saasWords.mayDo, saasWords.rights, saasWords.approved, saasWords.refused])) return false;
  }
  if (isForOtherRole(look, clause)) return true;
  // "Read-only mode".
  if (stated && wordsIn(text).length <= shortMode && saysAny(look, text, [slipWords.viewOnly])) return true;
  if (without.test(sentence) && saysAny(look, sentence.split(' ').slice(0, 3).join(' '), chosenHere)) return false;
  // "The request can be withdrawn later": a promise takes nothing away.
  const isDenied = saysAny(look, text.replace(relative, ' '), [moodWords.denied]) || none;
  if ((isDenied || (stated && saysAny(look, text, denying))) && saysAny(look, text, [...about, ownRole])) return true;
  return isOfOne(look, clause, raw);
}

/** "This site only handles requests by coordinators." */
function isForOtherRole(look: Look, { text, doubtful }: Clause): boolean {
  // "The profile Coordinator is only granted to few" keeps nobody else from anything.
  const isOfRole = saysAny(look, text, [ownRole, words.profile, saasWords.role, saasWords.approved]);
  const isAlone = saysAny(look, text, [saasWords.solely]) && otherRole.test(text) && !isOfRole;
  return isAlone && !doubtful && saysAny(look, text, [words.request, words.access, ...asked]);
}

/** Whether a statement, by its shape, is of one request, of somebody's, or of all for CPMS, and not understood. */
function isOfOne(look: Look, { text, sentence, stated }: Clause, raw: string): boolean {
  const isAsked = saysAny(look, sentence, [words.request, ...asked]);
  if (isOfPerson(look, raw) || (isAsked && (isForPerson(look, raw) || full.test(sentence)))) return true;
  if (!stated || !sentenceEnd.test(sentence.trim())) return false;
  const isCpms = saysAny(look, sentence, [words.cpms, ownRole]);
  if (isOwned(look, sentence) && (isCpms || date.test(sentence))) return true;
  // "Here is the request you submitted on 12 November."
  const isSent = saysAny(look, sentence, [saasWords.sent, saasWords.wasSent]);
  if (isSent && saysAny(look, sentence, [saasWords.request]) && date.test(sentence)) return true;
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
