import { againWords, hourWords } from './cpms-words';
import { doubts, notSo } from './doubts';
import {
  anyTextField,
  emailField,
  methodList,
  noRegistering,
  noSigningIn,
  outOfUse,
  passwordField,
  qrCode,
  refusedButSession,
  registerPath,
  resetPath,
  signInAddress,
} from './eu-login-marks';
import { saasWords } from './saas-words';
import type { Page } from './shape';
import { addresses, europass, help, inferred, scripts, tests } from './sources';
import { words } from './words';

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

/** What is said of an account with one of these is not said of the reader's, or is over. */
const conditions = {
  en: 'if.|when.|once.',
  de: 'wenn.|falls.|sobald.',
  fr: 'si.|quand|lorsque',
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
          not: [...notLocked, words.after, saasWords.eachTime],
          seen: inferred,
        },
        { is: 'sentence', says: [words.locked, words.account, words.yours], not: notLocked, seen: inferred },
        { is: 'saas', shows: 'lockedOut', seen: inferred },
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
        // Not "contact the helpdesk to have it unlocked".
        { is: 'sentence', says: [againWords], not: [...notSo, words.negated, words.contact], seen: inferred },
      ],
      seen: inferred,
    },
  ],
  seen: inferred,
} as const;

/** Two accounts become one. */
const merging = {
  is: 'any',
  of: [
    { is: 'heading', says: [words.merge], seen: inferred },
    { is: 'sentence', says: [words.merge, words.account], not: [words.negated, words.unless], seen: inferred },
  ],
  seen: inferred,
} as const;
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

/**
 * Other buttons in the form for the address: back, another account, an identity card, whom to ask (facts of 2026-11,
 * row 13).
 */
const notNext = [words.cancel, words.create, words.eid, words.lost, words.contact] as const;

/** Signing in: the e-mail, whose it is, the password. */
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
      noSigningIn,
      { is: 'heading', says: [saasWords.newsletter], seen: inferred },
      merging,
      { by: 'id', id: 'anonymize', seen: scripts },
      // A directory asks for an address too.
      { by: 'inside', kind: 'submit', form: { kind: 'text', least: 1 }, says: [words.search], seen: inferred },
    ],
    errors: { locked },
    hints: {
      locked: { kind: 'wait', given: locked },
      email: {
        kind: 'type',
        given: { is: 'none', of: [locked], seen: inferred },
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
        given: { is: 'none', of: [locked], seen: inferred },
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
        given: { is: 'none', of: [noRegistering, locked], seen: inferred },
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
      refusedButSession,
      noSigningIn,
      // An account that is there no more.
      // Nor "Remove all remembered accounts", which is offered.
      { is: 'sentence', says: [words.remove, words.account], not: [...doubts, words.all], seen: inferred },
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
      noSigningIn,
      { is: 'saas', shows: 'sessionOver', seen: inferred },
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
      locked: { kind: 'wait', given: locked },
      password: {
        kind: 'type',
        given: {
          is: 'every',
          of: [passwordField, { is: 'none', of: [locked], seen: inferred }],
          seen: scripts,
        },
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
        given: {
          is: 'none',
          of: [
            locked,
            // It cannot be opened: the page is signing in, or is valid no more.
            { is: 'present', css: ':is(#verif-method-dd-id,[role=combobox])[aria-disabled=true]', seen: inferred },
          ],
          seen: inferred,
        },
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
        given: { is: 'none', of: [locked], seen: inferred },
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
            not: [words.cancel, words.lost, words.password, words.method, words.pin, words.code, words.eid],
            seen: inferred,
          },
        ],
      },
      lostPassword: {
        kind: 'press',
        aside: true,
        onlyFound: true,
        label: { en: 'Lost your password?', likely: 'Passwort vergessen?', seen: help },
        // "You cannot reset your password while the account is locked."
        given: {
          is: 'none',
          of: [{ is: 'sentence', says: [words.lost, words.password, words.negated], seen: inferred }, locked],
          seen: inferred,
        },
        target: [
          { by: 'link', path: resetPath, seen: addresses },
          { by: 'role', role: 'press', says: [words.lost, words.password], seen: help },
        ],
      },
    },
  },
} as const satisfies Record<string, Page>;
