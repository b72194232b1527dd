/** Every page that can be opened by itself: the catalogue's, then a few more that belong to the way. */
export const practicePages = [
  'euLogin.signIn',
  'euLogin.otherUser',
  'euLogin.password',
  'euLogin.register',
  'euLogin.registered',
  'euLogin.createPassword',
  'euLogin.signedIn',
  'euLogin.myAccount',
  'euLogin.mobileDevices',
  'euLogin.addMobileDevice',
  'euLogin.scanQr',
  'euLogin.securityKeys',
  'euLogin.addSecurityKey',
  'euLogin.eids',
  'euLogin.linkEid',
  'euLogin.phoneNumbers',
  'euLogin.addPhoneNumber',
  'euLogin.confirmPhoneNumber',
  'euLogin.challengeApp',
  'euLogin.challengeQr',
  'euLogin.challengeSms',
  'euLogin.loggedOut',
  'saas.home',
  'saas.application',
  'saas.network',
  'saas.country',
  'saas.organisation',
  'saas.profile',
  'saas.recap',
  'saas.submitted',
  'cpms.login',
  'cpms.home',
  'cpms2.start',
  'extra.passwordNeedsFactor',
  'extra.resetPassword',
  'extra.resetSent',
  'extra.changePassword',
  'extra.panic',
  'extra.askKey',
  'extra.checkEid',
  'extra.saasOther',
  'extra.cpmsDenied',
  'extra.cpms2Request',
  'sorry.unreachable',
] as const;

export type PracticePage = (typeof practicePages)[number];

/** Is this the id of a page that `pageAt` knows? */
export function isPracticePage(id: string): id is PracticePage {
  return (practicePages as readonly string[]).includes(id);
}
