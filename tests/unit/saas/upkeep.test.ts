// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { isLockedOut } from '../../../lib/saas/account-states';
import { against } from '../../../lib/saas/against';
import { isBarred } from '../../../lib/saas/barred';
import { readRequest } from '../../../lib/saas/request';
import { hasFailed } from '../../../lib/saas/said';

/** A page that says one thing over a form. */
function page(lang: string, said: string, path = '/saas/home') {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main><h1>Page</h1><p>${said}</p><form><input type="password"><button>OK</button></form></main>`;
  return lookAt(document, path);
}

describe('maintenance that is over', () => {
  it.each([
    ['en', 'The maintenance of 31 October has been completed.'],
    ['it', 'La manutenzione del 30 settembre si è conclusa; tutti i servizi sono nuovamente disponibili.'],
    ['de', 'Die Wartung vom 30. September ist abgeschlossen.'],
  ])('%s: “%s”', (lang, said) => expect(hasFailed(page(lang, said))).toBe(false));

  it.each([
    ['nl', 'Het systeem is weer gesloten wegens onderhoud.'],
    ['fr', 'Le système est de nouveau indisponible pour cause de maintenance.'],
    ['cs', 'Systém je opět mimo provoz kvůli údržbě.'],
    ['cs', 'Portál SAAS je uzavřen do dokončení údržby.'],
    ['sk', 'Portál je zatvorený do dokončenia údržby.'],
    ['pl', 'Portal SAAS jest zamknięty do czasu zakończenia konserwacji.'],
    ['hr', 'EU Login je zatvoren do završetka održavanja.'],
    ['it', 'Il sistema è di nuovo sospeso per manutenzione.'],
    ['pt', 'O sistema está novamente indisponível para manutenção.'],
    ['en', 'The update was completed with errors.'],
    ['en', 'The system is not available on Monday 5 October 2026 between 8.00 and 12.00.'],
  ])('not %s: “%s”', (lang, said) => expect(hasFailed(page(lang, said))).toBe(true));
});

describe('an adjective denies nothing', () => {
  it.each([
    ['cs', 'Váš účet byl zablokován kvůli nezdařeným pokusům o přihlášení.'],
    ['cs', 'Váš účet byl uzamčen kvůli příliš mnoha nezdařeným pokusům.'],
    ['sk', 'Váš účet je zablokovaný pre nezdarené pokusy o prihlásenie.'],
    ['sk', 'Váš účet bol uzamknutý po nepodarených pokusoch o prihlásenie.'],
    ['en', 'Your account was locked on Monday 5 October 2026 between 8:00 and 12:00.'],
  ])('%s: “%s”', (lang, said) => expect(isLockedOut(page(lang, said, '/cas/login'))).toBe(true));
  it.each([
    ['cs', 'Vaše žádost byla zamítnuta kvůli neodpovídajícím údajům.'],
    ['sk', 'Vaša žiadosť bola zamietnutá pre neodpovedajúce údaje.'],
  ])('%s: “%s”', (lang, said) => expect(readRequest(page(lang, said))).toBe('refused'));
  it('but a verb does', () =>
    expect(isBarred(page('cs', 'V tuto chvíli vás nemůžeme přihlásit.', '/cas/login'), 'signingIn')).toBe(true));
});

describe('what speaks against going on', () => {
  it.each([
    ['de', 'Nach der Umstellung kann hier ein Antrag nicht gesendet oder geändert werden.'],
    ['sk', 'Po ukončení prevádzky už žiadosti nie je možné odoslať ani upraviť.'],
    ['it', 'Le richieste con troppi profili rifiutate.'],
    ['en', 'Too many requests with rejected profiles.'],
    ['en', 'You have no requests from 2025 and 2 requests are pending.'],
    ['en', 'This guest form is reserved for guests.'],
    ['en', 'Guest access: only guests of the network may submit a request.'],
    ['fr', 'Formulaire pour invités : seuls les invités peuvent demander un accès.'],
  ])('%s: “%s”', (lang, said) => expect(against(page(lang, said))).toHaveLength(1));
  it.each([
    ['it', '«0000 Guest Access» è riservato agli ospiti invitati.'],
    ['nl', 'Aanvragen met te veel profielen worden vaker geweigerd.'],
  ])('not %s: “%s”', (lang, said) => expect(against(page(lang, said))).toEqual([]));
});
