import { words } from './eu-login-words';
import type { Page } from './shape';
import { addresses, guide, help, inferred, scripts } from './sources';

const passwordField = { is: 'fields', kind: 'password', least: 1, seen: scripts } as const;
const anyTextField = { is: 'fields', kind: 'text', least: 1, seen: inferred } as const;
const devicesPath = '/cas/userdata/mobileApp/manageMyMobileDevices.cgi';
const phonesPath = '/cas/eim/external/restricted/manageMyMobilePhoneNumbers.cgi';

/** Words of the app and its QR code; QR is written alike in every language. */
const qrWords = { en: ['QR code', 'QR-code', 'QR'], de: ['QR-Code'] } as const;
const smsWords = { en: ['SMS', 'text message'], de: ['SMS', 'Textnachricht', 'Kurznachricht'], nl: ['sms'] } as const;
const appWords = {
  en: ['EU Login mobile app', 'EU Login app', 'mobile app', 'EU Login Mobile'],
  de: ['EU-Login-App', 'EU Login App', 'EU-Login-Mobile-App', 'EU Login Mobile App', 'App EU Login', 'mobile App'],
  fr: ['application mobile EU Login', 'application EU Login', 'application mobile'],
  es: ['aplicación móvil EU Login', 'aplicación EU Login', 'aplicación móvil'],
  it: ['app mobile EU Login', 'app EU Login', 'applicazione mobile', 'app mobile'],
  nl: ['mobiele app', 'EU Login-app', 'EU Login app'],
  pl: ['aplikacji mobilnej', 'aplikacja mobilna', 'aplikacji EU Login', 'aplikacja EU Login', 'aplikację'],
} as const;

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
        any: [{ by: 'role', role: 'press', name: words.mobileDevices, seen: help }],
        seen: help,
      },
      panicWords: {
        is: 'there',
        any: [{ by: 'role', role: 'press', name: words.panic, match: 'contains', seen: help }],
        seen: help,
      },
    },
    need: 2,
    must: ['path'],
    never: [passwordField],
    hints: {
      mobileDevices: {
        kind: 'press',
        target: [
          { by: 'link', path: devicesPath, seen: addresses },
          { by: 'role', role: 'press', name: words.mobileDevices, seen: help },
        ],
      },
      securityKeys: {
        kind: 'press',
        aside: true,
        target: [{ by: 'role', role: 'press', name: words.securityKeys, match: 'starts', seen: help }],
      },
      eid: {
        kind: 'press',
        aside: true,
        target: [{ by: 'role', role: 'press', name: words.eid, match: 'starts', seen: help }],
      },
      phoneNumbers: {
        kind: 'press',
        aside: true,
        target: [
          { by: 'link', path: phonesPath, seen: addresses },
          { by: 'role', role: 'press', name: words.phoneNumbers, seen: guide },
        ],
      },
      panic: {
        kind: 'careful',
        aside: true,
        target: [{ by: 'role', role: 'press', name: words.panic, match: 'contains', seen: help }],
      },
    },
  },

  mobileDevices: {
    stage: 'secondFactor',
    at: [devicesPath],
    examples: [`https://ecas.ec.europa.eu${devicesPath}?ticket=ST-1`],
    signals: {
      path: { is: 'path', paths: [devicesPath], seen: addresses },
      add: { is: 'there', any: [{ by: 'role', role: 'press', name: words.addDevice, seen: help }], seen: help },
      heading: { is: 'heading', words: words.mobileDevices, seen: help },
      added: {
        is: 'text',
        words: {
          en: ['device has been added', 'device was added', 'successfully added', 'added successfully', 'device has been registered', 'has been successfully registered'],
          de: ['wurde hinzugefügt', 'erfolgreich hinzugefügt', 'erfolgreich registriert', 'ist jetzt verknüpft', 'wurde verknüpft'],
        },
        seen: inferred,
      },
    },
    need: 2,
    must: ['path'],
    never: [passwordField, { is: 'fields', kind: 'digits', least: 1, seen: help }],
    proof: { signal: 'added', as: 'euLogin.deviceAdded' },
    hints: {
      add: { kind: 'press', target: [{ by: 'role', role: 'press', name: words.addDevice, seen: help }] },
    },
  },

  addMobileDevice: {
    stage: 'secondFactor',
    at: ['/cas/userdata/*', '/cas/mobile', '/cas/mobile/*'],
    examples: ['https://webgate.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi'],
    signals: {
      pins: { is: 'fields', kind: 'digits', least: 2, most: 2, seen: help },
      path: { is: 'path', paths: ['/cas/userdata/mobileApp/*', '/cas/mobile', '/cas/mobile/*'], seen: addresses },
      name: { is: 'there', any: [{ by: 'label', kind: 'text', label: words.deviceName, seen: help }], seen: help },
      pin: { is: 'there', any: [{ by: 'label', kind: 'digits', label: words.pin, seen: help }], seen: help },
    },
    need: 2,
    must: ['pins'],
    hints: {
      deviceName: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'text', label: words.deviceName, seen: help },
          { by: 'inside', kind: 'text', form: { kind: 'digits', least: 2 }, seen: help },
        ],
      },
      pin: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'digits', label: words.pin, seen: help },
          { by: 'place', kind: 'digits', place: 1, of: 2, seen: help },
        ],
      },
      confirmPin: {
        kind: 'type',
        target: [
          { by: 'label', kind: 'digits', label: words.confirmPin, seen: help },
          { by: 'place', kind: 'digits', place: 2, of: 2, seen: help },
        ],
      },
      submit: {
        kind: 'press',
        target: [
          { by: 'submitOf', kind: 'digits', count: 2, seen: help },
          { by: 'inside', kind: 'press', form: { kind: 'digits', least: 2 }, name: words.submit, seen: help },
        ],
      },
    },
  },

  scanQr: {
    stage: 'secondFactor',
    at: ['/cas/userdata/*', '/cas/mobile', '/cas/mobile/*'],
    examples: ['https://webgate.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi'],
    signals: {
      words: { is: 'text', words: qrWords, seen: help },
      picture: { is: 'there', any: [{ by: 'picture', of: 'qr', seen: help }], seen: help },
    },
    need: 2,
    never: [passwordField, anyTextField],
    hints: { qr: { kind: 'look', target: [{ by: 'picture', of: 'qr', seen: help }] } },
  },

  phoneNumbers: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: [phonesPath],
    examples: [`https://webgate.ec.europa.eu${phonesPath}`],
    signals: {
      path: { is: 'path', paths: [phonesPath], seen: addresses },
      add: { is: 'there', any: [{ by: 'role', role: 'press', name: words.addPhone, seen: inferred }], seen: inferred },
      heading: { is: 'heading', words: words.phoneNumbers, seen: guide },
    },
    need: 2,
    must: ['path'],
    never: [passwordField, anyTextField],
    hints: {
      add: { kind: 'press', aside: true, target: [{ by: 'role', role: 'press', name: words.addPhone, seen: inferred }] },
    },
  },

  addPhoneNumber: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: ['/cas/eim/external/restricted/*', '/cas/userdata/*'],
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/restricted/addMobilePhoneNumber.cgi'],
    signals: {
      number: {
        is: 'there',
        any: [
          { by: 'autocomplete', token: 'tel', seen: inferred },
          { by: 'label', kind: 'text', label: words.phone, match: 'starts', seen: inferred },
        ],
        seen: inferred,
      },
      path: { is: 'path', paths: ['/cas/eim/external/restricted/*'], seen: addresses },
      heading: { is: 'heading', words: words.addPhone, seen: inferred },
    },
    need: 2,
    must: ['number'],
    never: [passwordField],
    hints: {
      number: {
        kind: 'type',
        aside: true,
        target: [
          { by: 'autocomplete', token: 'tel', seen: inferred },
          { by: 'label', kind: 'text', label: words.phone, match: 'starts', seen: inferred },
        ],
      },
      submit: {
        kind: 'press',
        aside: true,
        target: [
          { by: 'submitOf', kind: 'text', count: 1, seen: inferred },
          { by: 'inside', kind: 'press', form: { kind: 'text', least: 1 }, name: words.submit, seen: inferred },
          { by: 'inside', kind: 'press', form: { kind: 'text', least: 1 }, name: words.addPhone, seen: inferred },
        ],
      },
    },
  },

  confirmPhoneNumber: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: ['/cas/eim/external/restricted/*', '/cas/userdata/*'],
    examples: ['https://webgate.ec.europa.eu/cas/eim/external/restricted/confirmMobilePhoneNumber.cgi'],
    signals: {
      code: {
        is: 'there',
        any: [
          { by: 'autocomplete', token: 'one-time-code', seen: inferred },
          { by: 'label', kind: 'text', label: words.smsCode, match: 'starts', seen: inferred },
          { by: 'place', kind: 'text', place: 1, of: 1, seen: inferred },
        ],
        seen: inferred,
      },
      sms: { is: 'text', words: smsWords, seen: guide },
      path: { is: 'path', paths: ['/cas/eim/external/restricted/*'], seen: addresses },
    },
    need: 3,
    never: [
      passwordField,
      { is: 'fields', kind: 'text', least: 2, seen: inferred },
      {
        is: 'there',
        any: [
          { by: 'autocomplete', token: 'tel', seen: inferred },
          { by: 'label', kind: 'text', label: words.phone, match: 'starts', seen: inferred },
        ],
        seen: inferred,
      },
    ],
    hints: {
      code: {
        kind: 'type',
        aside: true,
        target: [
          { by: 'autocomplete', token: 'one-time-code', seen: inferred },
          { by: 'place', kind: 'text', place: 1, of: 1, seen: inferred },
        ],
      },
      submit: {
        kind: 'press',
        aside: true,
        target: [
          { by: 'submitOf', kind: 'text', count: 1, seen: inferred },
          { by: 'inside', kind: 'press', form: { kind: 'text', least: 1 }, name: words.submit, seen: inferred },
        ],
      },
    },
  },

  /** Confirm on the phone; nothing to do on the page. */
  challengeApp: {
    stage: 'secondFactor',
    at: ['/cas', '/cas/login', '/cas/login/*', '/cas/mobile/*', '/cas/*'],
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-5'],
    signals: {
      app: { is: 'text', words: appWords, seen: help },
      confirm: {
        is: 'text',
        words: {
          en: ['confirm the', 'confirm on', 'confirm your', 'confirm this', 'approve the', 'approve on', 'pending', 'waiting for', 'notification', 'on your phone', 'on your mobile device', 'authentication request'],
          de: ['Benachrichtigung', 'bestätigen Sie', 'auf Ihrem Handy', 'auf Ihrem Mobilgerät', 'auf Ihrem Smartphone', 'Warten auf', 'Mitteilung', 'Authentifizierungsanfrage'],
          fr: ['notification', 'confirmez', 'en attente', 'sur votre téléphone', 'sur votre appareil'],
          es: ['notificación', 'confirme', 'a la espera', 'en su teléfono', 'en su dispositivo', 'esperando'],
          it: ['notifica', 'confermi', 'conferma', 'in attesa', 'sul telefono', 'sul dispositivo'],
          nl: ['melding', 'bevestig', 'wachten op', 'op uw telefoon', 'op uw toestel', 'op uw apparaat'],
          pl: ['powiadomienie', 'potwierdź', 'oczekiwanie', 'na telefonie', 'na urządzeniu'],
        },
        seen: help,
      },
      pin: { is: 'text', words: { en: ['PIN'], nl: ['pincode'] }, seen: help },
    },
    need: 3,
    never: [
      passwordField,
      anyTextField,
      { is: 'there', any: [{ by: 'picture', of: 'qr', seen: help }], seen: help },
      { is: 'path', paths: ['/cas/userdata/*', '/cas/eim/*', '/cas/init/*', '/cas/change/*', '/cas/*.html'], seen: addresses },
      { is: 'text', words: words.successfulLogin, seen: guide },
      { is: 'linked', path: '/cas/userdata/myAccount.cgi', seen: addresses },
    ],
    hints: { confirm: { kind: 'wait' } },
  },

  challengeQr: {
    stage: 'secondFactor',
    at: ['/cas', '/cas/login', '/cas/login/*', '/cas/mobile/*', '/cas/*'],
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-6'],
    signals: {
      words: { is: 'text', words: qrWords, seen: help },
      picture: { is: 'there', any: [{ by: 'picture', of: 'qr', seen: help }], seen: help },
      oneField: { is: 'fields', kind: 'text', least: 1, most: 1, seen: help },
    },
    need: 3,
    never: [{ is: 'path', paths: ['/cas/userdata/*', '/cas/eim/*', '/cas/init/*', '/cas/*.html'], seen: addresses }],
    hints: {
      qr: { kind: 'look', target: [{ by: 'picture', of: 'qr', seen: help }] },
      code: {
        kind: 'type',
        target: [
          { by: 'autocomplete', token: 'one-time-code', seen: inferred },
          { by: 'label', kind: 'text', label: words.oneTimePassword, seen: help },
          { by: 'place', kind: 'text', place: 1, of: 1, seen: help },
        ],
      },
      signIn: {
        kind: 'press',
        target: [
          { by: 'name', name: '_submit', seen: scripts },
          { by: 'submitOf', kind: 'text', count: 1, seen: inferred },
          { by: 'inside', kind: 'press', form: { kind: 'text', least: 1 }, name: words.signIn, seen: inferred },
        ],
      },
    },
  },

  /** Obsolete since 1 July 2025; recognised so that nobody waits for a code in vain. */
  challengeSms: {
    stage: 'secondFactor',
    notice: 'smsStopped',
    at: ['/cas', '/cas/login', '/cas/login/*', '/cas/*'],
    examples: ['https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-7'],
    signals: {
      sms: { is: 'text', words: smsWords, seen: help },
      oneField: { is: 'fields', kind: 'text', least: 1, most: 3, seen: help },
      code: {
        is: 'there',
        any: [
          { by: 'autocomplete', token: 'one-time-code', seen: inferred },
          { by: 'label', kind: 'text', label: words.smsCode, match: 'starts', seen: help },
        ],
        seen: help,
      },
    },
    need: 3,
    never: [
      passwordField,
      { is: 'path', paths: ['/cas/userdata/*', '/cas/eim/*', '/cas/init/*', '/cas/*.html'], seen: addresses },
      { is: 'there', any: [{ by: 'picture', of: 'qr', seen: help }], seen: help },
    ],
    hints: {
      code: {
        kind: 'type',
        target: [
          { by: 'autocomplete', token: 'one-time-code', seen: inferred },
          { by: 'label', kind: 'text', label: words.smsCode, match: 'starts', seen: help },
          { by: 'place', kind: 'text', place: 1, of: 1, seen: inferred },
        ],
      },
      signIn: {
        kind: 'press',
        target: [
          { by: 'name', name: '_submit', seen: scripts },
          { by: 'submitOf', kind: 'text', count: 1, seen: inferred },
          { by: 'inside', kind: 'press', form: { kind: 'text', least: 1 }, name: words.signIn, seen: inferred },
        ],
      },
    },
  },
} as const satisfies Record<string, Page>;
