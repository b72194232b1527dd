import { describe, expect, it } from 'vitest';
import { folded } from '../../../lib/dom/fold';
import { says } from '../../../lib/dom/says';
import { saas } from '../../../lib/guides/saas';
import { words } from '../../../lib/guides/words';

const [asking] = saas.pages.home.hints.requestAccess.target;

/** Whether the button or link that asks for access may be called so. */
function asksForAccess(name: string): boolean {
  const said = folded(name);
  return asking.says.every((one) => says(said, one)) && !asking.not.some((one) => says(said, one));
}

describe('words that look alike', () => {
  it.each([
    'Zatraži pristup',
    'Traži pristup',
    'Ζητήστε πρόσβαση',
    'Hae käyttöoikeutta',
    'Pyydä käyttöoikeutta',
    'Pieprasīt piekļuvi',
    'Pieteikties piekļuvei',
    'Begär behörighet',
    'Zaprosite za dostop',
    'Zažádat o přístup',
  ])('“%s” asks for access', (name) => expect(asksForAccess(name)).toBe(true));

  it.each([
    // To search.
    'Pretraži pristupe',
    'Αναζητήστε δικαιώματα πρόσβασης',
    // To change or prolong.
    'Muokkaa käyttöoikeutta',
    'Jatka käyttöoikeutta',
    // A role is called like a request.
    'Izberite vlogo za dostop',
    // To sign in.
    'Pieteikties, lai piekļūtu',
    // What was asked for.
    'Begärd behörighet',
    'Beantragte Zugänge',
    'Requested access',
    'Zažádané přístupy',
    'Igényelt hozzáférések',
    'Zatraženi pristupi',
  ])('“%s” does not', (name) => expect(asksForAccess(name)).toBe(false));

  it.each([
    'Vous êtes connecté',
    'Sunteți conectat',
    'Έχετε συνδεθεί',
    'Jste přihlášen',
    'Ste prihlásená',
    'Jesteś zalogowany',
    'Jūs prisijungėte',
  ])('“%s”: signed in', (title) => expect(says(folded(title), words.areSignedIn)).toBe(true));

  it.each([
    'Vous êtes déconnecté',
    'Sunteți deconectat',
    'Έχετε αποσυνδεθεί',
    'Jste nepřihlášen',
    'Ste neprihlásená',
    'Pozostań zalogowany',
    'Jūs neprisijungėte',
  ])('“%s”: not signed in', (title) => expect(says(folded(title), words.areSignedIn)).toBe(false));
});
