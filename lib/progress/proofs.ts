import type { Stage } from '../guides/shape';

/**
 * What a page tells about progress, by page id. A name that ends in `.*` stands for all pages of a portal.
 */

/** Pages of EU Login that nobody sees without being signed in. */
const signedInAtEuLogin = [
  'euLogin.signedIn',
  'euLogin.myAccount',
  'euLogin.mobileDevices',
  'euLogin.addMobileDevice',
  'euLogin.scanQr',
  'euLogin.securityKeys',
  'euLogin.addSecurityKey',
  'euLogin.eids',
  'euLogin.linkEid',
  'euLogin.deviceAdded',
  'euLogin.phoneNumbers',
  'euLogin.addPhoneNumber',
  'euLogin.confirmPhoneNumber',
];

/** A page of these means that the person is signed in; the account exists, and a pending second factor was passed. */
export const signedIn = [...signedInAtEuLogin, 'saas.*', 'cpms.home'];

/** What is reached when a page is seen. */
export const proves: Readonly<Record<Stage, readonly string[]>> = {
  account: signedIn,
  secondFactor: ['euLogin.deviceAdded'],
  access: ['cpms.home'],
  login: ['cpms.home'],
};

/** What has been asked for, and somebody or something else is now at work. */
export const waitsFor: Readonly<Record<Stage, readonly string[]>> = {
  account: ['euLogin.registered'],
  secondFactor: [],
  access: ['saas.submitted'],
  login: [],
};

/** A second factor is being asked for. */
export const challenges = ['euLogin.challengeApp', 'euLogin.challengeQr', 'euLogin.challengeSms'];

/** Seeing one of these after a challenge means it was not passed. */
export const startsOver = ['euLogin.signIn', 'euLogin.otherUser', 'euLogin.password', 'euLogin.loggedOut'];

/** Pressing a button on one of these is an act on the task; it lets a reopened task be proved again. */
export const actsOn: Readonly<Record<Stage, readonly string[]>> = {
  account: [
    'euLogin.signIn',
    'euLogin.otherUser',
    'euLogin.password',
    'euLogin.register',
    'euLogin.registered',
    'euLogin.createPassword',
  ],
  // The method is chosen on the password page, so pressing "Sign in" there is an act on the second factor as well.
  secondFactor: ['euLogin.password', ...challenges, ...signedInAtEuLogin],
  access: ['cpms.login', 'saas.*', 'cpms2.start'],
  login: ['cpms.login', 'cpms.home', 'cpms2.start'],
};

/** True when the page is in the list, by name or by its portal. */
export function listed(page: string, list: readonly string[]): boolean {
  return list.includes(page) || list.includes(`${page.split('.')[0]}.*`);
}
