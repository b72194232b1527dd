import type { Trouble } from './shape';

/**
 * Where each trouble strikes, by page id: there the card offers first aid under "Something is wrong?". What the page
 * itself reports is in the page's `errors`. Sources of the advice: `claims.ts`.
 */
export const rescue: Readonly<Record<string, readonly Trouble[]>> = {
  'euLogin.signIn': ['registered', 'locked', 'lostPhone'],
  'euLogin.password': ['noPassword', 'locked', 'lostPhone'],
  'euLogin.register': ['registered'],
  'euLogin.registered': ['noMail', 'registered'],
  'euLogin.createPassword': ['noMail'],
  'euLogin.myAccount': ['lostPhone'],
  'euLogin.mobileDevices': ['lostPhone', 'qrSilent'],
  'euLogin.scanQr': ['qrInvalid', 'qrSilent'],
  'euLogin.challengeApp': ['qrSilent', 'lostPhone'],
  'euLogin.challengeQr': ['qrInvalid', 'qrSilent', 'lostPhone'],
  'euLogin.challengeSms': ['lostPhone'],
  'saas.network': ['wrongNetwork'],
  'saas.country': ['wrongNetwork'],
  'saas.organisation': ['noHospital', 'wrongNetwork'],
  'saas.profile': ['wrongRole'],
  'saas.recap': ['wrongNetwork', 'wrongRole'],
  'saas.submitted': ['noApproval', 'wrongRole'],
  'cpms.login': ['noApproval', 'notIn', 'noPassword'],
  'cpms2.start': ['noApproval', 'notIn', 'noPassword'],
  'sorry.unreachable': ['sorry'],
};

/** Who can help when one's own hands cannot: the network, EU Login's support, or the hospital's own IT. */
export const whoHelps: Readonly<Record<Trouble, 'network' | 'euLogin' | 'it'>> = {
  noMail: 'it',
  registered: 'euLogin',
  noPassword: 'euLogin',
  locked: 'euLogin',
  lostPhone: 'network',
  qrInvalid: 'euLogin',
  qrSilent: 'euLogin',
  noHospital: 'network',
  wrongNetwork: 'network',
  wrongRole: 'network',
  noApproval: 'network',
  notIn: 'network',
  sorry: 'it',
};
