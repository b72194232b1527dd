import { doubts, notSo } from './doubts';
import {
  accountMenu,
  anyTextField,
  logoutLink,
  noChanging,
  noRegistering,
  nothingSent,
  notSubmit,
  onlyDenied,
  passwordField,
  refused,
  registerPath,
  removal,
  resetPath,
} from './eu-login-marks';
import { saasWords } from './saas-words';
import type { Page } from './shape';
import { addresses, guide, help, inferred } from './sources';
import { words } from './words';

/** The form of self-registration: names, two addresses, often a code; some fields more or less must not matter. */
const registerForm = { kind: 'text', least: 4, most: 8 } as const;

const twoPasswords = { kind: 'password', least: 2 } as const;

const noMailSent = onlyDenied([words.sent, words.email], inferred);

/** Somebody has an account with this address already. */
const taken = {
  is: 'any',
  of: [
    { is: 'error', says: [words.taken, words.email], not: [words.unless, words.after], seen: inferred },
    { is: 'saas', shows: 'taken', seen: inferred },
  ],
  seen: inferred,
} as const;

/** What a captcha may be drawn or played with. */
const drawn = 'img,canvas,svg,audio,[role=img],[class*=aptcha],[id*=aptcha],[style*=background]';
/** "Family name" where the word for the first name is "name" alone. */
const familyName = { en: 'family_name|surname', bg: 'фамилно_име' } as const;
/** In some languages the word for the first name is in "user name" too. */
const noFirstName = [words.lastName, words.further, saasWords.users] as const;
/** The code is read off a picture, or heard; a field beside none may be asked for something else. */
const captchaDrawn = {
  is: 'any',
  of: [
    { by: 'label', kind: 'text', says: [words.code], seen: guide },
    { is: 'present', css: `:is(form,[role=form],main,table,fieldset) :is(${drawn})`, visible: true, seen: inferred },
  ],
  seen: guide,
} as const;

/** Creating the account, and a password for it. */
export const euLoginRegister = {
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
    never: [passwordField, removal, noRegistering, { is: 'saas', shows: 'forStaff', seen: inferred }],
    errors: {
      registered: taken,
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
          { by: 'label', kind: 'text', says: [words.firstName], not: noFirstName, seen: guide },
          { by: 'place', kind: 'other', place: 1, of: 3, not: noFirstName, seen: guide },
        ],
      },
      lastName: {
        kind: 'type',
        quiet: true,
        label: { en: 'Last name', de: 'Nachname', seen: guide },
        target: [
          { by: 'autocomplete', token: 'family-name', seen: inferred },
          {
            by: 'label',
            kind: 'text',
            says: [words.lastName],
            not: [words.firstName, words.further, saasWords.users],
            seen: guide,
          },
          { by: 'label', kind: 'text', says: [familyName], not: [words.further], seen: inferred },
          { by: 'place', kind: 'other', place: 2, of: 3, not: [saasWords.users], seen: guide },
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
        given: captchaDrawn,
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
      nothingSent,
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
      noChanging,
      { is: 'saas', shows: 'passwordChosen', seen: inferred },
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
} as const satisfies Record<string, Page>;
