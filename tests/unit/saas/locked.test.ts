// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { isLockedOut } from '../../../lib/saas/account-states';

/** Whether a page of EU Login that says this has locked the reader out. */
function locks(said: string, lang: string): boolean {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<h1>EU Login</h1><p>${said}</p>`;
  return isLockedOut(lookAt(document, '/cas/login'));
}

describe('whether the account is locked', () => {
  it.each([
    ['en', 'Your account is locked.'],
    ['en', 'Your account has not been unlocked yet.'],
    ['en', 'You have 0 attempts left.'],
    ['en', 'Attempts left: 0'],
    ['de', 'Ihr Konto ist noch nicht entsperrt.'],
    ['fr', 'Votre compte n’est toujours pas débloqué.'],
    ['hr', 'Vaš račun još nije otključan.'],
    ['pl', 'Twoje konto nie jest jeszcze odblokowane.'],
    ['et', 'Teil on jäänud 0 katset.'],
  ])('%s: "%s"', (lang, said) => expect(locks(said, lang)).toBe(true));

  it.each([
    ['en', 'Your account has been unlocked.'],
    ['en', 'You have 3 attempts left.'],
    ['en', 'You have 10 attempts left.'],
    ['de', 'Ihr Konto ist wieder entsperrt.'],
    ['fr', 'Votre compte n’est plus bloqué.'],
    ['fi', 'Tililläsi ei ole lukitusta.'],
    ['fi', 'Tilisi lukitus on poistettu.'],
    ['lv', 'Jūsu konts ir atbloķēts.'],
    ['et', 'Teie kontot ei ole veel avatud.'],
  ])('%s: not "%s"', (lang, said) => expect(locks(said, lang)).toBe(false));
});
