import { notSo } from './doubts';
import { anyTextField, methodList, passwordField, qrCode, removal, signInAddress, signInAgain } from './eu-login-marks';
import type { Page } from './shape';
import { inferred, scripts } from './sources';
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

/**
 * A password that is to be renewed. The page does not tell whether the person is signed in yet, so it moves no task;
 * what it looks like is unknown, so nothing is ringed. The form that changes it is not recognised: nobody needs it
 * here.
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
} as const satisfies Record<string, Page>;
