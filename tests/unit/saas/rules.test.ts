// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../lib/dom/clauses';
import { lookAt } from '../../../lib/dom/look';
import type { ClauseRule } from '../../../lib/guides/clause-rule';
import { denialRules } from '../../../lib/guides/denial-rules';
import { laterRules } from '../../../lib/guides/later-rules';
import { remarkRules } from '../../../lib/guides/remark-rules';
import { slipRules } from '../../../lib/guides/slip-rules';
import { isNewSent } from '../../../lib/saas/account-states';
import { ruleFor } from '../../../lib/saas/decide';

/** Each rule decides its own example, so none is dead, and each can be read with what it is for. */
describe.each([
  ['denialRules', denialRules],
  ['laterRules', laterRules],
  ['slipRules', slipRules],
  ['remarkRules', remarkRules],
] as const)('%s', (_name, rules: readonly ClauseRule[]) => {
  it.each(rules.map((rule) => [rule.example, rule] as const))('%s', (example, rule) => {
    const { lang = 'en' } = rule;
    document.documentElement.lang = lang;
    const isOfPhones = rule.when?.includes('phonePage') ?? false;
    const isOfNewCode = rule.when?.includes('newSent');
    document.body.innerHTML = isOfNewCode
      ? `<p>We have sent you a new code.</p><p>${example}</p>`
      : `<p>${example}</p>`;
    const look = lookAt(document, '/cas/login');
    const decided = clausesOf(example, lang).map(
      (clause) => ruleFor(look, clause, rules, { newSent: isNewSent, phonePage: () => isOfPhones })?.example,
    );
    expect(decided.join(' | ')).toContain(rule.example);
  });
});
