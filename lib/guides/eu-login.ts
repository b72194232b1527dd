import { euLoginEnrol } from './eu-login-enrol';
import { euLoginSignIn } from './eu-login-sign-in';
import type { Portal } from './shape';

/** EU Login: the account, the sign-in and the second factor. */
export const euLogin = {
  id: 'euLogin',
  name: 'EU Login',
  places: [
    { host: 'webgate.ec.europa.eu', path: '/cas' },
    { host: 'ecas.ec.europa.eu', path: '/cas' },
  ],
  pages: { ...euLoginSignIn, ...euLoginEnrol },
} as const satisfies Portal;
