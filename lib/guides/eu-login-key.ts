import { notAdded, notSo } from './doubts';
import {
  anyTextField,
  expired,
  notAddedElsewhere,
  onAccount,
  ownPages,
  passwordField,
  refused,
  removal,
  signInAgain,
  submitText,
  undoing,
} from './eu-login-marks';
import type { Page } from './shape';
import { help, inferred } from './sources';
import { words } from './words';

const addControl = {
  by: 'role',
  role: 'press',
  says: [words.securityKey, words.add],
  not: undoing,
  seen: help,
} as const;

/**
 * Passkey, security key, or the computer itself: one page for all three. The browser's own dialog follows, where nobody
 * can point. The addresses are unknown: the heading says what a page is about, and a control what is done there.
 */
export const euLoginKey = {
  securityKeys: {
    stage: 'secondFactor',
    method: 'key',
    signedIn: true,
    at: ownPages,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/webauthn/manageMySecurityKeys.cgi'],
    signals: {
      heading: { is: 'heading', says: [words.securityKey], seen: inferred },
      add: addControl,
      added: {
        is: 'every',
        of: [
          { is: 'sentence', says: [words.securityKey, words.added], not: notAdded, news: true, seen: inferred },
          {
            is: 'none',
            of: [
              ...notAddedElsewhere,
              {
                is: 'sentence',
                says: [words.securityKey, words.noneOf],
                not: [...notSo, words.expired],
                seen: inferred,
              },
            ],
            seen: inferred,
          },
        ],
        seen: inferred,
      },
    },
    need: 2,
    must: ['heading', 'add'],
    // With a name to type as well, it could be either page.
    never: [anyTextField, onAccount, refused, signInAgain, removal],
    proof: { signal: 'added', as: 'euLogin.deviceAdded' },
    hints: { add: { kind: 'press', label: { en: 'Add a Security Key', seen: help }, target: [addControl] } },
  },

  addSecurityKey: {
    stage: 'secondFactor',
    method: 'key',
    signedIn: true,
    at: ownPages,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/webauthn/addSecurityKey.cgi'],
    signals: {
      heading: { is: 'heading', says: [words.securityKey, words.add], seen: inferred },
      name: { is: 'fields', kind: 'text', least: 1, most: 1, seen: help },
    },
    need: 2,
    never: [passwordField, onAccount, expired, signInAgain, removal],
    hints: {
      deviceName: { kind: 'type', target: [{ by: 'place', kind: 'text', place: 1, of: 1, seen: help }] },
      submit: submitText,
    },
  },
} as const satisfies Record<string, Page>;
