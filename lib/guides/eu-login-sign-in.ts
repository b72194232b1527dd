import { words } from './eu-login-words';
import type { Page } from './shape';
import { addresses, guide, help, inferred, scripts } from './sources';

/** Where every sign-in step lives: the same address serves several steps. */
const signInAddress = ['/cas', '/cas/login', '/cas/login/*'] as const;

const passwordField = { is: 'fields', kind: 'password', least: 1, seen: scripts } as const;
const anyTextField = { is: 'fields', kind: 'text', least: 1, seen: inferred } as const;
const logoutLink = { is: 'linked', path: '/cas/logout', seen: addresses } as const;

/** Signing in, creating the account, signed in, signed out. */
export const euLoginSignIn = {
  /** The e-mail step. */
  signIn: {
    stage: 'account',
    at: signInAddress,
    examples: [
      'https://webgate.ec.europa.eu/cas',
      'https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-1',
      'https://webgate.ec.europa.eu/cas/login;__Secure-ECAS_SESSIONID=1?loginRequestId=ECAS_LR-1',
    ],
    signals: {
      form: { is: 'there', any: [{ by: 'id', id: 'whoamiForm', seen: scripts }], seen: scripts },
      email: {
        is: 'there',
        any: [
          { by: 'id', id: 'username', seen: scripts },
          { by: 'name', name: 'username', seen: scripts },
          { by: 'label', kind: 'text', label: words.emailOrId, seen: help },
        ],
        seen: scripts,
      },
      next: { is: 'there', any: [{ by: 'name', name: 'whoamiSubmit', seen: scripts }], seen: scripts },
      heading: { is: 'heading', words: words.signInToContinue, seen: help },
      oneField: { is: 'fields', kind: 'text', least: 1, most: 1, seen: inferred },
      createAccount: { is: 'linked', path: '/cas/eim/external/register.cgi', seen: addresses },
    },
    need: 2,
    must: ['oneField'],
    never: [passwordField],
    hints: {
      email: {
        kind: 'type',
        target: [
          { by: 'id', id: 'username', seen: scripts },
          { by: 'name', name: 'username', seen: scripts },
          { by: 'autocomplete', token: 'username', seen: inferred },
          { by: 'label', kind: 'text', label: words.emailOrId, seen: help },
          { by: 'place', kind: 'text', place: 1, of: 1, seen: inferred },
        ],
      },
      next: {
        kind: 'press',
        target: [
          { by: 'name', name: 'whoamiSubmit', seen: scripts },
          { by: 'role', role: 'press', name: words.next, seen: help },
          { by: 'submitOf', kind: 'text', count: 1, seen: inferred },
        ],
      },
      createAccount: {
        kind: 'press',
        aside: true,
        target: [
          { by: 'link', path: '/cas/eim/external/register.cgi', seen: addresses },
          { by: 'role', role: 'press', name: words.createAccount, seen: help },
        ],
      },
    },
  },

  /** "Is this you?": the browser remembers somebody. */
  otherUser: {
    stage: 'account',
    at: signInAddress,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-2'],
    signals: {
      link: { is: 'there', any: [{ by: 'id', id: 'anonymize', seen: scripts }], seen: scripts },
      words: {
        is: 'there',
        any: [{ by: 'role', role: 'press', name: words.differentEmail, match: 'starts', seen: scripts }],
        seen: scripts,
      },
    },
    need: 1,
    never: [passwordField],
    hints: {
      differentEmail: {
        kind: 'press',
        target: [
          { by: 'id', id: 'anonymize', seen: scripts },
          { by: 'role', role: 'press', name: words.differentEmail, match: 'starts', seen: scripts },
        ],
      },
    },
  },

  /** The password step with the chooser for the verification method. */
  password: {
    stage: 'account',
    at: signInAddress,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-3'],
    signals: {
      onePassword: { is: 'fields', kind: 'password', least: 1, most: 1, seen: scripts },
      form: { is: 'there', any: [{ by: 'id', id: 'loginForm', seen: scripts }], seen: scripts },
      submit: { is: 'there', any: [{ by: 'name', name: '_submit', seen: scripts }], seen: scripts },
      method: {
        is: 'there',
        any: [
          { by: 'id', id: 'verif-method-dd-id', seen: scripts },
          { by: 'label', kind: 'select', label: words.method, seen: help },
        ],
        seen: scripts,
      },
      methodWords: { is: 'text', words: words.method, seen: help },
      lost: {
        is: 'there',
        any: [{ by: 'role', role: 'press', name: words.lostPassword, match: 'starts', seen: help }],
        seen: help,
      },
    },
    need: 2,
    must: ['onePassword'],
    never: [{ is: 'fields', kind: 'password', least: 2, seen: inferred }],
    hints: {
      password: {
        kind: 'type',
        target: [
          { by: 'id', id: 'password', seen: scripts },
          { by: 'name', name: 'password', seen: scripts },
          { by: 'autocomplete', token: 'current-password', seen: inferred },
          { by: 'place', kind: 'password', place: 1, of: 1, seen: scripts },
        ],
      },
      method: {
        kind: 'look',
        target: [
          { by: 'id', id: 'verif-method-dd-id', seen: scripts },
          { by: 'id', id: 'loginStrength', seen: scripts },
          { by: 'label', kind: 'select', label: words.method, seen: help },
          { by: 'role', role: 'combobox', name: words.method, match: 'starts', seen: help },
        ],
      },
      signIn: {
        kind: 'press',
        target: [
          { by: 'name', name: '_submit', seen: scripts },
          { by: 'submitOf', kind: 'password', count: 1, seen: inferred },
          { by: 'role', role: 'button', name: words.signIn, seen: help },
        ],
      },
      lostPassword: {
        kind: 'press',
        aside: true,
        target: [
          { by: 'link', path: '/cas/init/passwordResetRequest.cgi', seen: addresses },
          { by: 'role', role: 'press', name: words.lostPassword, match: 'starts', seen: help },
        ],
      },
    },
  },

  /** Self-registration. */
  register: {
    stage: 'account',
    at: ['/cas/eim/external/register.cgi'],
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/register.cgi?loginRequestId=ECAS_LR-4'],
    signals: {
      fields: { is: 'fields', kind: 'text', least: 4, most: 6, seen: guide },
      heading: { is: 'heading', words: words.createAccount, seen: guide },
      names: {
        is: 'there',
        any: [
          { by: 'label', kind: 'text', label: words.lastName, seen: guide },
          { by: 'autocomplete', token: 'family-name', seen: inferred },
        ],
        seen: guide,
      },
      emailLanguage: { is: 'fields', kind: 'select', least: 1, seen: guide },
      privacy: { is: 'fields', kind: 'checkbox', least: 1, seen: help },
    },
    need: 2,
    must: ['fields'],
    never: [passwordField],
    hints: {
      language: {
        kind: 'choose',
        aside: true,
        target: [
          { by: 'outside', kind: 'select', form: { kind: 'text', least: 4 }, seen: guide },
          { by: 'role', role: 'combobox', name: words.pageLanguage, match: 'starts', seen: guide },
          { by: 'role', role: 'press', name: words.pageLanguage, match: 'starts', seen: guide },
          { by: 'languageName', seen: guide },
        ],
      },
      firstName: {
        kind: 'type',
        target: [
          { by: 'autocomplete', token: 'given-name', seen: inferred },
          { by: 'label', kind: 'text', label: words.firstName, seen: guide },
          { by: 'place', kind: 'text', place: 1, of: 5, seen: guide },
        ],
      },
      lastName: {
        kind: 'type',
        target: [
          { by: 'autocomplete', token: 'family-name', seen: inferred },
          { by: 'label', kind: 'text', label: words.lastName, seen: guide },
          { by: 'place', kind: 'text', place: 2, of: 5, seen: guide },
        ],
      },
      email: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'text', label: words.email, seen: guide },
          { by: 'place', kind: 'email', place: 1, of: 2, seen: guide },
          { by: 'place', kind: 'text', place: 3, of: 5, seen: guide },
        ],
      },
      confirmEmail: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'text', label: words.confirmEmail, seen: guide },
          { by: 'place', kind: 'email', place: 2, of: 2, seen: guide },
          { by: 'place', kind: 'text', place: 4, of: 5, seen: guide },
        ],
      },
      emailLanguage: {
        kind: 'choose',
        target: [
          { by: 'label', kind: 'select', label: words.emailLanguage, seen: guide },
          { by: 'inside', kind: 'select', form: { kind: 'text', least: 4 }, seen: guide },
        ],
      },
      captcha: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'text', label: words.captcha, seen: guide },
          { by: 'place', kind: 'text', place: 5, of: 5, seen: guide },
        ],
      },
      privacy: {
        kind: 'choose',
        target: [
          { by: 'label', kind: 'checkbox', label: words.privacy, match: 'contains', seen: help },
          { by: 'inside', kind: 'checkbox', form: { kind: 'text', least: 4 }, seen: help },
        ],
      },
      create: {
        kind: 'press',
        target: [
          { by: 'submitOf', kind: 'text', count: 5, seen: guide },
          { by: 'inside', kind: 'press', form: { kind: 'text', least: 4 }, name: words.createAccount, seen: guide },
          { by: 'role', role: 'button', name: words.createAccount, seen: guide },
        ],
      },
    },
  },

  /** "We sent you a mail." Text and address unknown; recognised only by words. */
  registered: {
    stage: 'account',
    at: ['/cas/*'],
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/register.cgi'],
    signals: {
      path: { is: 'path', paths: ['/cas/eim/external/*'], seen: inferred },
      sent: {
        is: 'text',
        words: {
          en: ['e-mail has been sent', 'e-mail was sent', 'we have sent you', 'we have sent an e-mail', 'we sent you', 'sent you an e-mail', 'sent to your e-mail', 'you will receive an e-mail', 'you will receive a confirmation e-mail', 'you will shortly receive', 'check your mailbox', 'check your inbox', 'confirmation e-mail'],
          de: ['E-Mail wurde', 'E-Mail gesendet', 'E-Mail geschickt', 'E-Mail versandt', 'E-Mail verschickt', 'Sie erhalten in Kürze', 'erhalten eine E-Mail', 'Bestätigungs-E-Mail', 'Bestätigungsmail', 'prüfen Sie Ihr Postfach'],
          fr: ['a été envoyé', 'avons envoyé', 'vous allez recevoir', 'vous recevrez'],
          es: ['se ha enviado', 'hemos enviado', 'recibirá un correo'],
          it: ['è stata inviata', 'è stato inviato', 'abbiamo inviato', 'riceverà un'],
          nl: ['is een e-mail verzonden', 'e-mail gestuurd', 'e-mail verstuurd', 'is verzonden', 'ontvangt een e-mail', 'e-mail verzonden'],
          pl: ['została wysłana', 'wysłaliśmy', 'został wysłany', 'otrzyma Pan', 'otrzymasz'],
          pt: ['foi enviado', 'enviámos'],
        },
        seen: inferred,
      },
      registration: {
        is: 'text',
        words: {
          en: ['registering', 'registration', 'your account has been created', 'complete your account', 'activate your account', 'to create your password', 'create your password', 'account was created', 'choose your password'],
          de: ['Registrierung', 'registriert', 'Konto wurde erstellt', 'Konto wurde angelegt', 'Konto zu aktivieren', 'Passwort erstellen', 'Passwort anlegen', 'Passwort festlegen', 'Kontoerstellung', 'Konto erstellt'],
          fr: ['inscription', 'inscrit', 'enregistrement', 'compte a été créé', 'création de votre compte', 'créer votre mot de passe'],
          es: ['registrarse', 'registro', 'cuenta ha sido creada', 'se ha creado su cuenta', 'crear su contraseña', 'crear la contraseña'],
          it: ['registrazione', 'account è stato creato', 'creare la password', 'creazione dell'],
          nl: ['registratie', 'geregistreerd', 'account is aangemaakt', 'wachtwoord aan te maken', 'wachtwoord aanmaken'],
          pl: ['rejestracja', 'rejestracji', 'rejestrację', 'konto zostało utworzone', 'utworzyć hasło'],
          pt: ['registo', 'conta foi criada'],
        },
        seen: inferred,
      },
    },
    need: 2,
    must: ['sent'],
    never: [anyTextField, passwordField, { is: 'path', paths: ['/cas/init/*', '/cas/userdata/*', '/cas/*.html'], seen: addresses }],
    hints: { checkMail: { kind: 'wait' } },
  },

  /** From the link in the mail. Also the page that follows a password reset. */
  createPassword: {
    stage: 'account',
    at: ['/cas/*'],
    examples: ['https://webgate.ec.europa.eu/cas/init/initialisePassword.cgi'],
    signals: {
      two: { is: 'fields', kind: 'password', least: 2, most: 2, seen: help },
      path: { is: 'path', paths: ['/cas/init/*', '/cas/eim/*'], seen: inferred },
      fresh: { is: 'there', any: [{ by: 'label', kind: 'password', label: words.newPassword, seen: help }], seen: help },
      confirm: { is: 'there', any: [{ by: 'label', kind: 'password', label: words.confirmPassword, seen: help }], seen: help },
    },
    need: 2,
    must: ['two'],
    never: [
      { is: 'path', paths: ['/cas/change/*', '/cas/userdata/*'], seen: addresses },
      { is: 'there', any: [{ by: 'label', kind: 'digits', label: words.pin, seen: help }], seen: help },
    ],
    hints: {
      newPassword: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'password', label: words.newPassword, seen: help },
          { by: 'place', kind: 'password', place: 1, of: 2, seen: help },
        ],
      },
      confirmPassword: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'password', label: words.confirmPassword, seen: help },
          { by: 'place', kind: 'password', place: 2, of: 2, seen: help },
        ],
      },
      submit: {
        kind: 'press',
        target: [
          { by: 'submitOf', kind: 'password', count: 2, seen: help },
          { by: 'inside', kind: 'press', form: { kind: 'password', least: 2 }, name: words.submit, seen: help },
        ],
      },
    },
  },

  /** "Successful login" with the gear and its menu. */
  signedIn: {
    stage: 'account',
    at: ['/cas', '/cas/login', '/cas/login/*', '/cas/init/*', '/cas/eim/*'],
    examples: ['https://webgate.ec.europa.eu/cas/login'],
    signals: {
      heading: { is: 'heading', words: words.successfulLogin, seen: guide },
      sentence: { is: 'text', words: words.successfulLogin, seen: guide },
      logout: logoutLink,
      account: { is: 'linked', path: '/cas/userdata/myAccount.cgi', seen: addresses },
    },
    need: 2,
    never: [passwordField, anyTextField],
    hints: {
      menu: {
        kind: 'press',
        target: [
          { by: 'id', id: 'user-menu', seen: inferred },
          { by: 'role', role: 'press', name: words.gear, match: 'starts', seen: inferred },
          { by: 'menuOf', path: '/cas/userdata/myAccount.cgi', seen: inferred },
        ],
      },
      myAccount: {
        kind: 'press',
        target: [
          { by: 'link', path: '/cas/userdata/myAccount.cgi', seen: addresses },
          { by: 'role', role: 'press', name: words.myAccount, seen: guide },
        ],
      },
    },
  },

  loggedOut: {
    stage: 'account',
    at: ['/cas', '/cas/login', '/cas/logout', '/cas/logout/*'],
    examples: ['https://webgate.ec.europa.eu/cas/logout'],
    signals: {
      path: { is: 'path', paths: ['/cas/logout', '/cas/logout/*'], seen: addresses },
      sentence: {
        is: 'text',
        words: {
          en: ['You have logged out of EU Login', 'You have been logged out', 'You are now logged out'],
          de: ['Sie haben sich von EU Login abgemeldet', 'Sie haben sich bei EU Login abgemeldet', 'Sie wurden abgemeldet', 'Sie sind abgemeldet', 'Sie sind nun abgemeldet', 'Sie haben sich abgemeldet'],
          fr: ['Vous êtes déconnecté', 'Vous avez été déconnecté', 'Vous vous êtes déconnecté'],
          es: ['Ha cerrado la sesión', 'Ha cerrado sesión', 'Se ha desconectado'],
          it: ['Disconnessione effettuata', 'Si è disconnesso', 'Ti sei disconnesso', 'è stato disconnesso', 'Hai effettuato il logout'],
          nl: ['U bent afgemeld', 'U bent uitgelogd', 'U hebt zich afgemeld'],
          pl: ['Wylogowano', 'Nastąpiło wylogowanie', 'Zostałeś wylogowany'],
        },
        seen: scripts,
      },
    },
    need: 1,
    never: [passwordField, anyTextField],
    hints: {},
  },
} as const satisfies Record<string, Page>;
