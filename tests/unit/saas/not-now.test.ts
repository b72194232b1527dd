// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { isBarred } from '../../../lib/saas/barred';

type Act = Parameters<typeof isBarred>[1];

const field = '<form><label>Name <input></label><button>OK</button></form>';

/** Whether a page that says this, as an error or not, lets nothing be done. */
function bars(act: Act, lang: string, said: string, isError = false): boolean {
  document.documentElement.lang = lang;
  const told = isError ? `<div class="alert alert-danger" role="alert">${said}</div>` : `<p>${said}</p>`;
  document.body.innerHTML = `<h1>EU Login</h1>${told}${field}`;
  return isBarred(lookAt(document, '/cas/login'), act);
}

describe('what is to be done another time, without any “not”', () => {
  it.each([
    ['signingIn', 'de', 'Sie haben Ihr Passwort zu oft falsch eingegeben. Bitte warten Sie 15 Minuten.'],
    ['signingIn', 'sl', 'Preveč neuspešnih poskusov. Počakajte 15 minut in poskusite znova.'],
    ['registering', 'pl', 'Z Twojej sieci wysłano dziś zbyt wiele wniosków o rejestrację. Spróbuj ponownie jutro.'],
    ['registering', 'lt', 'Naują paskyrą galėsite sukurti rytoj.'],
    ['signingIn', 'hr', 'Sustav je zatvoren zbog održavanja. Ponovno će biti dostupan u 18 sati.'],
    ['signingIn', 'pl', 'Trwają prace konserwacyjne. Logowanie będzie ponownie możliwe dzisiaj po godz. 14.00.'],
    ['signingIn', 'en', 'This page is no longer valid. Go back to the application you came from and start again.'],
    ['changing', 'fr', 'Votre mot de passe a déjà été modifié. Vous pouvez fermer cette fenêtre.'],
    ['changing', 'sv', 'Numret är redan bekräftat och kopplat till ditt konto.'],
    ['changing', 'de', '5 von 5 Geräten verbunden.'],
    ['signingIn', 'en', 'Nothing typed here is compared with your password until 14:35.'],
    ['signingIn', 'fr', 'Votre réseau a envoyé trop de choses : nous faisons une pause jusqu’à 15 h 20.'],
    ['changing', 'sk', 'Práve presúvame údaje. Dnes účet nie je možné upravovať.'],
    ['signingIn', 'de', 'Seit heute ziehen wir um. Solange das dauert, nehmen wir keine Anmeldungen an.'],
    ['changing', 'lv', 'Līdz 30. novembrim kontu var tikai apskatīt.'],
    ['registering', 'it', 'La richiesta di registrazione è in fase di elaborazione: la sua registrazione è in corso.'],
  ] as const)('%s, %s: stops with "%s"', (act, lang, said) => {
    expect(bars(act, lang, said)).toBe(true);
  });

  it.each([
    ['signingIn', 'en', 'After five wrong attempts the account is locked for 15 minutes.'],
    ['signingIn', 'sv', 'Sms kan komma fram med viss fördröjning. Vänta några minuter innan du begär en ny kod.'],
    ['signingIn', 'de', 'Wartung am 5. Dezember von 18 bis 20 Uhr. Danach ist die Anmeldung wieder möglich.'],
    ['signingIn', 'lt', 'Praėjusią savaitę dėl techninės priežiūros paslauga buvo trumpam sutrikusi.'],
    ['signingIn', 'bg', 'Планираната профилактика от 14 ноември приключи успешно. Всички функции отново са достъпни.'],
    ['changing', 'en', 'You can add up to five devices.'],
    ['signingIn', 'sv', 'Den 9 januari 2027 kl. 6–8 uppdaterar vi EU Login. Då går det inte att logga in.'],
    ['registering', 'es', 'El enlace que recibirá deja de funcionar al cabo de 24 horas.'],
    ['changing', 'mt', 'Mill-1 ta’ Jannar 2027 ’il quddiem, mhux se jkun possibbli li żżid numri ġodda.'],
    ['signingIn', 'en', 'Nobody answers our hotline until 14:35.'],
    ['changing', 'nl', 'Apparaten die langer dan 12 maanden niet zijn gebruikt, worden automatisch verwijderd.'],
    [
      'signingIn',
      'nl',
      'Inloggen met een Belgische eID is op dit moment niet mogelijk. U kunt wel inloggen met uw wachtwoord.',
    ],
    ['registering', 'es', 'No se puede crear una cuenta con una dirección que pertenezca a una institución de la UE.'],
    ['registering', 'fr', 'Vous ne pourrez plus modifier cette adresse par la suite.'],
    ['changing', 'hu', 'Az alkalmazás rootolt telefonokon nem működik.'],
    ['signingIn', 'el', 'Η σύνδεση μόνο με κωδικό πρόσβασης δεν επιτρέπεται.'],
  ] as const)('%s, %s: leaves it possible with "%s"', (act, lang, said) => {
    expect(bars(act, lang, said)).toBe(false);
  });
});

describe('what an error says to put right', () => {
  it.each([
    ['registering', 'bg', 'Трябва да потвърдите, че сте прочели декларацията за поверителност.'],
    ['signingIn', 'hu', 'Az e-mail-cím formátuma nem megfelelő. Ellenőrizze a beírt címet (pl. nev@korhaz.example).'],
    ['changing', 'fr', 'Le formulaire n’a pas pu être envoyé. Veuillez indiquer un nom pour votre appareil.'],
    ['changing', 'sv', 'Pinkoden är för enkel. Fyra likadana siffror eller siffror i följd kan inte användas.'],
    ['signingIn', 'es', 'Su sesión ha caducado por inactividad. Vuelva a iniciar sesión para continuar.'],
    ['changing', 'et', 'Lauatelefoni numbrit ei saa kasutada. Sisestage mobiilinumber.'],
    ['changing', 'it', 'Hai già un dispositivo con questo nome.'],
    ['signingIn', 'ro', 'Parola dumneavoastră expiră peste 9 zile. O puteți schimba după autentificare.'],
    ['changing', 'de', 'Es wurde ein neuer Code versandt. Der zuvor versandte Code ist nicht mehr gültig.'],
  ] as const)('%s, %s: leaves it possible with "%s"', (act, lang, said) => {
    expect(bars(act, lang, said, true)).toBe(false);
  });

  it.each([
    ['signingIn', 'bg', 'Въведеният код е грешен. Нямате право на повече опити.'],
    ['registering', 'da', 'Bekræftelsesmailen kunne ikke sendes, og din konto er ikke blevet oprettet.'],
    ['changing', 'fr', 'Trop de demandes ont été envoyées aujourd’hui. Merci de revenir demain.'],
  ] as const)('%s, %s: stops with "%s"', (act, lang, said) => {
    expect(bars(act, lang, said, true)).toBe(true);
  });
});

describe('one of several second factors', () => {
  const list = `<h1>My Account</h1><ul><li><a href="/a">Manage my mobile devices</a></li>
    <li><a href="/b">Manage my security keys</a></li><li><a href="/c">Manage my eIDs</a></li></ul>`;

  it('alone is out of use: the others can be chosen', () => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = `${list}<p>The connection to the national eID services is interrupted.</p>`;
    expect(isBarred(lookAt(document, '/cas/userdata/myAccount.cgi'), 'changing')).toBe(false);
  });

  it('of all of them it is said that nothing can be changed', () => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = `${list}<p>Changes are not possible at present.</p>`;
    expect(isBarred(lookAt(document, '/cas/userdata/myAccount.cgi'), 'changing')).toBe(true);
  });
});
