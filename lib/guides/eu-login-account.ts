import {
  accountPath,
  devicesPath,
  ownPages,
  passwordField,
  phonesPath,
  refused,
  signInAgain,
  undoing,
} from './eu-login-marks';
import type { Page } from './shape';
import { addresses, guide, help, inferred, meetings } from './sources';
import { words } from './words';

/** The two answers to the question whether to remove something. */
const removeButton = { by: 'role', role: 'act', says: [words.remove], seen: inferred } as const;
const backButton = { by: 'role', role: 'press', says: [words.cancel], not: [words.remove], seen: inferred } as const;

/** My Account, where every way to a second factor begins. */
export const euLoginAccount = {
  myAccount: {
    stage: 'secondFactor',
    signedIn: true,
    choice: true,
    troubles: ['lostPhone'],
    at: [accountPath],
    examples: [`https://webgate.ec.europa.eu${accountPath}`],
    signals: {
      path: { is: 'path', paths: [accountPath], seen: addresses },
      devices: {
        is: 'any',
        of: [
          { by: 'link', path: devicesPath, seen: addresses },
          { by: 'role', role: 'press', says: [words.device], not: undoing, seen: help },
        ],
        seen: help,
      },
      keys: { by: 'role', role: 'press', says: [words.securityKey], not: [...undoing, words.password], seen: help },
      eid: { by: 'role', role: 'press', says: [words.eid], not: undoing, seen: help },
      phones: { by: 'link', path: phonesPath, seen: addresses },
      panicWords: { by: 'role', role: 'press', says: [words.panic], seen: help },
    },
    need: 2,
    must: ['path'],
    never: [
      passwordField,
      // Asked whether to remove something, there is nothing to choose but that.
      { is: 'every', of: [removeButton, backButton], seen: inferred },
      signInAgain,
    ],
    hints: {
      mobileDevices: {
        kind: 'press',
        method: 'app',
        label: { en: 'Manage my mobile devices', likely: 'Meine Mobilgeräte verwalten', seen: help },
        target: [
          { by: 'link', path: devicesPath, seen: addresses },
          {
            by: 'role',
            role: 'press',
            says: [words.device],
            not: [...undoing, words.securityKey, words.add],
            seen: help,
          },
        ],
      },
      securityKeys: {
        kind: 'press',
        method: 'key',
        label: { en: 'Manage my Security Keys, Trusted Platforms and Passkeys', seen: help },
        target: [
          { by: 'role', role: 'press', says: [words.securityKey], not: [...undoing, words.password], seen: help },
        ],
      },
      eid: {
        kind: 'press',
        method: 'eid',
        label: { en: 'Manage my eIDs', seen: help },
        target: [{ by: 'role', role: 'press', says: [words.eid], not: [...undoing, words.device], seen: help }],
      },
      /** Official advice: never to depend on one method alone. */
      reserve: { kind: 'look', while: { stage: 'secondFactor', is: 'done' } },
      phoneNumbers: {
        kind: 'press',
        aside: true,
        piece: 'older',
        label: { en: 'Manage my mobile phone numbers', de: 'Meine Mobiltelefonnummern verwalten', seen: guide },
        target: [
          { by: 'link', path: phonesPath, seen: addresses },
          { by: 'role', role: 'press', says: [words.phone], not: [...undoing, words.device], seen: guide },
        ],
      },
      panic: {
        kind: 'careful',
        aside: true,
        label: { en: 'Delete all my devices and eID (PANIC)', seen: meetings },
        target: [{ by: 'role', role: 'press', says: [words.panic], seen: help }],
      },
    },
  },

  /** The question before everything is removed, as a page or as a dialog. Its words are unknown; nothing is ringed. */
  panic: {
    stage: 'secondFactor',
    signedIn: true,
    troubles: ['lostPhone'],
    at: ownPages,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/panic.cgi'],
    signals: {
      all: {
        is: 'any',
        of: [
          { is: 'statement', says: [words.panic], seen: meetings },
          { is: 'statement', says: [words.remove, words.all, words.device], seen: meetings },
        ],
        seen: meetings,
      },
      remove: removeButton,
      back: backButton,
    },
    need: 3,
    never: [
      passwordField,
      { by: 'link', path: devicesPath, seen: addresses },
      refused,
      // A red button on the page of something else is no question.
      { is: 'heading', says: [words.device], not: [words.remove, words.panic, words.all], seen: inferred },
      // With the account itself goes more than its second factors.
      { is: 'statement', says: [words.remove, words.account], not: [words.device, words.panic], seen: inferred },
    ],
    hints: { price: { kind: 'look' } },
  },
} as const satisfies Record<string, Page>;
