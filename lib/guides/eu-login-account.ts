import { accountPath, devicesPath, passwordField, phonesPath } from './eu-login-marks';
import type { Page } from './shape';
import { addresses, guide, help, meetings } from './sources';
import { words } from './words';

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
      devices: { is: 'linked', path: devicesPath, seen: addresses },
      phones: { is: 'linked', path: phonesPath, seen: addresses },
      devicesWords: { by: 'role', role: 'press', says: [words.device], not: [words.panic], seen: help },
      panicWords: { by: 'role', role: 'press', says: [words.panic], seen: help },
    },
    need: 2,
    must: ['path'],
    never: [passwordField],
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
            not: [words.panic, words.securityKey, words.add],
            seen: help,
          },
        ],
      },
      securityKeys: {
        kind: 'press',
        method: 'key',
        label: { en: 'Manage my Security Keys, Trusted Platforms and Passkeys', seen: help },
        target: [
          { by: 'role', role: 'press', says: [words.securityKey], not: [words.panic, words.password], seen: help },
        ],
      },
      eid: {
        kind: 'press',
        method: 'eid',
        label: { en: 'Manage my eIDs', seen: help },
        target: [{ by: 'role', role: 'press', says: [words.eid], not: [words.panic, words.device], seen: help }],
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
          { by: 'role', role: 'press', says: [words.phone], not: [words.device, words.panic], seen: guide },
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
} as const satisfies Record<string, Page>;
