import { doubts, notAdded, notSo } from './doubts';
import {
  accountPath,
  anyTextField,
  challengePaths,
  devicesPath,
  emailField,
  expired,
  noSigningIn,
  notAddedElsewhere,
  notSubmit,
  passwordField,
  pinFields,
  qrCode,
  qrText,
  refused,
  refusedNow,
  removal,
  signInAgain,
  submitCode,
  undoing,
} from './eu-login-marks';
import { saasWords } from './saas-words';
import type { Page } from './shape';
import { addresses, europass, help, inferred, scripts } from './sources';
import { words } from './words';

const twoPins = { kind: 'digits', least: 2, most: 2 } as const;
const addControls = [
  { by: 'role', role: 'press', says: [words.add, words.device], not: undoing, seen: help },
  { by: 'role', role: 'press', says: [words.add], not: undoing, seen: inferred },
  // "New device"
  { by: 'role', role: 'press', says: [saasWords.newOne, words.device], not: undoing, seen: inferred },
] as const;
const devicePaths = ['/cas/userdata/mobileApp/*', '/cas/mobile'] as const;

/** A code that leads to a shop for apps. */
const toStore = [
  { is: 'sentence', says: [words.qr, words.store], seen: inferred },
  { is: 'sentence', says: [words.qr, words.install], not: [words.andThen, ...notSo], seen: inferred },
] as const;
/** A code that is not there yet, that must not be scanned, or that leads to a shop for apps. */
const notToScan = [
  { is: 'sentence', says: [words.qr, words.beingMade], not: [words.unless, words.after], seen: inferred },
  ...[words.code, { en: 'qr.' }].flatMap(
    (code) =>
      [
        { is: 'sentence', says: [code, words.usedUp], not: notSo, seen: inferred },
        // "Not with the camera" is what help says of the right code.
        { is: 'sentence', says: [code, words.euLogin, words.negated], not: [words.camera, ...notSo], seen: inferred },
      ] as const,
  ),
  ...toStore,
] as const;

/**
 * The page says that the phone was asked, or waits for it: "you confirm with your PIN" alone is also said by help, by
 * news, and before anything is sent.
 */
const phoneAsked = {
  is: 'any',
  of: [
    {
      is: 'sentence',
      says: [words.notified, words.mobile],
      not: [...doubts, words.elsewhere, words.example],
      seen: inferred,
    },
    { is: 'sentence', says: [words.waiting, words.confirm], not: doubts, seen: inferred },
    { by: 'role', role: 'press', says: [words.mobile, words.send, words.cancel], seen: inferred },
  ],
  seen: inferred,
} as const;

/** The EU Login app: connecting a phone, and confirming on it. */
export const euLoginApp = {
  mobileDevices: {
    stage: 'secondFactor',
    method: 'app',
    signedIn: true,
    troubles: ['lostPhone', 'qrSilent'],
    at: [devicesPath, '/cas/mobile'],
    examples: [`https://ecas.ec.europa.eu${devicesPath}?ticket=ST-1`],
    signals: {
      path: { is: 'path', paths: [devicesPath, '/cas/mobile'], seen: addresses },
      add: { is: 'any', of: addControls, seen: help },
      heading: { is: 'heading', says: [words.device], seen: help },
      added: {
        is: 'every',
        of: [
          { is: 'sentence', says: [words.device, words.added], not: notAdded, news: true, seen: inferred },
          {
            is: 'none',
            of: [
              ...notAddedElsewhere,
              { is: 'sentence', says: [words.device, words.noneOf], not: [...notSo, words.expired], seen: inferred },
            ],
            seen: inferred,
          },
        ],
        seen: inferred,
      },
    },
    need: 2,
    must: ['path', 'add'],
    never: [
      passwordField,
      pinFields,
      // Beside the list a code may stand for getting the app.
      { is: 'every', of: [qrCode, { is: 'none', of: toStore, seen: inferred }], seen: inferred },
      anyTextField,
      refusedNow,
      { is: 'saas', shows: 'codeOver', seen: inferred },
      { is: 'sentence', says: [words.couldNot], not: [words.unless, words.after], news: true, seen: inferred },
      signInAgain,
      removal,
      { is: 'heading', says: [words.add], seen: help },
    ],
    proof: { signal: 'added', as: 'euLogin.deviceAdded' },
    hints: {
      add: {
        kind: 'press',
        label: { en: 'Add a mobile device', de: 'Mobilgerät hinzufügen', seen: europass },
        target: addControls,
      },
    },
  },

  addMobileDevice: {
    stage: 'secondFactor',
    method: 'app',
    signedIn: true,
    at: devicePaths,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi'],
    signals: {
      pins: { is: 'fields', ...twoPins, seen: help },
      path: { is: 'path', paths: devicePaths, seen: addresses },
      // A PIN is changed, or a phone unlocked, in such a form too.
      adding: {
        is: 'any',
        of: [anyTextField, { is: 'heading', says: [words.add], seen: help }],
        seen: inferred,
      },
    },
    need: 3,
    never: [signInAgain, removal, { is: 'saas', shows: 'added', seen: inferred }],
    hints: {
      deviceName: {
        kind: 'type',
        label: { en: 'Your device name', seen: help },
        target: [
          { by: 'label', kind: 'text', says: [words.device], seen: help },
          { by: 'inside', kind: 'text', form: twoPins, seen: help },
        ],
      },
      pin: {
        kind: 'type',
        label: { en: 'Your 4 digit PIN code', seen: help },
        target: [
          { by: 'label', kind: 'digits', says: [words.pin], not: [words.confirm], seen: help },
          { by: 'place', kind: 'digits', place: 1, of: 2, seen: help },
        ],
      },
      confirmPin: {
        kind: 'type',
        label: { en: 'Confirm your PIN code', seen: help },
        target: [
          { by: 'label', kind: 'digits', says: [words.confirm], seen: help },
          { by: 'place', kind: 'digits', place: 2, of: 2, seen: help },
        ],
      },
      submit: {
        kind: 'press',
        label: { en: 'Submit', likely: 'Absenden', seen: help },
        target: [
          { by: 'inside', kind: 'submit', form: twoPins, not: notSubmit, seen: help },
          { by: 'inside', kind: 'act', form: twoPins, says: [words.send], not: notSubmit, seen: help },
          { by: 'inside', kind: 'act', form: twoPins, says: [words.confirm], not: notSubmit, seen: inferred },
        ],
      },
    },
  },

  scanQr: {
    stage: 'secondFactor',
    method: 'app',
    signedIn: true,
    troubles: ['qrInvalid', 'qrSilent'],
    at: devicePaths,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi'],
    signals: {
      picture: qrCode,
      path: { is: 'path', paths: devicePaths, seen: addresses },
      text: qrText,
    },
    need: 3,
    never: [passwordField, anyTextField, pinFields, refused, signInAgain, removal, ...notToScan],
    hints: { qr: { kind: 'look', target: [qrCode] } },
  },

  /** Confirm on the phone; nothing to do on the page. */
  challengeApp: {
    stage: 'secondFactor',
    method: 'app',
    signedIn: false,
    challenge: true,
    piece: 'challenge',
    troubles: ['qrSilent', 'lostPhone'],
    at: challengePaths,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-5'],
    signals: {
      pin: { is: 'text', says: [words.pin], seen: help },
      phone: { is: 'text', says: [words.mobile], seen: help },
      asked: phoneAsked,
      app: { is: 'sentence', says: [words.confirm, words.euLogin], not: doubts, seen: help },
      elsewhere: { is: 'sentence', says: [words.confirm, words.pin], not: doubts, seen: help },
      ask: { is: 'sentence', says: [words.pin, words.euLogin, words.mobile], not: doubts, seen: help },
      title: { is: 'heading', says: [words.mobile], not: [words.add], seen: inferred },
    },
    need: 4,
    must: ['pin', 'phone', 'asked'],
    never: [
      noSigningIn,
      { is: 'saas', shows: 'confirmingOver', seen: inferred },
      passwordField,
      anyTextField,
      pinFields,
      qrCode,
      refused,
      // The PIN is the computer's, or somebody is told of what the app can do.
      { is: 'sentence', says: [words.computer], seen: inferred },
      { by: 'role', role: 'press', own: true, says: [words.later], not: [words.code], seen: inferred },
      { is: 'linked', path: accountPath, seen: addresses },
      { is: 'heading', says: [words.example], seen: inferred },
      { is: 'sentence', says: [words.nothingSent], not: [words.unless], seen: inferred },
      // It was turned down, or is over.
      { is: 'sentence', says: [words.givenUp], not: notSo, seen: inferred },
      { by: 'role', role: 'press', says: [words.startAgain], not: [words.send], seen: inferred },
      // It was confirmed already.
      { is: 'sentence', says: [words.confirmed], not: [...doubts, words.pending], seen: inferred },
      // With a key a PIN is asked for as well.
      { is: 'text', says: [words.securityKey], seen: inferred },
    ],
    hints: { confirm: { kind: 'wait' } },
  },

  challengeQr: {
    stage: 'secondFactor',
    method: 'app',
    signedIn: false,
    challenge: true,
    piece: 'challenge',
    troubles: ['qrInvalid', 'qrSilent', 'lostPhone'],
    at: challengePaths,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-6'],
    signals: {
      picture: qrCode,
      oneField: { is: 'fields', kind: 'code', least: 1, most: 1, seen: help },
      text: qrText,
    },
    need: 3,
    // A picture beside the form for the e-mail address is an advertisement; an old code cannot be scanned.
    never: [emailField, expired, noSigningIn, { is: 'saas', shows: 'lockedOut', seen: inferred }],
    hints: {
      qr: { kind: 'look', given: { is: 'none', of: notToScan, seen: inferred }, target: [qrCode] },
      code: {
        kind: 'type',
        target: [
          { by: 'autocomplete', token: 'one-time-code', seen: inferred },
          { by: 'place', kind: 'code', place: 1, of: 1, seen: help },
        ],
      },
      signIn: {
        kind: 'press',
        target: [{ by: 'name', name: '_submit', seen: scripts }, ...submitCode],
      },
    },
  },
} as const satisfies Record<string, Page>;
