// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { isBarred } from '../../../lib/saas/barred';
import sentences from './out-of-order.json';

/** Plain sentences that say that nobody can sign in now, in the 24 languages (our own, 28 November 2026). */
function bars(said: string, lang: string): boolean {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<h1>EU Login</h1><p>${said}</p><form><label>E-mail <input></label><button>OK</button></form>`;
  return isBarred(lookAt(document, '/cas/login'), 'signingIn');
}

const cases = Object.entries(sentences).flatMap(([lang, all]) => all.map((said) => [lang, said] as const));

describe('that signing in is out of order', () => {
  it.each(cases)('%s: "%s"', (lang, said) => {
    expect(bars(said, lang)).toBe(true);
  });

  it.each([
    ['en', 'Signing in was interrupted yesterday. The problem has been resolved.'],
    ['en', 'Signing in with an eID is out of order at the moment.'],
    ['en', 'On 5 December, from 18:00 to 22:00, signing in is interrupted for maintenance.'],
    ['en', 'If EU Login does not work, try another browser.'],
    ['de', 'Die Anmeldung mit der deutschen eID ist derzeit gestört.'],
    ['fr', 'Si la connexion est impossible, videz le cache.'],
    ['pl', 'Awaria została usunięta: logowanie znowu działa.'],
  ])('%s: not where the page says "%s"', (lang, said) => {
    expect(bars(said, lang)).toBe(false);
  });
});
