import { notSo } from './doubts';
import {
  anyTextField,
  changePasswordPath,
  methodList,
  passwordField,
  qrCode,
  removal,
  signInAddress,
  signInAgain,
} from './eu-login-marks';
import type { Page } from './shape';
import { addresses, help, inferred, scripts } from './sources';
import { words } from './words';

/** "Password expiration" says nothing of when, and holds the Romanian word for what is over. */
const expiration = { en: 'expiration' } as const;
/** It has expired already, or the session has. */
const isOver = {
  is: 'any',
  of: [
    { is: 'sentence', says: [words.password, words.expired], not: [...notSo, expiration], seen: inferred },
    signInAgain,
  ],
  seen: inferred,
} as const;
/** Four digits are no password; fields for both look alike, so the label tells. */
const pinByName = { by: 'label', kind: 'digits', says: [words.pin], seen: help } as const;

/**
 * A password that is to be renewed. Neither page tells whether the person is signed in yet, so neither moves a task;
 * what they look like is unknown, so nothing is ringed.
 */
export const euLoginPassword = {
  /** Between the sign-in and what comes after it: change it now, or go on without. */
  passwordExpires: {
    stage: 'account',
    signedIn: false,
    onTheWayIn: true,
    piece: 'signIn',
    at: signInAddress,
    examples: ['https://webgate.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-6'],
    signals: {
      /** "Continue without changing password": all that is known of the page. */
      goOn: { by: 'id', id: 'imminentForceLogin', seen: scripts },
      password: { is: 'text', says: [words.password], seen: inferred },
    },
    need: 2,
    must: ['goOn'],
    // Whose password is over already cannot go on with it.
    never: [passwordField, anyTextField, methodList, qrCode, removal, isOver],
    hints: { choice: { kind: 'look' } },
  },
  /** Changing it: from the menu of the account, or from the page above. */
  changePassword: {
    stage: 'account',
    signedIn: false,
    onTheWayIn: true,
    piece: 'signIn',
    at: [changePasswordPath],
    examples: [`https://webgate.ec.europa.eu${changePasswordPath}`],
    signals: {
      address: { is: 'path', paths: [changePasswordPath], seen: addresses },
      /** The new one twice, mostly below the present one. */
      fields: { is: 'fields', kind: 'password', least: 2, most: 3, seen: inferred },
    },
    need: 2,
    must: ['fields'],
    never: [pinByName, methodList, qrCode, removal],
    hints: { rules: { kind: 'look' } },
  },
} as const satisfies Record<string, Page>;
