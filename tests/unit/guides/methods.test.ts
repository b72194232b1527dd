import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../lib/guides';
import { methodPages, methods, recommendedMethod } from '../../../lib/guides/methods';
import { challenges, listed, signedIn } from '../../../lib/progress/proofs';
import { languages } from '../../../lib/text/language';
import { createSay } from '../../../lib/text/say';
import { messages } from '../popup/stage';

describe.each(methods)('the second factor by %s', (method) => {
  const { setUp, challenges: asked } = methodPages[method];

  it('leads from My Account over pages that we guide', () => {
    expect(setUp[0]).toBe('euLogin.myAccount');
    for (const id of setUp) {
      expect(pageOf(id)?.page.stage, id).toBe('secondFactor');
      expect(Object.keys(pageOf(id)?.page.hints ?? {}), `${id} says nothing`).not.toEqual([]);
      expect(listed(id, signedIn), `${id} is seen by nobody who is not signed in`).toBe(true);
    }
  });

  it('is put forward on My Account by a hint of its own', () => {
    const hints = Object.values(pageOf('euLogin.myAccount')?.page.hints ?? {});
    expect(hints.filter((hint) => hint.method === method)).toHaveLength(1);
  });

  it('is proved on the page of its list', () => {
    expect(pageOf(setUp[1] ?? '')?.page.proof?.as).toBe('euLogin.deviceAdded');
  });

  it('is passed on pages that count as its challenge', () => {
    expect(asked.filter((id) => !challenges.includes(id))).toEqual([]);
  });

  it.each(languages)('says in %s whom it suits, what to have ready, and what happens', (language) => {
    const say = createSay(language, messages[language]);
    const parts = ['title', 'suits', 'need', 'steps'].map((part) => `method.${method}.${part}`);
    expect(parts.filter((id) => !say.has(id))).toEqual([]);
  });
});

describe('the choice', () => {
  it('recommends one of them', () => {
    expect(methods).toContain(recommendedMethod);
  });

  it.each(languages)('has its own words in %s', (language) => {
    const say = createSay(language, messages[language]);
    const ids = ['question', 'recommended', 'direct', 'reserve'].map((part) => `method.${part}`);
    expect(ids.filter((id) => !say.has(id))).toEqual([]);
  });
});
