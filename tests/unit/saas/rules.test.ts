// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
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

/** Where it stands beside a rule, "Decides (hu): …" tells the language of a sentence that is not English. */
const decides = /\/\/ Decides(?: \((\w+)\))?: (.+)/g;

/** Each rule decides its own example, so none is dead, and each can be read with what it is for. */
describe.each([
  ['denial-rules', denialRules],
  ['later-rules', laterRules],
  ['slip-rules', slipRules],
  ['remark-rules', remarkRules],
] as const)('%s', (file, rules: readonly ClauseRule[]) => {
  const examples = [...readFileSync(`lib/guides/${file}.ts`, 'utf8').matchAll(decides)];

  it('has one example for each rule', () => {
    expect(examples.length).toBe(rules.length);
  });

  it.each(rules.map((rule, at) => [examples[at]?.[2] ?? '', examples[at]?.[1] ?? 'en', rule] as const))(
    '%s',
    (example, lang, rule) => {
      document.documentElement.lang = lang;
      const isOfPhones = rule.when?.includes('phonePage') ?? false;
      const isOfNewCode = rule.when?.includes('newSent');
      document.body.innerHTML = isOfNewCode
        ? `<p>We have sent you a new code.</p><p>${example}</p>`
        : `<p>${example}</p>`;
      const look = lookAt(document, '/cas/login');
      const decided = clausesOf(example, lang).map((clause) =>
        ruleFor(look, clause, rules, { newSent: isNewSent, phonePage: () => isOfPhones }),
      );
      expect(decided).toContain(rule);
    },
  );
});
