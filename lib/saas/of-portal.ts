import type { Clause } from '../dom/clauses';
import { folded, wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { fits } from '../dom/path';
import { moodWords } from '../guides/mood-words';
import { euLoginPlace } from '../guides/places';
import { remarkRules } from '../guides/remark-rules';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isOwned, ruleFor } from './decide';
import { isForPerson, isOfPerson, namesSomebody, saysAny } from './innocent';
import { isOfOtherApplication } from './other-application';
import { otherRole } from './role-names';

const [{ path: account }] = euLoginPlace.places;
/** What speaks against a new request, or tells of one there is; the law calls it "pending" that data are processed. */
const barring = [saasWords.closed, saasWords.refused, saasWords.limit, saasWords.failed, saasWords.gone];
const against = [...barring, saasWords.pending];
const done = [saasWords.sent, saasWords.wasSent, saasWords.approved, saasWords.hasAccess, saasWords.runsOut];
const other = [
  saasWords.practice,
  saasWords.forElse,
  saasWords.guest,
  saasWords.solely,
  saasWords.giveUp,
  saasWords.takeBack,
  saasWords.listed,
];
/** What would be asked for besides, or instead. */
const more = [saasWords.also, saasWords.rights, saasWords.role, saasWords.siblings, words.remove];
const own = [
  saasWords.possessive,
  saasWords.already,
  ...against,
  ...done,
  ...other,
  ...more,
  saasWords.amiss,
  saasWords.notNow,
];
const denials = [moodWords.denied, moodWords.none];
/** Somebody asks, or can: "you asked" and "you got" tell of something that was. */
const asking = [saasWords.asksNow, saasWords.mayDo];
const youRequest = /\byou request\b/;
const about = [words.request, words.access, words.profile, words.cpms, saasWords.request];
/** "Requests to be validated" is a title. */
const longestTitle = 4;
/** The place that speaks stands among so many words at the beginning: "Through this portal you get …". */
const firstWords = 4;
/** "Saas - Authorisation System", in any language, with no more words. */
const product = /^saas ?[-–—|:] ?/;
const longestName = 4;
const has = /(?<!\p{L})har(?!\p{L})/gu;
const system = /s[iy]stem|sustav|систем|συστημα|rendszer|jarjestelma|susteem|coras/;
/**
 * "187 requests submitted, 171 approved": a number, and the words around it. Nobody has ten requests of their own.
 */
const counted = /(?:([\p{L}#°]+)\.? )?(?<![\p{L}\d.,:/#°-])(\d{1,3}(?:[ .,]\d{3})+|\d+) (\p{L}+)/gu;
const many = 10;
const aYear = /^(?:19|20)\d\d$/;
const countable = [
  saasWords.requests,
  saasWords.request,
  saasWords.sent,
  saasWords.approved,
  saasWords.refused,
  saasWords.pending,
];

/**
 * Whether a clause tells what the portal is or does, and nothing of anybody's request: "Here you request access to CPMS
 * and other applications", "The Commission processes personal data", the product's own name, numbers of all requests.
 * @param raw the text the clause is from, which may name somebody
 */
export function isOfPortal(look: Look, clause: Clause, raw: string): boolean {
  return (
    isPurpose(look, clause, raw) ||
    isLaw(look, clause) ||
    isProduct(look, clause) ||
    isStatistic(look, clause.sentence) ||
    isHabit(look, clause) ||
    isOfFaults(look, clause) ||
    isOfStates(look, clause, raw) ||
    isOfOtherApplication(look, raw) ||
    (!isOfAccount(look.path) && ruleFor(look, clause, remarkRules) !== undefined)
  );
}

/** Whether a page is of EU Login, which has rules of its own. */
function isOfAccount(path: string): boolean {
  return fits(path, `${account}/*`);
}

function isPurpose(look: Look, { sentence, doubtful }: Clause, raw: string): boolean {
  if (doubtful || /\d/.test(sentence) || otherRole.test(sentence)) return false;
  const begin = wordsIn(sentence).slice(0, firstWords).join(' ');
  return (
    saysAny(look, begin, [saasWords.here]) &&
    saysAny(look, sentence, about) &&
    (saysAny(look, sentence, asking) || youRequest.test(sentence)) &&
    !saysAny(look, hasHere(raw) ? sentence.replace(has, ' ') : sentence, [...own, ...denials]) &&
    !(isForPerson(look, raw) || isOfPerson(look, raw) || namesSomebody(look, raw))
  );
}

/** Whether a Swedish text says "här" and nowhere "har": folded, both are "has". */
function hasHere(raw: string): boolean {
  return /(?<!\p{L})här(?!\p{L})/iu.test(raw) && !/(?<!\p{L})har(?!\p{L})/iu.test(raw);
}

/** "Your requests are usually checked within a few days." */
function isHabit(look: Look, { text }: Clause): boolean {
  const { usually, requests, request, already, eachOne, pending, possessive } = saasWords;
  // "Within 5 days" is no date.
  const isDated = /\d/.test(text) && !saysAny(look, text, [slipWords.days, slipWords.hours, slipWords.months]);
  if (isDated || saysAny(look, text, [...barring, already, ...denials])) return false;
  const says = (...asked: readonly Words[]) => saysAny(look, text, asked);
  // "Requests are handled in the order of their arrival", "Each request is checked by an administrator."
  const isOfAll =
    (says(eachOne) && says(request, requests)) ||
    (says(requests) && says(pending) && wordsIn(text).length > longestTitle);
  return (
    (says(usually) && (says(requests) || (says(request) && !isOwned(look, text)))) || (isOfAll && !says(possessive))
  );
}

/** "Incomplete requests are rejected", "Requests for an application that you do not work with are ignored." */
function isOfFaults(look: Look, { sentence }: Clause): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, sentence, asked);
  if (!says(saasWords.refused) || /\d/.test(sentence) || says(words.cpms, saasWords.atPresent, saasWords.already))
    return false;
  const isOfAll = says(saasWords.requests) || (says(words.profile) && !says(saasWords.request));
  const isFault = says(saasWords.amiss, slipWords.wrong, moodWords.denied);
  // "For an inactive organisation, requests are refused": not where something is closed itself.
  const isOfSome = forSome.test(sentence) && says(words.organisation, saasWords.hospital) && says(saasWords.closed);
  return isOfAll && (isFault || isOfSome) && !isOwned(look, sentence);
}

/** "For an organisation": for any such. Folded. */
const forSome =
  /(?<!\p{L})(?:for an?|fur eine?|pour une?|per un'?a?|para una?|voor een|for en|for et|for ett|dla|pentru un|pentru o|pro|pre|za|за|για) /u;

const inQuotes = /[“"„«]([^”“"»]{3,30})[”"“»]/u;
const inBrackets = /\(([^)]{3,30})\)/u;
const states = [saasWords.closed, saasWords.approved, saasWords.pending, saasWords.sent, saasWords.wasSent];

/**
 * How the states of a list are meant: "Profiles with the status “inactive” cannot be requested at present",
 * "Organisations marked (request sent) can be used already".
 */
function isOfStates(look: Look, { sentence }: Clause, raw: string): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, sentence, asked);
  const isState = (one: RegExpExecArray | null) => one !== null && saysAny(look, folded(one[1] ?? ''), states);
  if (says(saasWords.possessive)) return false;
  if (isState(inQuotes.exec(raw)) && says(saasWords.state, saasWords.mark)) return true;
  // "Status: CPMS (pending)" is no such.
  const isOfEntries = says(saasWords.mark) && says(words.organisation, saasWords.hospital) && !says(words.cpms);
  return isOfEntries && isState(inBrackets.exec(raw));
}

/** On the protection of personal data, by the institutions and in general; the first is that of 2000. */
const regulation = /(?<!\d)(?:45\/2001|2018\/1725|2016\/679)(?!\d)/;

function isLaw(look: Look, { sentence }: Clause): boolean {
  if (!saysAny(look, sentence, [saasWords.personalData])) return false;
  const isAboutOne = saysAny(look, sentence, [saasWords.possessive, words.cpms]);
  // The notice that SAAS has on every page names the regulation, whatever it says besides.
  return (regulation.test(sentence) && !isAboutOne) || !saysAny(look, sentence, [...about, ...barring, ...denials]);
}

function isProduct(look: Look, { sentence }: Clause): boolean {
  return (
    product.test(sentence) &&
    wordsIn(sentence).length <= longestName &&
    system.test(sentence) &&
    saysAny(look, sentence, [words.authorise]) &&
    !saysAny(look, sentence, [...against, ...denials])
  );
}

function isStatistic(look: Look, sentence: string): boolean {
  const { possessive, reader, already, closed, limit, failed, request, requests } = saasWords;
  const says = (text: string, ...asked: readonly Words[]) => saysAny(look, text, asked);
  // Not "request 48211 approved", "12 November 2026 submitted".
  const isOne = (before: string, number: string) => says(before, request) || /[#°]/.test(before) || aYear.test(number);
  const all = [...sentence.matchAll(counted)]
    .map(([, before = '', number = '', word = '']) => ({ before, number, word }))
    .filter(({ before, number, word }) => says(word, ...countable) && !isOne(before, number));
  const isMany = all.some(
    ({ number, word }) => Number(number.replace(/\D/g, '')) >= many && says(word, request, requests),
  );
  // "312 requests of all users".
  const isOfAll = all.length > 1 || says(sentence, saasWords.users);
  return isOfAll && isMany && !says(sentence, possessive, reader, already, closed, limit, failed, ...denials);
}
