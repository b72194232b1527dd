import { euLoginAccount } from './eu-login-account';
import { euLoginApp } from './eu-login-app';
import { euLoginEid } from './eu-login-eid';
import { euLoginKey } from './eu-login-key';
import { euLoginPassword } from './eu-login-password';
import { euLoginRegister } from './eu-login-register';
import { euLoginSession } from './eu-login-session';
import { euLoginSignIn } from './eu-login-sign-in';
import { euLoginSms } from './eu-login-sms';
import { euLoginPlace } from './places';
import type { Portal } from './shape';

/** EU Login: the account, the sign-in and the second factor with its methods, each in a file of its own. */
export const euLogin = {
  ...euLoginPlace,
  proofs: { deviceAdded: { signedIn: true, proves: ['secondFactor'], actsOn: ['secondFactor'] } },
  pages: {
    ...euLoginSignIn,
    ...euLoginPassword,
    ...euLoginRegister,
    ...euLoginSession,
    ...euLoginAccount,
    ...euLoginApp,
    ...euLoginKey,
    ...euLoginEid,
    ...euLoginSms,
  },
} as const satisfies Portal;
