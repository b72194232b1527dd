import type { Clause } from '../dom/clauses';
import { hasDate } from '../dom/dated';
import { lastsUntil, lastsUntilTime, namesDayToCome } from '../dom/days';
import { wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import type { ClauseRule, Condition } from '../guides/clause-rule';
import { slipWords } from '../guides/slip-words';
import { isNewSent, isOfAttempts } from './account-states';
import { saysAny } from './innocent';

const conditions: Readonly<Record<Condition, (look: Look, clause: Clause) => boolean>> = {
  stated: (_look, { stated }) => stated,
  denied: (_look, { denied, none }) => denied || none,
  affirmed: (_look, { denied, none }) => !denied && !none,
  none: (_look, { none }) => none,
  number: (_look, { sentence }) => /\d/.test(sentence),
  dated: (_look, { sentence }) => hasDate(sentence),
  undated: (_look, { sentence }) => !hasDate(sentence),
  toCome: (look, { text }) => saysAny(look, text, [slipWords.today]) || namesDayToCome(text, pageLanguage(look)),
  until: (look, { text }) => lastsUntil(text, pageLanguage(look)) || lastsUntilTime(text, pageLanguage(look)),
  now: (_look, { later }) => !later,
  attempts: (_look, { sentence }) => isOfAttempts(sentence),
  newSent: isNewSent,
};

/** The first of these rules that fits a clause in all it asks for. */
export function ruleFor(look: Look, clause: Clause, rules: readonly ClauseRule[]): ClauseRule | undefined {
  return rules.find((rule) => fits(look, clause, rule));
}

function fits(look: Look, clause: Clause, rule: ClauseRule): boolean {
  const { text, sentence } = clause;
  const { says = [], not = [], around = [], notAround = [], atMost, when = [] } = rule;
  return (
    (atMost === undefined || wordsIn(text).length <= atMost) &&
    says.every((group) => saysAny(look, text, group)) &&
    around.every((group) => saysAny(look, sentence, group)) &&
    !saysAny(look, text, not) &&
    !saysAny(look, sentence, notAround) &&
    when.every((one) => conditions[one](look, clause))
  );
}
