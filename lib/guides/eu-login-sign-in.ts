import { againWords, hourWords } from './cpms-words';
import { doubts, notSo } from './doubts';
import {
  accountMenu,
  accountPath,
  anyTextField,
  emailField,
  logoutLink,
  notSubmit,
  outOfUse,
  passwordField,
  qrCode,
  refused,
  registerPath,
  removal,
  signInAddress,
} from './eu-login-marks';
import type { Page, Seen, Words } from './shape';
import { addresses, europass, guide, help, inferred, scripts, tests } from './sources';
import { words } from './words';

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

/** The form of self-registration: names, two addresses, often a code; some fields more or less must not matter. */
const registerForm = { kind: 'text', least: 4, most: 8 } as const;

/** What is typed only once is no password that somebody has chosen. */
const oneTimeCode = {
  is: 'any',
  of: [
    { by: 'label', kind: 'code', says: [words.oneTime], seen: help },
    { by: 'label', kind: 'code', says: [words.code], not: [words.password, words.email], seen: help },
    {
      is: 'present',
      css: 'input:is([autocomplete~=one-time-code],[type=password]:is([maxlength="6"],[maxlength="8"],[inputmode=numeric]))',
      visible: true,
      seen: inferred,
    },
  ],
  seen: help,
} as const;

/** The list of methods, which only the step with the password has. */
const methodList = {
  is: 'any',
  of: [
    { by: 'id', id: 'verif-method-dd-id', seen: scripts },
    { by: 'id', id: 'loginStrength', seen: scripts },
    { by: 'label', kind: 'select', says: [words.method], seen: help },
    { by: 'role', role: 'combobox', says: [words.method], seen: help },
  ],
  seen: scripts,
} as const;

const twoPasswords = { kind: 'password', least: 2 } as const;

/** What is said of an account with one of these is not said of the reader's, or is over. */
const conditions = {
  en: 'if.|when.|once.',
  de: 'wenn.|falls.|sobald.',
  fr: 'si.|quand|lorsque',
} as const;
/** What is so each time after something else. */
const eachTime = {
  en: 'after.',
  fr: 'après.',
  it: 'dopo.',
  es: 'tras.|después.',
  nl: 'na.',
  pl: 'po.',
  pt: 'após',
} as const;
const notLocked = [words.negated, words.unless, words.promise, words.wasOnce, words.someoneElse] as const;
/** The page says that the account is locked; its words are not known. Of one's own it may say after what. */
const locked = {
  is: 'every',
  of: [
    {
      is: 'any',
      of: [
        {
          is: 'sentence',
          says: [words.locked, words.account],
          not: [...notLocked, words.after, eachTime],
          seen: inferred,
        },
        { is: 'sentence', says: [words.locked, words.account, words.yours], not: notLocked, seen: inferred },
        // "Locked until 10:45" is no condition.
        {
          is: 'sentence',
          says: [words.locked, words.account, words.yours, { en: 'until.', de: 'bis.', fr: 'jusqu' }, hourWords],
          not: [words.negated, words.promise, words.wasOnce, conditions],
          seen: inferred,
        },
      ],
      seen: inferred,
    },
    // "You can sign in again now."
    {
      is: 'none',
      of: [
        { is: 'sentence', says: [words.now, words.next], not: [words.negated, words.unless], seen: inferred },
        { is: 'sentence', says: [words.now, words.signedIn], not: [words.negated, words.unless], seen: inferred },
        { is: 'sentence', says: [againWords], not: notSo, seen: inferred },
      ],
      seen: inferred,
    },
  ],
  seen: inferred,
} as const;

/** Two accounts become one. */
const merging = { is: 'heading', says: [words.merge], seen: inferred } as const;
/** A page whose password is that of another account, or makes one of two. */
const otherAccount = {
  is: 'any',
  of: [
    { by: 'label', kind: 'password', says: [words.someoneElse], seen: inferred },
    merging,
    { is: 'sentence', says: [words.password, words.someoneElse], not: [words.negated, words.unless], seen: inferred },
    { by: 'role', role: 'act', says: [words.merge], seen: inferred },
  ],
  seen: inferred,
} as const;

/** All that a page says of something is that it is not so. */
const onlyDenied = <const W extends readonly Words[], S extends Seen>(says: W, seen: S) =>
  ({
    is: 'every',
    of: [
      { is: 'sentence', says, seen },
      { is: 'none', of: [{ is: 'sentence', says, not: [words.negated], seen }], seen },
    ],
    seen,
  }) as const;
const notSignedOut = onlyDenied([words.signedOut, words.euLogin], help);
const noMailSent = onlyDenied([words.sent, words.email], inferred);

/**
 * Other buttons in the form for the address: back, another account, an identity card, whom to ask (facts of 2026-11,
 * row 13).
 */
const notNext = [words.cancel, words.create, words.eid, words.lost, words.contact] as const;

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
      email: emailField,
      next: { by: 'name', name: 'whoamiSubmit', seen: scripts },
      go: { by: 'inside', kind: 'act', form: { kind: 'text', least: 1, most: 1 }, says: [words.next], seen: inferred },
      // The name of EU Login alone says nothing.
      heading: { is: 'heading', says: [words.signedIn], not: [...doubts, words.euLogin], seen: tests },
      oneField: { is: 'fields', kind: 'text', least: 1, most: 1, seen: inferred },
    },
    need: 3,
    must: ['oneField', 'email'],
    never: [
      passwordField,
      oneTimeCode,
      outOfUse,
      merging,
      { by: 'id', id: 'anonymize', seen: scripts },
      // A directory asks for an address too.
      { by: 'inside', kind: 'submit', form: { kind: 'text', least: 1 }, says: [words.search], seen: inferred },
    ],
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
            not: notNext,
            seen: inferred,
          },
          {
            by: 'inside',
            kind: 'act',
            form: { kind: 'text', least: 1 },
            not: notNext,
            seen: inferred,
          },
        ],
      },
      createAccount: {
        kind: 'press',
        aside: true,
        onlyFound: true,
        while: { stage: 'account', is: 'open' },
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
          { by: 'role', role: 'press', says: [words.other, words.email], not: [words.contact], seen: scripts },
          {
            by: 'role',
            role: 'press',
            says: [words.other, words.account],
            not: [words.create, words.contact],
            seen: inferred,
          },
        ],
        seen: scripts,
      },
      go: {
        by: 'role',
        role: 'act',
        says: [words.next],
        not: [words.other, words.create, words.cancel],
        // A tab that is drawn as a button leads on from nothing.
        own: true,
        seen: inferred,
      },
      isItYou: { is: 'statement', says: [words.isItYou], seen: inferred },
      // The whole sentence that was seen; an error offers another address, too, but not to sign in with it.
      sentence: { by: 'role', role: 'press', says: [words.other, words.email, words.signedIn], seen: tests },
    },
    need: 2,
    never: [
      passwordField,
      anyTextField,
      passwordStep,
      refused,
      // An account that is there no more.
      { is: 'sentence', says: [words.remove, words.account], not: doubts, seen: inferred },
    ],
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
          { by: 'role', role: 'press', says: [words.other, words.email], not: [words.contact], seen: scripts },
          {
            by: 'role',
            role: 'press',
            says: [words.other, words.account],
            not: [words.create, words.contact],
            seen: inferred,
          },
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
      // EU Login may know the browser and ask for no password ("adaptive authentication", facts of 2026-11, row 1).
      step: {
        is: 'any',
        of: [{ is: 'fields', kind: 'password', least: 1, most: 1, seen: scripts }, methodList],
        seen: scripts,
      },
      address: { is: 'path', paths: signInAddress, seen: addresses },
      // The answer to a secret question is typed into such a field as well, with the same form and links around it.
      asked: {
        is: 'any',
        of: [
          { by: 'id', id: 'password', seen: scripts },
          { by: 'name', name: 'password', seen: scripts },
          { by: 'autocomplete', token: 'current-password', seen: inferred },
          { by: 'label', kind: 'password', says: [words.password], seen: help },
          { by: 'label', kind: 'password', says: [words.euLogin], seen: inferred },
          methodList,
        ],
        seen: scripts,
      },
      form: { by: 'id', id: 'loginForm', seen: scripts },
      submit: { by: 'name', name: '_submit', seen: scripts },
      method: methodList,
      // A password alone is asked for by much else.
      lost: { is: 'linked', path: resetPath, seen: addresses },
      go: {
        by: 'inside',
        kind: 'act',
        form: { kind: 'password', least: 1 },
        says: [words.next],
        not: [words.cancel],
        seen: inferred,
      },
    },
    need: 3,
    must: ['step', 'address', 'asked'],
    never: [
      qrCode,
      oneTimeCode,
      outOfUse,
      { is: 'fields', kind: 'password', least: 2, seen: scripts },
      // The code of the app is asked for in such a field too, and its picture may be late.
      { is: 'heading', says: [{ en: 'qr' }], seen: help },
      anyTextField,
      { is: 'heading', says: [words.question], not: [words.password], seen: inferred },
      { by: 'label', kind: 'password', says: [words.answer], seen: inferred },
      { by: 'label', kind: 'digits', says: [words.pin], seen: help },
      // The password is also asked for before something is taken away.
      { by: 'role', role: 'act', says: [words.remove], not: [words.password], seen: inferred },
      { is: 'heading', says: [words.remove], not: [words.password], seen: inferred },
      otherAccount,
    ],
    errors: {
      locked,
      // Who has a second factor already knows why.
      noPassword: {
        is: 'every',
        of: [
          { is: 'present', css: '.verif-method-dd-options > *', seen: scripts },
          { is: 'absent', css: '#verif-method-dd-PASSWORD', seen: scripts },
          // By whatever id it is known, an entry of this name is enough.
          { is: 'absent', css: '.verif-method-dd-options > *', says: words.password, seen: help },
          passwordField,
        ],
        while: { stage: 'secondFactor', is: 'open' },
        seen: help,
      },
    },
    hints: {
      password: {
        kind: 'type',
        given: passwordField,
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
        onlyFound: true,
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
          {
            by: 'inside',
            kind: 'submit',
            form: { kind: 'password', least: 1 },
            not: [words.cancel, words.eid],
            seen: inferred,
          },
          {
            by: 'inside',
            kind: 'act',
            form: { kind: 'password', least: 1 },
            // A button inside the field shows what is typed, another one opens the list of methods.
            not: [words.cancel, words.lost, words.password, words.method, words.eid],
            seen: inferred,
          },
        ],
      },
      lostPassword: {
        kind: 'press',
        aside: true,
        onlyFound: true,
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
    never: [passwordField, removal],
    errors: {
      registered: {
        is: 'error',
        says: [words.taken, words.email],
        not: [words.unless, words.after],
        seen: inferred,
      },
    },
    hints: {
      language: {
        onlyFound: true,
        kind: 'choose',
        aside: true,
        target: [{ by: 'language', seen: guide }],
      },
      firstName: {
        kind: 'type',
        quiet: true,
        label: { en: 'First name', de: 'Vorname', seen: guide },
        target: [
          { by: 'autocomplete', token: 'given-name', seen: inferred },
          { by: 'label', kind: 'text', says: [words.firstName], not: [words.lastName, words.further], seen: guide },
          { by: 'place', kind: 'other', place: 1, of: 3, seen: guide },
        ],
      },
      lastName: {
        kind: 'type',
        quiet: true,
        label: { en: 'Last name', de: 'Nachname', seen: guide },
        target: [
          { by: 'autocomplete', token: 'family-name', seen: inferred },
          { by: 'label', kind: 'text', says: [words.lastName], not: [words.firstName, words.further], seen: guide },
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
        quiet: true,
        label: { en: 'Confirm e-mail', de: 'E-Mail bestätigen', seen: guide },
        target: [
          { by: 'label', kind: 'text', says: [words.email, words.confirm], seen: guide },
          { by: 'place', kind: 'email', place: 2, of: 2, seen: guide },
        ],
      },
      emailLanguage: {
        kind: 'choose',
        quiet: true,
        label: { en: 'E-mail language', de: 'Sprache der E-Mail', seen: guide },
        target: [
          { by: 'label', kind: 'select', says: [words.email], seen: guide },
          { by: 'inside', kind: 'select', form: registerForm, seen: guide },
        ],
      },
      captcha: {
        kind: 'type',
        onlyFound: true,
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
          { by: 'inside', kind: 'submit', form: registerForm, not: notSubmit, seen: guide },
          { by: 'inside', kind: 'act', form: registerForm, says: [words.create], seen: guide },
          { by: 'inside', kind: 'act', form: registerForm, says: [words.send], not: notSubmit, seen: inferred },
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
      mail: {
        is: 'any',
        of: [
          {
            is: 'sentence',
            says: [words.sent, words.email],
            not: [...doubts, words.elsewhere, words.someoneElse, words.but],
            seen: inferred,
          },
          // "Thank you for registering. You will receive an e-mail …"
          {
            is: 'every',
            of: [
              {
                is: 'sentence',
                says: [words.thanks, words.create],
                not: [words.negated, words.unless, words.after],
                seen: inferred,
              },
              {
                is: 'sentence',
                says: [words.send, words.email],
                not: [words.negated, words.unless, words.after, words.elsewhere],
                seen: inferred,
              },
            ],
            seen: inferred,
          },
        ],
        seen: inferred,
      },
    },
    need: 1,
    never: [
      anyTextField,
      passwordField,
      logoutLink,
      refused,
      { is: 'sentence', says: [words.mailLost], not: notSo, seen: inferred },
      // What a page says of the reader's server or address after that, and is no advice, tells of a failure.
      { is: 'sentence', says: [words.mailServer], not: [words.look, ...notSo], seen: inferred },
      { is: 'sentence', says: [words.address, words.negated], not: [words.look, ...notSo], seen: inferred },
      // A mail about a new password is for those who have an account.
      { is: 'sentence', says: [words.lost, words.password], seen: inferred },
      // … and one about an account that was deleted for those who had one.
      { is: 'sentence', says: [words.remove, words.account], not: doubts, seen: inferred },
    ],
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
    never: [
      anyTextField,
      { by: 'label', kind: 'digits', says: [words.pin], seen: help },
      // A password may be chosen because the old one has expired, but not with a link that has.
      ...[words.expired, words.usedUp].map(
        (over) => ({ is: 'sentence', says: [words.mailLink, over], not: notSo, seen: inferred }) as const,
      ),
    ],
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
          { by: 'inside', kind: 'submit', form: twoPasswords, not: notSubmit, seen: help },
          // Another button there may make up a password.
          { by: 'inside', kind: 'act', form: twoPasswords, says: [words.send], not: notSubmit, seen: help },
          { by: 'inside', kind: 'act', form: twoPasswords, says: [words.confirm], not: notSubmit, seen: inferred },
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
      title: { is: 'heading', says: [words.success, words.signedIn], not: doubts, seen: guide },
      logout: logoutLink,
      account: { is: 'linked', path: accountPath, seen: addresses },
    },
    need: 2,
    must: ['title'],
    never: [passwordField, anyTextField, qrCode, methodList, refused],
    hints: {
      menu: {
        kind: 'press',
        onlyFound: true,
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

  /** The address of self-registration while one is signed in (facts of 2026-11, row 34): there is no form. */
  registerSignedIn: {
    stage: 'account',
    signedIn: true,
    at: [registerPath],
    examples: [`https://webgate.ec.europa.eu${registerPath}`],
    signals: {
      address: { is: 'path', paths: [registerPath], seen: addresses },
      menu: accountMenu,
    },
    need: 2,
    never: [
      anyTextField,
      passwordField,
      { is: 'fields', kind: 'checkbox', least: 1, seen: help },
      { is: 'sentence', says: [words.expired], seen: inferred },
    ],
    hints: { goOn: { kind: 'look' } },
  },

  /** The way to a new password, and the page that says that the mail was sent. */
  resetPassword: {
    stage: 'account',
    signedIn: false,
    troubles: ['noMail'],
    at: [resetPath],
    examples: [`https://webgate.ec.europa.eu${resetPath}`],
    signals: { address: { is: 'path', paths: [resetPath], seen: addresses } },
    need: 1,
    never: [passwordField],
    hints: { mail: { kind: 'look', given: { is: 'none', of: [refused, noMailSent], seen: inferred } } },
  },

  /** Where a sign-in ends for those who asked to see their details each time (facts of 2026-11, row 29). */
  accountDetails: {
    stage: 'account',
    signedIn: true,
    actsOn: ['secondFactor'],
    at: [...signInAddress, '/cas/userdata/*'],
    examples: ['https://webgate.ec.europa.eu/cas/login'],
    signals: {
      title: { is: 'heading', says: [words.account, words.details], not: doubts, seen: help },
      identifier: { is: 'text', says: [words.identifier], seen: help },
      menu: accountMenu,
    },
    need: 3,
    never: [passwordField, anyTextField, methodList, refused],
    hints: { goOn: { kind: 'look' } },
  },

  /** "Warn me each time an application asks for my identity": only a question (facts of 2026-11, row 28). */
  confirmApplication: {
    stage: 'account',
    signedIn: false,
    at: [...signInAddress, '/cas/redirecting-to/*'],
    examples: ['https://webgate.ec.europa.eu/cas/redirecting-to/CPMS'],
    signals: {
      ask: { is: 'statement', says: [words.application, words.identity], seen: help },
      go: { by: 'role', role: 'press', says: [words.goOn], not: [words.cancel, words.create], seen: inferred },
      menu: accountMenu,
    },
    need: 2,
    must: ['ask', 'go'],
    never: [passwordField, anyTextField, methodList, refused],
    hints: { goOn: { kind: 'look' } },
  },

  loggedOut: {
    stage: 'account',
    signedIn: false,
    startsOver: true,
    at: ['/cas/logout', '/cas/logout/*'],
    examples: ['https://webgate.ec.europa.eu/cas/logout'],
    signals: {
      path: { is: 'path', paths: ['/cas/logout', '/cas/logout/*'], seen: addresses },
      // Behind a dialog or a spinner nobody can tell what the page says.
      said: {
        is: 'any',
        of: [
          { is: 'text', says: [words.signedOut], seen: help },
          { is: 'text', says: [words.signOut], seen: help },
        ],
        seen: help,
      },
    },
    need: 2,
    never: [
      passwordField,
      anyTextField,
      logoutLink,
      notSignedOut,
      // Who can still log out is not out, whatever else the page says, or hides behind a dialog.
      { by: 'role', role: 'press', says: [words.signOut], seen: inferred },
    ],
    hints: {},
  },
} as const satisfies Record<string, Page>;
