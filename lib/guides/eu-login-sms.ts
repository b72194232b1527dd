import { notSo } from './doubts';
import {
  accountPath,
  anyTextField,
  challengePaths,
  expired,
  noChanging,
  noSigningIn,
  nothingSent,
  notSubmit,
  passwordField,
  phonesPath,
  qrCode,
  removal,
  sendControl,
  submitCode,
  submitText,
  undoing,
} from './eu-login-marks';
import type { Page } from './shape';
import { addresses, guide, help, inferred, scripts } from './sources';
import { words } from './words';

const phonePaths = ['/cas/eim/external/restricted/*'] as const;
const phoneField = {
  is: 'any',
  of: [
    { by: 'autocomplete', token: 'tel', seen: inferred },
    { by: 'label', kind: 'phone', says: [words.phone], not: [words.code], seen: inferred },
    { by: 'place', kind: 'phone', place: 1, of: 1, seen: inferred },
  ],
  seen: inferred,
} as const;

const codeField = {
  is: 'any',
  of: [
    { by: 'autocomplete', token: 'one-time-code', seen: inferred },
    // "Phone number (with country code)"
    { by: 'label', kind: 'code', says: [words.code], not: [words.phone], seen: inferred },
  ],
  seen: inferred,
} as const;
/** Where a text message brings a code, its field may be called so, as it was once: "Text message challenge". */
const smsField = {
  is: 'any',
  of: [...codeField.of, { by: 'label', kind: 'code', says: [words.sms], not: [words.phone], seen: help }],
  seen: help,
} as const;
const smsText = { is: 'text', says: [words.sms], seen: guide } as const;

/** Shown first on every page of the older way. */
const overToTheApp = {
  kind: 'press',
  label: { en: 'My Account', de: 'Mein Konto', seen: guide },
  // In a closed menu, what opens it.
  target: [
    { by: 'link', path: accountPath, seen: addresses },
    { by: 'menuOf', path: accountPath, not: [words.euLogin], seen: inferred },
  ],
} as const;

/** The older way by telephone number, recognised so that it leads over to a method that works. */
export const euLoginSms = {
  phoneNumbers: {
    stage: 'secondFactor',
    signedIn: true,
    piece: 'older',
    notice: 'smsStopped',
    at: [phonesPath],
    examples: [`https://webgate.ec.europa.eu${phonesPath}`],
    signals: {
      path: { is: 'path', paths: [phonesPath], seen: addresses },
      add: { by: 'role', role: 'press', says: [words.add], not: undoing, seen: inferred },
      heading: { is: 'heading', says: [words.phone], seen: guide },
    },
    need: 2,
    must: ['path'],
    // On the page of one number there is nothing to choose, even where its field cannot be used.
    never: [
      passwordField,
      anyTextField,
      noChanging,
      { is: 'heading', says: [words.add], seen: help },
      { is: 'heading', says: [words.confirm], seen: inferred },
      removal,
      {
        is: 'present',
        css: 'input:is([type=text],[type=tel],[type=number],:not([type])):not(:is(header,nav,footer,[role=search]) *)',
        visible: true,
        seen: inferred,
      },
      // … nor in a part of the page that is out of use.
      {
        is: 'present',
        css: ':is([inert],[aria-busy=true]) input:is([type=text],[type=tel],[type=number],:not([type]))',
        seen: inferred,
      },
    ],
    hints: {
      app: overToTheApp,
      add: {
        kind: 'press',
        aside: true,
        target: [
          { by: 'role', role: 'press', says: [words.add, words.phone], not: undoing, seen: inferred },
          { by: 'role', role: 'press', says: [words.add], not: undoing, seen: inferred },
        ],
      },
    },
  },

  addPhoneNumber: {
    stage: 'secondFactor',
    signedIn: true,
    piece: 'older',
    notice: 'smsStopped',
    at: phonePaths,
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/restricted/addMobilePhoneNumber.cgi'],
    signals: {
      number: phoneField,
      path: { is: 'path', paths: phonePaths, seen: addresses },
    },
    need: 2,
    never: [passwordField, codeField, removal, noChanging, { is: 'fields', kind: 'text', least: 3, seen: inferred }],
    hints: {
      app: overToTheApp,
      number: {
        kind: 'type',
        aside: true,
        target: phoneField.of,
      },
      submit: { kind: 'press', aside: true, target: submitText.target },
    },
  },

  confirmPhoneNumber: {
    stage: 'secondFactor',
    signedIn: true,
    piece: 'older',
    notice: 'smsStopped',
    at: phonePaths,
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/restricted/confirmMobilePhoneNumber.cgi'],
    signals: {
      code: codeField,
      oneField: { is: 'fields', kind: 'code', least: 1, most: 1, seen: inferred },
      path: { is: 'path', paths: phonePaths, seen: addresses },
    },
    need: 3,
    never: [removal, nothingSent, noChanging],
    hints: {
      app: overToTheApp,
      code: {
        kind: 'type',
        aside: true,
        given: { is: 'none', of: [expired], seen: inferred },
        target: [...codeField.of, { by: 'place', kind: 'code', place: 1, of: 1, seen: inferred }],
      },
      submit: {
        kind: 'press',
        aside: true,
        given: { is: 'none', of: [expired], seen: inferred },
        target: submitCode,
      },
    },
  },

  /** Obsolete since 1 July 2025; recognised so that nobody waits for a code in vain. */
  challengeSms: {
    stage: 'secondFactor',
    signedIn: false,
    challenge: true,
    piece: 'older',
    troubles: ['lostPhone'],
    notice: 'smsStopped',
    at: challengePaths,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-7'],
    signals: {
      sms: smsText,
      oneField: { is: 'fields', kind: 'text', least: 1, most: 3, seen: help },
      code: smsField,
    },
    need: 3,
    never: [
      passwordField,
      qrCode,
      expired,
      { is: 'sentence', says: [words.notBySms], not: notSo, seen: inferred },
      { is: 'sentence', says: [words.couldNot, words.sms], not: [words.unless, words.after], seen: inferred },
      nothingSent,
      noSigningIn,
      { is: 'saas', shows: 'lockedOut', seen: inferred },
    ],
    hints: {
      code: {
        kind: 'type',
        target: [...smsField.of, { by: 'place', kind: 'text', place: 1, of: 1, seen: inferred }],
      },
      signIn: {
        kind: 'press',
        target: [
          { by: 'name', name: '_submit', seen: scripts },
          ...submitCode,
          // Not what sends another code.
          { ...sendControl, not: [...notSubmit, words.code, words.sms] },
        ],
      },
    },
  },
} as const satisfies Record<string, Page>;
