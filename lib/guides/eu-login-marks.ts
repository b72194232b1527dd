import { addresses, help, inferred, scripts } from './sources';
import { words } from './words';

/** What several pages of EU Login have or must not have, and where they are. */

export const registerPath = '/cas/eim/external/register.cgi';
export const accountPath = '/cas/userdata/myAccount.cgi';
export const devicesPath = '/cas/userdata/mobileApp/manageMyMobileDevices.cgi';
export const phonesPath = '/cas/eim/external/restricted/manageMyMobilePhoneNumbers.cgi';
/** Where a second factor is asked for: on the way in, or at an address of its own. */
export const challengePaths = ['/cas', '/cas/login', '/cas/login/*', '/cas/*hallenge*'] as const;

export const passwordField = { is: 'fields', kind: 'password', least: 1, seen: scripts } as const;
export const anyTextField = { is: 'fields', kind: 'text', least: 1, seen: inferred } as const;
export const pinFields = { is: 'fields', kind: 'digits', least: 1, seen: help } as const;
export const qrCode = { by: 'picture', of: 'qr', seen: help } as const;
const aText = { kind: 'text', least: 1 } as const;
const aCode = { kind: 'code', least: 1 } as const;

/** Where one's own account is looked after, as far as addresses are known. */
export const ownPages = ['/cas/userdata/*'] as const;
/** My Account itself names every method. */
export const onAccount = { is: 'path', paths: [accountPath], seen: addresses } as const;

/** The button under the field for a code. */
export const submitCode = [
  { by: 'inside', kind: 'submit', form: aCode, not: [words.cancel], seen: inferred },
  { by: 'inside', kind: 'act', form: aCode, not: [words.cancel], seen: inferred },
] as const;

/** What sends something off, by its wording. */
export const sendControl = { by: 'role', role: 'act', says: [words.send], not: [words.cancel], seen: help } as const;

/** The button under a single text field. */
export const submitText = {
  kind: 'press',
  label: { en: 'Submit', likely: 'Absenden', seen: help },
  target: [
    { by: 'inside', kind: 'submit', form: aText, not: [words.cancel], seen: inferred },
    { by: 'inside', kind: 'act', form: aText, says: [words.send], not: [words.cancel], seen: inferred },
    { by: 'inside', kind: 'act', form: aText, says: [words.confirm], not: [words.cancel], seen: inferred },
    sendControl,
  ],
} as const;
