// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { deniesUnexplained } from '../../../lib/saas/denials';
import { saysUnexplained } from '../../../lib/saas/unexplained';

const field = '<form><label>Password <input type="password"></label></form>';

function lookOf(html: string, lang: string) {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<h1>EU Login</h1>${html}${field}`;
  return lookAt(document, '/cas/login');
}

describe('what a page marks as an error', () => {
  const marked = (said: string, lang: string) => saysUnexplained(lookOf(`<p role="alert">${said}</p>`, lang));

  it.each([
    ['en', 'This step was stopped for security reasons.'],
    ['en', 'The password was wrong for the fifth time. Begin again from the application.'],
    ['de', 'Dieser Vorgang wurde aus Sicherheitsgründen abgebrochen.'],
    ['fr', 'Par mesure de sécurité, cette étape a été interrompue.'],
    ['it', 'I dati inseriti non possono più essere inviati.'],
    ['fi', 'Palvelu vaatii vahvistustavan, jota tililläsi ei ole.'],
    ['ro', 'Numărul maxim de încercări a fost atins.'],
  ])('%s: is not understood: "%s"', (lang, said) => {
    expect(marked(said, lang)).toBe(true);
  });

  it.each([
    ['en', 'The password is not correct. Please type it again.'],
    ['en', 'You have two attempts left.'],
    ['de', 'Die beiden Passwörter stimmen nicht überein.'],
    ['fr', 'Ce champ est obligatoire.'],
    ['es', 'La contraseña no es correcta. Inténtelo de nuevo.'],
    ['pl', 'Kod jest nieprawidłowy. Wpisz go jeszcze raz.'],
    ['cs', 'Vyplňte příjmení.'],
    ['sv', 'Lösenordet är för kort.'],
    ['bg', 'Двата имейл адреса не съвпадат.'],
    ['el', 'Ο κωδικός είναι λανθασμένος.'],
    ['hu', 'A jelszó hibás.'],
    ['en', 'Maintenance on 5 December. Signing in will not be possible then.'],
    ['de', 'Ihr Konto ist nicht mehr gesperrt.'],
  ])('%s: is a slip, or harmless: "%s"', (lang, said) => {
    expect(marked(said, lang)).toBe(false);
  });

  it('is none where a button is called like a danger', () => {
    const look = lookOf('<p><a class="btn btn-danger" href="/x">Delete all my devices</a></p>', 'en');
    expect(saysUnexplained(look)).toBe(false);
  });
});

describe('what a page says is not so', () => {
  const denied = (said: string, lang: string) => deniesUnexplained(lookOf(`<p>${said}</p>`, lang), 'changing');

  it.each([
    ['en', 'Entries of this week will not be processed.'],
    ['de', 'Angaben von heute werden nicht übernommen.'],
    ['da', 'Nye numre tages ikke længere imod.'],
    ['ro', 'Din iulie nu se mai înregistrează numere.'],
    ['bg', 'Повече устройства не се допускат.'],
    ['sl', 'Vaš novi naslov še ni potrjen.'],
    ['cs', 'Až do 22:00 se nelze přihlásit k žádnému účtu.'],
    ['hu', 'A fiók adatai csak megtekinthetők.'],
    ['lt', 'Jūsų naršyklėje išjungti slapukai.'],
    ['en', 'This picture cannot be used a second time.'],
    ['sk', 'Ďalšie zariadenie budete môcť pridať až po potvrdení prvého.'],
  ])('%s: stops what is to be done: "%s"', (lang, said) => {
    expect(denied(said, lang)).toBe(true);
  });

  it.each([
    ['en', 'You have no devices yet.'],
    ['en', 'Never give your password to anybody.'],
    ['en', 'The Commission will never ask you for it.'],
    ['en', 'Passwords cannot include your username and must contain at least 10 characters.'],
    ['en', 'If you do not have an account, create one.'],
    ['de', 'Scannen Sie den Code nicht mit der Kamera.'],
    ['de', 'Konten, die nicht bestätigt werden, werden gelöscht.'],
    ['el', 'Μη δημιουργήσετε δεύτερο λογαριασμό.'],
    ['it', 'Per questo accesso non le chiediamo la password.'],
    ['fi', 'Salasanaa ei voi vaihtaa useammin kuin kerran vuorokaudessa.'],
    ['lv', 'Varat pievienot ne vairāk kā piecas ierīces.'],
    ['sv', 'Driftstörningen den 14 november, då inloggningen inte fungerade, är åtgärdad.'],
    ['fr', 'Votre compte n’est pas bloqué.'],
    ['en', 'Your other settings are not affected.'],
    ['hr', 'Na ovom uređaju ne morate unijeti lozinku.'],
    ['de', 'Ein Konto gehört einer Person und kann nicht weitergegeben werden.'],
    ['it', 'I cookie non permettono di identificarti.'],
    ['nl', 'Niet elke methode staat in de lijst.'],
  ])('%s: leaves it possible: "%s"', (lang, said) => {
    expect(denied(said, lang)).toBe(false);
  });

  it('is of something else under another heading, in a chat, and in the answer to a question', () => {
    const said = '<p>Entries of today will not be processed.</p>';
    document.documentElement.lang = 'en';
    const look = (html: string) => {
      document.body.innerHTML = html;
      return lookAt(document, '/cas/login');
    };
    expect(deniesUnexplained(look(`<h1>EU Login</h1>${field}<h2>CIRCABC</h2>${said}`), 'changing')).toBe(false);
    expect(deniesUnexplained(look(`<h1>EU Login</h1><div class="chat-window">${said}</div>${field}`), 'changing')).toBe(
      false,
    );
    const answer = '<p>Is the code refused? Then you did not use the app.</p>';
    expect(deniesUnexplained(look(`<h1>EU Login</h1>${answer}${field}`), 'changing')).toBe(false);
    expect(deniesUnexplained(look(`<h1>EU Login</h1>${said}${field}`), 'changing')).toBe(true);
  });
});
