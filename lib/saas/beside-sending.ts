import type { Clause } from '../dom/clauses';
import { closestTo, isOneOf } from '../dom/element';
import { wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { languageOfText } from '../dom/page-language';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { against, anyClause, date, sentenceEnd, taking } from './against';
import { fails } from './fails';
import { isEased, isInnocent, isToBe, isUnderstood, saysAny } from './innocent';
import { mentionsIn } from './mentions';
import { blocksWhere, nearness } from './prose';

/** The steps of a wizard, as WAI-ARIA marks the one where the person is: "3 Select access profile (completed)". */
const stepList = ':is(ol,ul):has([aria-current=step])';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Fewer words without a stop, away from the summary, are a heading or a label. */
const fewest = 4;
/** The way to the page. */
const crumbs = /\s[>›»/]\s/;
const aWord = /[a-z\u0370-\u052f]{2}/;

const takes = anyClause((look, clause) => !clause.denied && isToBe(look, clause) && saysAny(look, clause.text, taking));
const isAskedNear = anyClause((look, clause, raw) => isAsked(look, clause, raw, true));
const isAskedFar = anyClause((look, clause, raw) => isAsked(look, clause, raw, false));

/**
 * What the page says beside the summary of a request and speaks against sending it; also each sentence that is not
 * understood, and around the summary each text: "Also ticked: analysis rights." What can be done later is no such.
 */
export function besideSending(look: Look, list: Element): readonly Element[] {
  const isNear = nearness(look, list);
  const others = blocksWhere(look, (raw, one) => {
    const language = languageOfText(look, raw);
    if (takes(raw, language, look) || fails(raw, language, look)) return true;
    if (isOneOf(one, headings) || closestTo(one, stepList)) return false;
    return (isNear(one) ? isAskedNear : isAskedFar)(raw, language, look);
  });
  return [...new Set([...against(look), ...others])];
}

/** What a sentence on what to write in the comment does not speak of. */
const ofRequest = [
  ...[saasWords.request, saasWords.requests, words.request, words.access, words.profile, saasWords.role, words.send],
  ...[words.organisation, saasWords.hospital, saasWords.network, saasWords.country, words.application, words.cpms],
  ...[saasWords.forElse, saasWords.closed, saasWords.failed, saasWords.refused, saasWords.also, saasWords.guest],
];

/** Whether a clause beside a summary may say something of the request that is not understood. */
function isAsked(look: Look, clause: Clause, raw: string, isNear: boolean): boolean {
  const { text, sentence } = clause;
  const isEnded = sentenceEnd.test(sentence.trim());
  // "For example your department and function", "At most 4000 characters", "Do not give any data of patients."
  if (saysAny(look, sentence, [slipWords.characters, words.example]) && !saysAny(look, sentence, [saasWords.request]))
    return false;
  if (saysAny(look, sentence, [slipWords.patient]) && saysAny(look, sentence, [moodWords.denied, moodWords.none]))
    return false;
  // "Please indicate your department."
  const isOfComment = saysAny(look, text, [slipWords.putRight]) && !clause.denied && !clause.none;
  if (isOfComment && !saysAny(look, sentence, ofRequest) && mentionsIn(sentence).length === 0) return false;
  if ((isNear || isEnded) && saysAny(look, sentence, [saasWords.also, saasWords.limit])) return true;
  if (!aWord.test(sentence)) return false;
  const isWhole = isEnded && wordsIn(sentence).length >= fewest;
  const isOne = isWhole
    ? isToBe(look, clause) && wordsIn(text).length >= (isNear ? 2 : fewest) && (isNear || !crumbs.test(sentence))
    : isUnderstood(look) && isNear && !clause.doubtful;
  if (!isOne || isEased(look, clause)) return false;
  return tellsOfOther(look, clause) || !isInnocent(look, sentence, raw);
}

/** "An identical request, sent on 12 November, is waiting", "Status: awaiting validation": there is another one. */
function tellsOfOther(look: Look, { text, sentence, stated }: Clause): boolean {
  const [label = '', value] = sentence.split(/:\s/);
  const isState = value !== undefined && saysAny(look, label, [saasWords.state]);
  // "The request is pending validation"; "requests await a decision" is said of nobody's.
  const isWaiting = saysAny(look, text, [saasWords.awaits, saasWords.handed]);
  const waits = stated && isWaiting && saysAny(look, text, [saasWords.request]);
  if (waits && !saysAny(look, sentence, [saasWords.requests])) return true;
  return (
    saysAny(look, text, [saasWords.pending]) &&
    (isState || date.test(sentence) || saysAny(look, sentence, [saasWords.beside]))
  );
}
