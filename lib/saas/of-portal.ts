import type { Clause } from '../dom/clauses';
import { wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { saysAny } from './innocent';

/** What would be said of the person's own request, or speak against a new one. */
const { possessive, already, closed, refused, limit, failed, gone, pending } = saasWords;
const own = [possessive, already, closed, refused, limit, failed, gone, pending];
const about = [words.request, words.access, words.profile, words.cpms, saasWords.request];
/** The place that speaks stands among so many words at the beginning: "Through this portal you get …". */
const firstWords = 4;
/** "Saas - Authorisation System", in any language, with no more words. */
const product = /^saas ?[-–—|:] ?/;
const longestName = 4;
/** "187 requests submitted, 171 approved": a number, and what follows it. Nobody has ten requests of their own. */
const counted = /(?<![\p{L}\d.,:/-])(\d{1,3}(?:[ .,]\d{3})+|\d+) (\p{L}+)/gu;
const many = 10;
const countable = [
  saasWords.requests,
  saasWords.request,
  saasWords.sent,
  saasWords.approved,
  saasWords.refused,
  pending,
];

/**
 * Whether a clause tells what the portal is or does, and nothing of anybody's request: "Here you request access to CPMS
 * and other applications", "The Commission processes personal data", the product's own name, numbers of all requests.
 */
export function isOfPortal(look: Look, clause: Clause): boolean {
  const { sentence } = clause;
  return (
    isPurpose(look, clause) ||
    (saysAny(look, sentence, [saasWords.personalData]) && !saysAny(look, sentence, about)) ||
    (product.test(sentence) && wordsIn(sentence).length <= longestName && saysAny(look, sentence, [words.authorise])) ||
    isStatistic(look, sentence)
  );
}

function isPurpose(look: Look, { sentence, denied, none, doubtful }: Clause): boolean {
  if (denied || none || doubtful) return false;
  const begin = wordsIn(sentence).slice(0, firstWords).join(' ');
  return saysAny(look, begin, [saasWords.here]) && saysAny(look, sentence, about) && !saysAny(look, sentence, own);
}

function isStatistic(look: Look, sentence: string): boolean {
  const all = [...sentence.matchAll(counted)].filter(([, , word = '']) => saysAny(look, word, countable));
  return all.length > 1 && all.some(([, number = '']) => Number(number.replace(/\D/g, '')) >= many);
}
