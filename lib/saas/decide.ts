import type { Clause } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { lastsUntil, lastsUntilTime, namesDayToCome } from '../dom/days';
import { wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import type { ClauseCondition, ClauseRule, ReadOfPage } from '../guides/clause-rule';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isOfAttempts } from './attempts';
import { saysAny } from './innocent';
import { otherRole } from './role-names';

type Is = (look: Look, clause: Clause) => boolean;

/** "A request is validated by the administrators": one of anybody's. */
const anyRequest = /^(?:an?|eine?|une|un|una|uma|um|een|en|et|ett|o|egy) /;

const conditions: Readonly<Record<Exclude<ClauseCondition, ReadOfPage>, Is>> = {
  stated: (_look, { stated }) => stated,
  denied: (_look, { denied, none }) => denied || none,
  affirmed: (_look, { denied, none }) => !denied && !none,
  none: (_look, { none }) => none,
  number: (_look, { sentence }) => /\d/.test(sentence),
  clock: (_look, { text }) => /\b(?:[01]?\d|2[0-3])[.:][0-5]\d\b/.test(text),
  dated: (_look, { sentence }) => hasDate(sentence),
  undated: (_look, { sentence }) => !hasDate(sentence),
  toCome: (look, { text }) => saysAny(look, text, [slipWords.today]) || namesDayToCome(text, pageLanguage(look)),
  until: (look, { text }) => lastsUntil(text, pageLanguage(look)) || lastsUntilTime(text, pageLanguage(look)),
  now: (_look, { later }) => !later,
  attempts: (_look, { sentence }) => isOfAttempts(sentence),
  otherRole: (_look, { sentence }) => otherRole.test(sentence),
  ofNobody: (look, { sentence }) => !isOwned(look, sentence),
  anyRequest: (_look, { sentence }) => anyRequest.test(sentence),
};

/** "Your request": what belongs to the reader stands right beside it. */
export function isOwned(look: Look, sentence: string): boolean {
  const all = wordsIn(sentence);
  return all.some(
    (word, at) =>
      saysAny(look, word, [saasWords.request, words.profile]) &&
      saysAny(look, all.slice(Math.max(0, at - 2), at + 2).join(' '), [saasWords.possessive]),
  );
}

/**
 * The first of these rules that fits a clause in all it asks for.
 * @param ofPage how conditions are seen that the whole page decides; what is not given here is not so
 */
export function ruleFor(
  look: Look,
  clause: Clause,
  rules: readonly ClauseRule[],
  ofPage: Readonly<Partial<Record<ReadOfPage, Is>>> = {},
): ClauseRule | undefined {
  const seen: Readonly<Partial<Record<ClauseCondition, Is>>> = { ...conditions, ...ofPage };
  return rules.find(
    (rule) => fits(look, clause, rule) && rule.when?.every((one) => seen[one]?.(look, clause)) !== false,
  );
}

function fits(look: Look, { text, sentence }: Clause, rule: ClauseRule): boolean {
  const { says = [], not = [], around = [], notAround = [], atMost } = rule;
  return (
    (atMost === undefined || wordsIn(text).length <= atMost) &&
    says.every((group) => saysAny(look, text, group)) &&
    around.every((group) => saysAny(look, sentence, group)) &&
    !saysAny(look, text, not) &&
    !saysAny(look, sentence, notAround)
  );
}
