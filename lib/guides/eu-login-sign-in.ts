import { accountPath, anyTextField, passwordField, qrCode, registerPath } from './eu-login-marks';
import type { Page } from './shape';
import { addresses, europass, guide, help, inferred, scripts, tests } from './sources';
import { words } from './words';

/** Where every sign-in step lives: the same address serves several steps. */
const signInAddress = ['/cas', '/cas/login', '/cas/login/*'] as const;

const logoutLink = { is: 'linked', path: '/cas/logout', seen: addresses } as const;
const resetPath = '/cas/init/passwordResetRequest.cgi';

/** What only the step with the password has. */
const passwordStep = {
  is: 'any',
  of: [
    { is: 'linked', path: resetPath, seen: addresses },
    {
      is: 'any',
      of: [
        { by: 'id', id: 'verif-method-dd-id', seen: scripts },
        { by: 'name', name: '_submit', seen: scripts },
        { by: 'role', role: 'press', says: [words.password], seen: help },
      ],
      seen: scripts,
    },
  ],
  seen: scripts,
} as const;

/** The form of self-registration: names, two addresses, the code; one field more or less must not matter. */
const registerForm = { kind: 'text', least: 4, most: 6 } as const;

const twoPasswords = { kind: 'password', least: 2 } as const;

/** The page says that the account is locked; its words are not known. */
const locked = { is: 'error', says: [words.locked], seen: inferred } as const;

/** Signing in, creating the account, signed in, signed out. */
export const euLoginSignIn = {
  /** The e-mail step. */
  signIn: {
    stage: 'account',
    signedIn: false,
    startsOver: true,
    piece: 'signIn',
    troubles: ['registered', 'locked', 'lostPhone'],
    at: signInAddress,
    examples: [
      'https://webgate.ec.europa.eu/cas',
      'https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-1',
      'https://webgate.ec.europa.eu/cas/login;__Secure-ECAS_SESSIONID=1?loginRequestId=ECAS_LR-1',
    ],
    signals: {
      form: { by: 'id', id: 'whoamiForm', seen: scripts },
      email: {
        is: 'any',
        of: [
          { by: 'id', id: 'username', seen: scripts },
          { by: 'name', name: 'username', seen: scripts },
          { by: 'label', kind: 'text', says: [words.email], seen: help },
        ],
        seen: scripts,
      },
      next: { by: 'name', name: 'whoamiSubmit', seen: scripts },
      oneField: { is: 'fields', kind: 'text', least: 1, most: 1, seen: inferred },
      createAccount: { is: 'linked', path: registerPath, seen: addresses },
    },
    need: 2,
    must: ['oneField'],
    never: [passwordField, qrCode, { by: 'id', id: 'anonymize', seen: scripts }],
    errors: { locked },
    hints: {
      email: {
        kind: 'type',
        label: { en: 'Enter your e-mail address or unique identifier', seen: tests },
        target: [
          { by: 'id', id: 'username', seen: scripts },
          { by: 'name', name: 'username', seen: scripts },
          { by: 'autocomplete', token: 'username', seen: inferred },
          { by: 'label', kind: 'text', says: [words.email], seen: help },
          { by: 'place', kind: 'text', place: 1, of: 1, seen: inferred },
        ],
      },
      next: {
        kind: 'press',
        label: { en: 'Next', likely: 'Weiter', seen: tests },
        target: [
          { by: 'name', name: 'whoamiSubmit', seen: scripts },
          {
            by: 'inside',
            kind: 'submit',
            form: { kind: 'text', least: 1 },
            not: [words.cancel, words.create],
            seen: inferred,
          },
          {
            by: 'inside',
            kind: 'act',
            form: { kind: 'text', least: 1 },
            not: [words.cancel, words.create],
            seen: inferred,
          },
        ],
      },
      createAccount: {
        kind: 'press',
        aside: true,
        label: { en: 'Create an account', de: 'Konto erstellen', seen: europass },
        target: [
          { by: 'link', path: registerPath, seen: addresses },
          { by: 'role', role: 'press', says: [words.create, words.account], seen: help },
        ],
      },
    },
  },

  /** "Is this you?": the browser remembers somebody. */
  otherUser: {
    stage: 'account',
    signedIn: false,
    startsOver: true,
    piece: 'signIn',
    at: signInAddress,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-2'],
    signals: {
      link: { by: 'id', id: 'anonymize', seen: scripts },
      words: {
        is: 'any',
        of: [
          { by: 'role', role: 'press', says: [words.other, words.email], seen: scripts },
          { by: 'role', role: 'press', says: [words.other, words.account], not: [words.create], seen: inferred },
        ],
        seen: scripts,
      },
    },
    need: 1,
    never: [passwordField, anyTextField, passwordStep],
    hints: {
      differentEmail: {
        kind: 'press',
        label: {
          en: 'Sign in with a different e-mail address?',
          likely: 'Mit einer anderen E-Mail-Adresse anmelden',
          seen: tests,
        },
        target: [
          { by: 'id', id: 'anonymize', seen: scripts },
          { by: 'role', role: 'press', says: [words.other, words.email], seen: scripts },
          { by: 'role', role: 'press', says: [words.other, words.account], not: [words.create], seen: inferred },
        ],
      },
    },
  },

  /** The password step with the chooser for the verification method. */
  password: {
    stage: 'account',
    signedIn: false,
    startsOver: true,
    // The method is chosen here, so pressing "Sign in" is an act on the second factor as well.
    actsOn: ['account', 'secondFactor'],
    piece: 'signIn',
    troubles: ['noPassword', 'locked', 'lostPhone'],
    at: signInAddress,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-3'],
    signals: {
      onePassword: { is: 'fields', kind: 'password', least: 1, most: 1, seen: scripts },
      address: { is: 'path', paths: signInAddress, seen: addresses },
      form: { by: 'id', id: 'loginForm', seen: scripts },
      submit: { by: 'name', name: '_submit', seen: scripts },
      method: { by: 'id', id: 'verif-method-dd-id', seen: scripts },
    },
    need: 2,
    must: ['onePassword'],
    never: [
      qrCode,
      // The code of the app is asked for in such a field too, and its picture may be late.
      { is: 'heading', says: [{ en: 'qr' }], seen: help },
      anyTextField,
      { by: 'label', kind: 'digits', says: [words.pin], seen: help },
    ],
    errors: {
      locked,
      // Who has a second factor already knows why.
      noPassword: {
        is: 'every',
        of: [
          { is: 'present', css: '.verif-method-dd-options > *', seen: scripts },
          { is: 'absent', css: '#verif-method-dd-PASSWORD', seen: scripts },
        ],
        while: { stage: 'secondFactor', is: 'open' },
        seen: help,
      },
    },
    hints: {
      password: {
        kind: 'type',
        label: { en: 'Password', seen: help },
        target: [
          { by: 'id', id: 'password', seen: scripts },
          { by: 'name', name: 'password', seen: scripts },
          { by: 'autocomplete', token: 'current-password', seen: inferred },
          { by: 'place', kind: 'password', place: 1, of: 1, seen: scripts },
        ],
      },
      method: {
        kind: 'look',
        label: { en: 'Choose your verification method', seen: help },
        target: [
          { by: 'id', id: 'verif-method-dd-id', seen: scripts },
          { by: 'id', id: 'loginStrength', seen: scripts },
          { by: 'label', kind: 'select', says: [words.method], seen: help },
          { by: 'role', role: 'combobox', says: [words.method], seen: help },
          { by: 'inside', kind: 'select', form: { kind: 'password', least: 1 }, seen: inferred },
        ],
      },
      signIn: {
        kind: 'press',
        label: { en: 'Sign in', likely: 'Anmelden', seen: tests },
        target: [
          { by: 'name', name: '_submit', seen: scripts },
          { by: 'inside', kind: 'submit', form: { kind: 'password', least: 1 }, not: [words.cancel], seen: inferred },
          {
            by: 'inside',
            kind: 'act',
            form: { kind: 'password', least: 1 },
            // A button inside the field shows what is typed, another one opens the list of methods.
            not: [words.cancel, words.lost, words.password, words.method],
            seen: inferred,
          },
        ],
      },
      lostPassword: {
        kind: 'press',
        aside: true,
        label: { en: 'Lost your password?', likely: 'Passwort vergessen?', seen: help },
        target: [
          { by: 'link', path: resetPath, seen: addresses },
          { by: 'role', role: 'press', says: [words.lost, words.password], seen: help },
        ],
      },
    },
  },

  /** Self-registration. */
  register: {
    stage: 'account',
    signedIn: false,
    troubles: ['registered'],
    at: [registerPath],
    examples: [`https://webgate.ec.europa.eu${registerPath}?loginRequestId=ECAS_LR-4`],
    signals: {
      fields: { is: 'fields', ...registerForm, seen: guide },
      address: { is: 'path', paths: [registerPath], seen: addresses },
      emails: { is: 'fields', kind: 'email', least: 2, most: 2, seen: guide },
      privacy: { is: 'fields', kind: 'checkbox', least: 1, seen: help },
    },
    need: 3,
    must: ['fields'],
    never: [passwordField],
    errors: { registered: { is: 'error', says: [words.email, words.taken], seen: inferred } },
    hints: {
      language: {
        kind: 'choose',
        aside: true,
        target: [{ by: 'language', seen: guide }],
      },
      firstName: {
        kind: 'type',
        label: { en: 'First name', de: 'Vorname', seen: guide },
        target: [
          { by: 'autocomplete', token: 'given-name', seen: inferred },
          { by: 'label', kind: 'text', says: [words.firstName], not: [words.lastName], seen: guide },
          { by: 'place', kind: 'other', place: 1, of: 3, seen: guide },
        ],
      },
      lastName: {
        kind: 'type',
        label: { en: 'Last name', de: 'Nachname', seen: guide },
        target: [
          { by: 'autocomplete', token: 'family-name', seen: inferred },
          { by: 'label', kind: 'text', says: [words.lastName], not: [words.firstName], seen: guide },
          { by: 'place', kind: 'other', place: 2, of: 3, seen: guide },
        ],
      },
      email: {
        kind: 'type',
        label: { en: 'E-mail', de: 'E-Mail', seen: guide },
        target: [
          { by: 'label', kind: 'text', says: [words.email], not: [words.confirm], seen: guide },
          { by: 'place', kind: 'email', place: 1, of: 2, seen: guide },
        ],
      },
      confirmEmail: {
        kind: 'type',
        label: { en: 'Confirm e-mail', de: 'E-Mail bestätigen', seen: guide },
        target: [
          { by: 'label', kind: 'text', says: [words.email, words.confirm], seen: guide },
          { by: 'place', kind: 'email', place: 2, of: 2, seen: guide },
        ],
      },
      emailLanguage: {
        kind: 'choose',
        label: { en: 'E-mail language', de: 'Sprache der E-Mail', seen: guide },
        target: [
          { by: 'label', kind: 'select', says: [words.email], seen: guide },
          { by: 'inside', kind: 'select', form: registerForm, seen: guide },
        ],
      },
      captcha: {
        kind: 'type',
        label: { en: 'Enter the code', de: 'Code eingeben', seen: guide },
        target: [
          { by: 'label', kind: 'text', says: [words.code], seen: guide },
          { by: 'place', kind: 'other', place: 3, of: 3, seen: guide },
        ],
      },
      privacy: {
        kind: 'choose',
        target: [
          { by: 'label', kind: 'checkbox', says: [words.privacy], seen: help },
          { by: 'inside', kind: 'checkbox', form: registerForm, seen: help },
        ],
      },
      create: {
        kind: 'press',
        label: { en: 'Create an account', de: 'Neues Konto erstellen', seen: guide },
        target: [
          { by: 'inside', kind: 'submit', form: registerForm, not: [words.cancel], seen: guide },
          { by: 'inside', kind: 'act', form: registerForm, says: [words.create], seen: guide },
          { by: 'inside', kind: 'act', form: registerForm, says: [words.send], not: [words.cancel], seen: inferred },
        ],
      },
    },
  },

  /** "We sent you a mail." Text and address unknown; recognised only by words. */
  registered: {
    stage: 'account',
    signedIn: false,
    waitsFor: 'account',
    troubles: ['noMail', 'registered'],
    at: ['/cas/eim/external/*'],
    examples: [`https://webgate.ec.europa.eu${registerPath}`],
    signals: {
      mail: { is: 'statement', says: [words.send, words.email], not: [words.not], seen: inferred },
    },
    need: 1,
    never: [anyTextField, passwordField, logoutLink],
    hints: { checkMail: { kind: 'wait' } },
  },

  /** From the link in the mail. Also the page that follows a password reset. */
  createPassword: {
    stage: 'account',
    signedIn: false,
    troubles: ['noMail'],
    at: ['/cas/init/*', '/cas/eim/external/*'],
    examples: ['https://webgate.ec.europa.eu/cas/init/initialisePassword.cgi'],
    signals: {
      two: { is: 'fields', kind: 'password', least: 2, most: 2, seen: help },
    },
    need: 1,
    never: [anyTextField, { by: 'label', kind: 'digits', says: [words.pin], seen: help }],
    hints: {
      newPassword: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'password', says: [words.password], not: [words.confirm], seen: help },
          { by: 'place', kind: 'password', place: 1, of: 2, seen: help },
        ],
      },
      confirmPassword: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'password', says: [words.confirm], seen: help },
          { by: 'place', kind: 'password', place: 2, of: 2, seen: help },
        ],
      },
      submit: {
        kind: 'press',
        label: { en: 'Submit', likely: 'Absenden', seen: help },
        target: [
          { by: 'inside', kind: 'submit', form: twoPasswords, not: [words.cancel], seen: help },
          // Another button there may make up a password.
          { by: 'inside', kind: 'act', form: twoPasswords, says: [words.send], not: [words.cancel], seen: help },
          { by: 'inside', kind: 'act', form: twoPasswords, says: [words.confirm], not: [words.cancel], seen: inferred },
        ],
      },
    },
  },

  /** "Successful login" with the gear and its menu. */
  signedIn: {
    stage: 'account',
    signedIn: true,
    actsOn: ['secondFactor'],
    piece: 'secondFactor',
    at: signInAddress,
    examples: ['https://webgate.ec.europa.eu/cas/login'],
    signals: {
      title: {
        is: 'heading',
        says: [{ en: 'successful login', de: 'erfolgreiche anmeldung' }],
        seen: guide,
      },
      logout: logoutLink,
      account: { is: 'linked', path: accountPath, seen: addresses },
    },
    need: 2,
    never: [passwordField, anyTextField, qrCode, { is: 'notice', seen: inferred }],
    hints: {
      menu: {
        kind: 'press',
        target: [
          { by: 'id', id: 'user-menu', seen: inferred },
          { by: 'role', role: 'press', says: [words.settings], seen: inferred },
          { by: 'menuOf', path: accountPath, seen: inferred },
        ],
      },
      myAccount: {
        kind: 'press',
        label: { en: 'My Account', de: 'Mein Konto', seen: guide },
        target: [{ by: 'link', path: accountPath, seen: addresses }],
      },
    },
  },

  loggedOut: {
    stage: 'account',
    signedIn: false,
    startsOver: true,
    at: ['/cas/logout', '/cas/logout/*'],
    examples: ['https://webgate.ec.europa.eu/cas/logout'],
    signals: {
      path: { is: 'path', paths: ['/cas/logout', '/cas/logout/*'], seen: addresses },
    },
    need: 1,
    never: [passwordField, anyTextField, logoutLink],
    hints: {},
  },
} as const satisfies Record<string, Page>;
