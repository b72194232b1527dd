import type { Page } from './shape';
import { addresses, guide, help, inferred, scripts } from './sources';
import { words } from './words';

const passwordField = { is: 'fields', kind: 'password', least: 1, seen: scripts } as const;
const anyTextField = { is: 'fields', kind: 'text', least: 1, seen: inferred } as const;
const pinFields = { is: 'fields', kind: 'digits', least: 1, seen: help } as const;
const twoPins = { kind: 'digits', least: 2, most: 2 } as const;
const aText = { kind: 'text', least: 1 } as const;
const aCode = { kind: 'code', least: 1 } as const;
const qrCode = { is: 'there', any: [{ by: 'picture', of: 'qr', seen: help }], seen: help } as const;
const devicesPath = '/cas/userdata/mobileApp/manageMyMobileDevices.cgi';
const devicePaths = ['/cas/userdata/mobileApp/*', '/cas/mobile'] as const;
const phonesPath = '/cas/eim/external/restricted/manageMyMobilePhoneNumbers.cgi';
const phonePaths = ['/cas/eim/external/restricted/*'] as const;
/** Where a second factor is asked for: on the way in, or at an address of its own. */
const challengePaths = ['/cas', '/cas/login', '/cas/login/*', '/cas/*hallenge*'] as const;

const phoneField = {
  is: 'there',
  any: [
    { by: 'autocomplete', token: 'tel', seen: inferred },
    { by: 'label', kind: 'phone', says: [words.phone], not: [words.code], seen: inferred },
    { by: 'place', kind: 'phone', place: 1, of: 1, seen: inferred },
  ],
  seen: inferred,
} as const;
const codeField = {
  is: 'there',
  any: [
    { by: 'autocomplete', token: 'one-time-code', seen: inferred },
    { by: 'label', kind: 'code', says: [words.code], seen: inferred },
  ],
  seen: inferred,
} as const;
const smsText = { is: 'text', says: [words.sms], seen: guide } as const;

/** My Account, the second factor, its challenges, and the older way by telephone number. */
export const euLoginEnrol = {
  myAccount: {
    stage: 'secondFactor',
    at: ['/cas/userdata/myAccount.cgi'],
    examples: ['https://webgate.ec.europa.eu/cas/userdata/myAccount.cgi'],
    signals: {
      path: { is: 'path', paths: ['/cas/userdata/myAccount.cgi'], seen: addresses },
      devices: { is: 'linked', path: devicesPath, seen: addresses },
      phones: { is: 'linked', path: phonesPath, seen: addresses },
      devicesWords: {
        is: 'there',
        any: [{ by: 'role', role: 'press', says: [words.device], not: [words.panic], seen: help }],
        seen: help,
      },
      panicWords: { is: 'there', any: [{ by: 'role', role: 'press', says: [words.panic], seen: help }], seen: help },
    },
    need: 2,
    must: ['path'],
    never: [passwordField],
    hints: {
      mobileDevices: {
        kind: 'press',
        called: { en: 'Manage my mobile devices', de: 'Meine Mobilgeräte verwalten' },
        target: [
          { by: 'link', path: devicesPath, seen: addresses },
          {
            by: 'role',
            role: 'press',
            says: [words.device],
            not: [words.panic, words.securityKey, words.add],
            seen: help,
          },
        ],
      },
      securityKeys: {
        kind: 'press',
        aside: true,
        called: { en: 'Manage my Security Keys, Trusted Platforms and Passkeys' },
        target: [
          { by: 'role', role: 'press', says: [words.securityKey], not: [words.panic, words.password], seen: help },
        ],
      },
      eid: {
        kind: 'press',
        aside: true,
        called: { en: 'Manage my eIDs' },
        target: [{ by: 'role', role: 'press', says: [words.eid], not: [words.panic, words.device], seen: help }],
      },
      phoneNumbers: {
        kind: 'press',
        aside: true,
        called: { en: 'Manage my mobile phone numbers', de: 'Meine Mobiltelefonnummern verwalten' },
        target: [
          { by: 'link', path: phonesPath, seen: addresses },
          { by: 'role', role: 'press', says: [words.phone], not: [words.device, words.panic], seen: guide },
        ],
      },
      panic: {
        kind: 'careful',
        aside: true,
        called: { en: 'Delete all my devices and eID (PANIC)' },
        target: [{ by: 'role', role: 'press', says: [words.panic], seen: help }],
      },
    },
  },

  mobileDevices: {
    stage: 'secondFactor',
    at: [devicesPath, '/cas/mobile'],
    examples: [`https://ecas.ec.europa.eu${devicesPath}?ticket=ST-1`],
    signals: {
      path: { is: 'path', paths: [devicesPath, '/cas/mobile'], seen: addresses },
      add: {
        is: 'there',
        any: [{ by: 'role', role: 'press', says: [words.add, words.device], seen: help }],
        seen: help,
      },
      heading: { is: 'heading', says: [words.device], seen: help },
      added: {
        is: 'statement',
        says: [words.device, { en: 'added|registered', de: 'hinzugefügt|registriert|verknüpft' }],
        not: [words.not],
        seen: inferred,
      },
    },
    need: 2,
    must: ['path'],
    never: [passwordField, pinFields, qrCode, anyTextField, { is: 'heading', says: [words.add], seen: help }],
    proof: { signal: 'added', as: 'euLogin.deviceAdded' },
    hints: {
      add: {
        kind: 'press',
        called: { en: 'Add a mobile device', de: 'Mobilgerät hinzufügen' },
        target: [
          { by: 'role', role: 'press', says: [words.add, words.device], seen: help },
          { by: 'role', role: 'press', says: [words.add], seen: inferred },
        ],
      },
    },
  },

  addMobileDevice: {
    stage: 'secondFactor',
    at: devicePaths,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi'],
    signals: {
      pins: { is: 'fields', ...twoPins, seen: help },
      path: { is: 'path', paths: devicePaths, seen: addresses },
    },
    need: 2,
    hints: {
      deviceName: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'text', says: [words.device], seen: help },
          { by: 'inside', kind: 'text', form: twoPins, seen: help },
        ],
      },
      pin: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'digits', says: [words.pin], not: [words.confirm], seen: help },
          { by: 'place', kind: 'digits', place: 1, of: 2, seen: help },
        ],
      },
      confirmPin: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'digits', says: [words.confirm], seen: help },
          { by: 'place', kind: 'digits', place: 2, of: 2, seen: help },
        ],
      },
      submit: {
        kind: 'press',
        called: { en: 'Submit', de: 'Absenden' },
        target: [
          { by: 'inside', kind: 'submit', form: twoPins, not: [words.cancel], seen: help },
          { by: 'inside', kind: 'act', form: twoPins, not: [words.cancel], seen: help },
        ],
      },
    },
  },

  scanQr: {
    stage: 'secondFactor',
    at: devicePaths,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi'],
    signals: {
      picture: qrCode,
      path: { is: 'path', paths: devicePaths, seen: addresses },
    },
    need: 2,
    never: [passwordField, anyTextField, pinFields],
    hints: { qr: { kind: 'look', target: [{ by: 'picture', of: 'qr', seen: help }] } },
  },

  phoneNumbers: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: [phonesPath],
    examples: [`https://webgate.ec.europa.eu${phonesPath}`],
    signals: {
      path: { is: 'path', paths: [phonesPath], seen: addresses },
      add: { is: 'there', any: [{ by: 'role', role: 'press', says: [words.add], seen: inferred }], seen: inferred },
      heading: { is: 'heading', says: [words.phone], seen: guide },
    },
    need: 2,
    must: ['path'],
    never: [passwordField, anyTextField],
    hints: {
      add: {
        kind: 'press',
        aside: true,
        called: { en: 'Add a mobile phone number', de: 'Mobiltelefonnummer hinzufügen' },
        target: [
          { by: 'role', role: 'press', says: [words.add, words.phone], seen: inferred },
          { by: 'role', role: 'press', says: [words.add], seen: inferred },
        ],
      },
    },
  },

  addPhoneNumber: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: phonePaths,
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/restricted/addMobilePhoneNumber.cgi'],
    signals: {
      number: phoneField,
      path: { is: 'path', paths: phonePaths, seen: addresses },
    },
    need: 2,
    never: [passwordField, codeField, { is: 'fields', kind: 'text', least: 3, seen: inferred }],
    hints: {
      number: {
        kind: 'type',
        aside: true,
        target: phoneField.any,
      },
      submit: {
        kind: 'press',
        aside: true,
        called: { en: 'Submit', de: 'Absenden' },
        target: [
          { by: 'inside', kind: 'submit', form: aText, not: [words.cancel], seen: inferred },
          { by: 'inside', kind: 'act', form: aText, not: [words.cancel], seen: inferred },
        ],
      },
    },
  },

  confirmPhoneNumber: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: phonePaths,
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/restricted/confirmMobilePhoneNumber.cgi'],
    signals: {
      code: codeField,
      oneField: { is: 'fields', kind: 'code', least: 1, most: 1, seen: inferred },
      path: { is: 'path', paths: phonePaths, seen: addresses },
    },
    need: 3,
    hints: {
      code: {
        kind: 'type',
        aside: true,
        target: [...codeField.any, { by: 'place', kind: 'code', place: 1, of: 1, seen: inferred }],
      },
      submit: {
        kind: 'press',
        aside: true,
        called: { en: 'Submit', de: 'Absenden' },
        target: [
          { by: 'inside', kind: 'submit', form: aCode, not: [words.cancel], seen: inferred },
          { by: 'inside', kind: 'act', form: aCode, not: [words.cancel], seen: inferred },
        ],
      },
    },
  },

  /** Confirm on the phone; nothing to do on the page. */
  challengeApp: {
    stage: 'secondFactor',
    at: challengePaths,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-5'],
    signals: {
      pin: { is: 'text', says: [words.pin], seen: help },
      app: { is: 'statement', says: [words.confirm, words.euLogin], seen: help },
      elsewhere: { is: 'statement', says: [words.confirm, words.pin], seen: help },
    },
    need: 2,
    must: ['pin'],
    never: [
      passwordField,
      anyTextField,
      pinFields,
      qrCode,
      { is: 'linked', path: '/cas/userdata/myAccount.cgi', seen: addresses },
    ],
    hints: { confirm: { kind: 'wait' } },
  },

  challengeQr: {
    stage: 'secondFactor',
    at: challengePaths,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-6'],
    signals: {
      picture: qrCode,
      oneField: { is: 'fields', kind: 'code', least: 1, most: 1, seen: help },
    },
    need: 2,
    hints: {
      qr: { kind: 'look', target: [{ by: 'picture', of: 'qr', seen: help }] },
      code: {
        kind: 'type',
        target: [
          { by: 'autocomplete', token: 'one-time-code', seen: inferred },
          { by: 'place', kind: 'code', place: 1, of: 1, seen: help },
        ],
      },
      signIn: {
        kind: 'press',
        called: { en: 'Sign in', de: 'Anmelden' },
        target: [
          { by: 'name', name: '_submit', seen: scripts },
          { by: 'inside', kind: 'submit', form: aCode, not: [words.cancel], seen: inferred },
          { by: 'inside', kind: 'act', form: aCode, not: [words.cancel], seen: inferred },
        ],
      },
    },
  },

  /** Obsolete since 1 July 2025; recognised so that nobody waits for a code in vain. */
  challengeSms: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: challengePaths,
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-7'],
    signals: {
      sms: smsText,
      oneField: { is: 'fields', kind: 'text', least: 1, most: 3, seen: help },
      code: codeField,
    },
    need: 3,
    never: [passwordField, qrCode],
    hints: {
      code: {
        kind: 'type',
        target: [...codeField.any, { by: 'place', kind: 'text', place: 1, of: 1, seen: inferred }],
      },
      signIn: {
        kind: 'press',
        called: { en: 'Sign in', de: 'Anmelden' },
        target: [
          { by: 'name', name: '_submit', seen: scripts },
          { by: 'inside', kind: 'submit', form: aText, not: [words.cancel], seen: inferred },
          { by: 'inside', kind: 'act', form: aText, not: [words.cancel], seen: inferred },
        ],
      },
    },
  },
} as const satisfies Record<string, Page>;
