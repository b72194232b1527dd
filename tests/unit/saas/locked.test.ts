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

/** The commonest message of all, as each language says it. */
const locked: readonly (readonly [string, string])[] = [
  ['bg', 'Вашият акаунт е временно заключен поради твърде много неуспешни опити за влизане.'],
  ['cs', 'Váš účet byl dočasně zablokován kvůli mnoha neúspěšným pokusům o přihlášení.'],
  ['da', 'Din konto er midlertidigt spærret på grund af for mange mislykkede loginforsøg.'],
  ['de', 'Ihr Konto wurde wegen zu vieler fehlgeschlagener Anmeldeversuche vorübergehend gesperrt.'],
  ['el', 'Ο λογαριασμός σας έχει κλειδωθεί προσωρινά λόγω πολλών αποτυχημένων προσπαθειών σύνδεσης.'],
  ['en', 'Your account has been temporarily locked because of too many failed attempts to sign in.'],
  ['es', 'Su cuenta se ha bloqueado temporalmente debido a demasiados intentos fallidos de inicio de sesión.'],
  ['et', 'Teie konto on liiga paljude ebaõnnestunud sisselogimiskatsete tõttu ajutiselt lukustatud.'],
  ['fi', 'Tilisi on lukittu väliaikaisesti liian monen epäonnistuneen kirjautumisyrityksen vuoksi.'],
  ['fr', 'Votre compte a été temporairement bloqué en raison de trop nombreuses tentatives de connexion.'],
  ['ga', 'Tá do chuntas faoi ghlas go sealadach de bharr an iomarca iarrachtaí logála isteach.'],
  ['hr', 'Vaš je račun privremeno zaključan zbog previše neuspjelih pokušaja prijave.'],
  ['hu', 'Fiókját a túl sok sikertelen bejelentkezési kísérlet miatt ideiglenesen zároltuk.'],
  ['it', 'Il suo account è stato temporaneamente bloccato a causa di troppi tentativi di accesso non riusciti.'],
  ['lt', 'Jūsų paskyra laikinai užrakinta dėl per daug nesėkmingų bandymų prisijungti.'],
  ['lv', 'Jūsu konts ir īslaicīgi bloķēts pārāk daudzu neveiksmīgu pieteikšanās mēģinājumu dēļ.'],
  ['mt', 'Il-kont tiegħek ġie msakkar temporanjament minħabba wisq tentattivi ta’ dħul.'],
  ['nl', 'Uw account is tijdelijk vergrendeld wegens te veel mislukte aanmeldpogingen.'],
  ['pl', 'Twoje konto zostało tymczasowo zablokowane z powodu zbyt wielu nieudanych prób logowania.'],
  ['pt', 'A sua conta foi temporariamente bloqueada devido a demasiadas tentativas falhadas de início de sessão.'],
  ['ro', 'Contul dumneavoastră a fost blocat temporar din cauza prea multor încercări nereușite de conectare.'],
  ['sk', 'Váš účet bol dočasne zablokovaný pre príliš veľa neúspešných pokusov o prihlásenie.'],
  ['sl', 'Vaš račun je začasno zaklenjen zaradi preveč neuspešnih poskusov prijave.'],
  ['sv', 'Ditt konto har tillfälligt låsts på grund av för många misslyckade inloggningsförsök.'],
];

describe('an account that is locked for a while', () => {
  it.each(locked)('%s: "%s"', (lang, said) => expect(locks(said, lang)).toBe(true));
});
