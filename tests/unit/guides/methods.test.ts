import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../lib/guides';
import { methods } from '../../../lib/guides/methods';
import { languages } from '../../../lib/text/language';
import { createSay } from '../../../lib/text/say';
import { messages } from '../popup/stage';

describe.each(methods)('the second factor by %s', (method) => {
  it('is put forward on My Account by a hint of its own', () => {
    const hints = Object.values(pageOf('euLogin.myAccount')?.page.hints ?? {});
    expect(hints.filter((hint) => hint.method === method)).toHaveLength(1);
  });

  it.each(languages)('says in %s whom it suits, what to have ready, and what happens', (language) => {
    const say = createSay(language, messages[language]);
    const parts = ['title', 'suits', 'need', 'steps'].map((part) => `method.${method}.${part}`);
    expect(parts.filter((id) => !say.has(id))).toEqual([]);
  });
});

describe('the choice', () => {
  it.each(languages)('has its own words in %s', (language) => {
    const say = createSay(language, messages[language]);
    const ids = ['question', 'recommended', 'direct', 'reserve'].map((part) => `method.${part}`);
    expect(ids.filter((id) => !say.has(id))).toEqual([]);
  });
});
