import { doubts } from './doubts';
import {
  accountMenu,
  accountPath,
  anyTextField,
  logoutLink,
  methodList,
  noChanging,
  onlyDenied,
  passwordField,
  qrCode,
  refused,
  refusedNow,
  signInAddress,
} from './eu-login-marks';
import type { Page } from './shape';
import { addresses, guide, help, inferred } from './sources';
import { words } from './words';

const notSignedOut = onlyDenied([words.signedOut, words.euLogin], help);

/** Signed in, and signed out. */
export const euLoginSession = {
  /** "Successful login" with the gear and its menu. */
  signedIn: {
    stage: 'account',
    signedIn: true,
    actsOn: ['secondFactor'],
    handsOver: true,
    piece: 'secondFactor',
    at: signInAddress,
    examples: ['https://webgate.ec.europa.eu/cas/login'],
    signals: {
      title: {
        is: 'any',
        of: [
          { is: 'heading', says: [words.success, words.signedIn], not: doubts, seen: guide },
          { is: 'heading', says: [words.areSignedIn], not: [...doubts, words.signedOut], seen: inferred },
        ],
        seen: guide,
      },
      logout: logoutLink,
      account: { is: 'linked', path: accountPath, seen: addresses },
    },
    need: 2,
    must: ['title'],
    never: [passwordField, anyTextField, qrCode, methodList, refusedNow, noChanging],
    hints: {
      menu: {
        kind: 'press',
        onlyFound: true,
        target: [
          { by: 'id', id: 'user-menu', seen: inferred },
          { by: 'role', role: 'press', says: [words.settings], seen: inferred },
          { by: 'menuOf', path: accountPath, not: [words.euLogin], seen: inferred },
        ],
      },
      myAccount: {
        kind: 'press',
        label: { en: 'My Account', de: 'Mein Konto', seen: guide },
        target: [{ by: 'link', path: accountPath, seen: addresses }],
      },
    },
  },
  /** Where a sign-in ends for those who asked to see their details each time (facts of 2026-11, row 29). */
  accountDetails: {
    stage: 'account',
    signedIn: true,
    actsOn: ['secondFactor'],
    handsOver: true,
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
