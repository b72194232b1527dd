import type { Choice, PracticePage } from '../portals/pages';

/** What must be ringed on a practice page: hint → selector of the one element, or null for words without a ring. */
export interface ExpectedPage {
  readonly page: PracticePage;
  /** What the person has done in the wizard so far. */
  readonly choice?: Choice;
  readonly hints: Readonly<Record<string, string | null>>;
}

const phoneSubmit = 'form:not([action^="/practice"]) input[type=submit]';

/**
 * Every page of the catalogue as the practice portals show it to somebody whose tasks are all open. Written from their
 * markup, not from our locators.
 */
export const expectedPages: readonly ExpectedPage[] = [
  { page: 'euLogin.signIn', hints: { email: '#username', next: '[name=whoamiSubmit]' } },
  { page: 'euLogin.otherUser', hints: { differentEmail: '#anonymize' } },
  {
    page: 'euLogin.password',
    hints: {
      password: '#password',
      method: '#verif-method-dd-id',
      signIn: 'input[name=_submit]',
      lostPassword: 'a[href*="passwordResetRequest"]',
    },
  },
  {
    page: 'euLogin.register',
    hints: {
      language: '#languageSelector',
      firstName: '#userData_firstName',
      lastName: '#userData_lastName',
      email: '#userData_email',
      confirmEmail: '#userData_email2',
      emailLanguage: '#userData_emailLanguage',
      captcha: '#captchaInput',
      privacy: '#privacyStatement',
      create: '#registrationForm input[type=submit]',
    },
  },
  { page: 'euLogin.registered', hints: { checkMail: null } },
  {
    page: 'euLogin.createPassword',
    hints: { newPassword: '#newPassword', confirmPassword: '#confirmPassword', submit: phoneSubmit },
  },
  { page: 'euLogin.signedIn', hints: { menu: '#user-settings-toggle', myAccount: null } },
  {
    page: 'euLogin.myAccount',
    hints: {
      mobileDevices: 'a[href$="manageMyMobileDevices.cgi"]',
      securityKeys: 'a[href$="manageMySecurityKeys.cgi"]',
      eid: 'a[href$="manageMyEids.cgi"]',
      phoneNumbers: 'a[href$="manageMyMobilePhoneNumbers.cgi"]',
      panic: 'a[href$="deleteAllDevices.cgi"]',
    },
  },
  { page: 'euLogin.mobileDevices', hints: { add: 'a[href$="addMobileDevice.cgi"]' } },
  {
    page: 'euLogin.addMobileDevice',
    hints: { deviceName: '#deviceName', pin: '#pinCode', confirmPin: '#confirmPinCode', submit: phoneSubmit },
  },
  { page: 'euLogin.scanQr', hints: { qr: 'img.qr-code' } },
  { page: 'euLogin.securityKeys', hints: { add: 'a[href$="addSecurityKey.cgi"]' } },
  { page: 'euLogin.addSecurityKey', hints: { deviceName: '#keyName', submit: phoneSubmit } },
  { page: 'euLogin.eids', hints: { link: 'a[href$="linkEid.cgi"]' } },
  { page: 'euLogin.linkEid', hints: { submit: phoneSubmit } },
  {
    page: 'euLogin.phoneNumbers',
    hints: { app: 'a.btn[href$="myAccount.cgi"]', add: 'a[href$="addMobilePhoneNumber.cgi"]' },
  },
  {
    page: 'euLogin.addPhoneNumber',
    hints: { app: '#user-settings-toggle', number: '#mobilePhoneNumber', submit: phoneSubmit },
  },
  {
    page: 'euLogin.confirmPhoneNumber',
    hints: { app: '#user-settings-toggle', code: '#smsCode', submit: phoneSubmit },
  },
  { page: 'euLogin.challengeApp', hints: { confirm: null } },
  {
    page: 'euLogin.challengeQr',
    hints: { qr: 'img.qr-code', code: '#oneTimePassword', signIn: 'input[name=_submit]' },
  },
  { page: 'euLogin.challengeSms', hints: { code: '#smsChallenge', signIn: 'input[name=_submit]' } },
  { page: 'euLogin.loggedOut', hints: {} },
  { page: 'saas.home', hints: { requestAccess: '.navbar a[href$="requestAccess.htm"]' } },
  { page: 'saas.application', hints: { application: '#applicationId', next: '.btn-success' } },
  { page: 'saas.network', hints: { row: 'tbody a[href*="open=reconnet"]' } },
  { page: 'saas.country', hints: { row: 'tbody a[href*="open=IT"]' } },
  { page: 'saas.country', choice: { network: 'bond' }, hints: { row: null, up: '.tree-path a' } },
  { page: 'saas.organisation', hints: { row: '#organisation_IT08', next: null } },
  {
    page: 'saas.organisation',
    choice: { hospital: 'IT08' },
    hints: { row: '#organisation_IT08', next: '.btn-success' },
  },
  { page: 'saas.profile', hints: { hp: 'input[value=HP]', next: '.btn-success' } },
  {
    page: 'saas.profile',
    choice: { profiles: ['Coordinator'] },
    hints: { otherRole: null, hp: 'input[value=HP]', next: '.btn-success' },
  },
  { page: 'saas.recap', hints: { comment: 'textarea', submit: '.btn-success' } },
  { page: 'saas.recap', choice: { profiles: ['HP', 'Coordinator'] }, hints: { submit: null } },
  { page: 'saas.submitted', hints: { wait: null } },
  { page: 'cpms.login', hints: { requestAuthorisation: 'a[href$="/saas/"]', logIn: '.btn-login' } },
  { page: 'cpms.home', hints: { welcome: null } },
  { page: 'cpms2.start', hints: { request: null, helpdesk: null } },
  { page: 'sorry.unreachable', hints: { wait: null } },
];
