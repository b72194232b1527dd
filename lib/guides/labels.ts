import type { Seen } from './shape';
import { guide, help } from './sources';

/**
 * What the portals write on their pages, word for word, for the written guide: on the pages themselves the label is read
 * from the page. Only words that were seen; where German is missing, nobody has seen it, and the guide says the English
 * word. SAAS and CPMS speak English to everyone (ReCONNET guide: English pages in the German document).
 */
export interface Label {
  readonly en: string;
  readonly de?: string;
  readonly seen: Seen;
}

/** Answers of Europass to frequent questions; its German ones quote the German pages of EU Login. */
const europass = 'Europass FAQ';
/** The account menu and its entries as the Commission's meeting service describes them. */
const meetings = 'AGM guide to EU Login';
/** Public tests that sign in and compare what stands on the page. */
const tests = 'public page objects, 2018-2025';
/** How the ReCONNET guide's page names the link to the request: three links there read only "click here". */
const clickHere = 'click here';

/** By hint: `portal.page.hint`. */
export const labels: Readonly<Record<string, Label>> = {
  'euLogin.signIn.email': { en: 'Enter your e-mail address or unique identifier', seen: tests },
  'euLogin.signIn.next': { en: 'Next', seen: tests },
  'euLogin.signIn.createAccount': { en: 'Create an account', de: 'Konto erstellen', seen: europass },
  'euLogin.otherUser.differentEmail': { en: 'Sign in with a different e-mail address?', seen: tests },
  'euLogin.password.password': { en: 'Password', seen: help },
  'euLogin.password.method': { en: 'Choose your verification method', seen: help },
  'euLogin.password.signIn': { en: 'Sign in', seen: tests },
  'euLogin.password.lostPassword': { en: 'Lost your password?', seen: help },

  'euLogin.register.firstName': { en: 'First name', de: 'Vorname', seen: guide },
  'euLogin.register.lastName': { en: 'Last name', de: 'Nachname', seen: guide },
  'euLogin.register.email': { en: 'E-mail', de: 'E-Mail', seen: guide },
  'euLogin.register.confirmEmail': { en: 'Confirm e-mail', de: 'E-Mail bestätigen', seen: guide },
  'euLogin.register.emailLanguage': { en: 'E-mail language', de: 'Sprache der E-Mail', seen: guide },
  'euLogin.register.captcha': { en: 'Enter the code', de: 'Code eingeben', seen: guide },
  'euLogin.register.create': { en: 'Create an account', de: 'Neues Konto erstellen', seen: guide },
  'euLogin.createPassword.submit': { en: 'Submit', seen: help },

  'euLogin.signedIn.myAccount': { en: 'My Account', de: 'Mein Konto', seen: guide },
  'euLogin.myAccount.mobileDevices': { en: 'Manage my mobile devices', seen: help },
  'euLogin.myAccount.securityKeys': { en: 'Manage my Security Keys, Trusted Platforms and Passkeys', seen: help },
  'euLogin.myAccount.eid': { en: 'Manage my eIDs', seen: help },
  'euLogin.myAccount.phoneNumbers': {
    en: 'Manage my mobile phone numbers',
    de: 'Meine Mobiltelefonnummern verwalten',
    seen: guide,
  },
  'euLogin.myAccount.panic': { en: 'Delete all my devices and eID (PANIC)', seen: meetings },
  'euLogin.mobileDevices.add': { en: 'Add a mobile device', de: 'Mobilgerät hinzufügen', seen: europass },
  'euLogin.addMobileDevice.deviceName': { en: 'Your device name', seen: help },
  'euLogin.addMobileDevice.pin': { en: 'Your 4 digit PIN code', seen: help },
  'euLogin.addMobileDevice.confirmPin': { en: 'Confirm your PIN code', seen: help },
  'euLogin.addMobileDevice.submit': { en: 'Submit', seen: help },

  'cpms.login.requestAuthorisation': { en: clickHere, de: clickHere, seen: guide },
  'cpms.login.logIn': { en: 'Login via EU Login', de: 'Login via EU Login', seen: guide },

  'saas.home.requestAccess': { en: 'Request access', de: 'Request access', seen: guide },
  'saas.application.application': { en: 'Application', de: 'Application', seen: guide },
  'saas.application.next': {
    en: 'Step 2 : select an organisation',
    de: 'Step 2 : select an organisation',
    seen: guide,
  },
  'saas.network.search': { en: 'Search', de: 'Search', seen: guide },
  'saas.network.row': { en: 'Open', de: 'Open', seen: guide },
  'saas.country.search': { en: 'Search', de: 'Search', seen: guide },
  'saas.country.row': { en: 'Open', de: 'Open', seen: guide },
  'saas.country.up': { en: 'Up', de: 'Up', seen: guide },
  'saas.organisation.search': { en: 'Search', de: 'Search', seen: guide },
  'saas.organisation.next': {
    en: 'Step 3 : select an access profile',
    de: 'Step 3 : select an access profile',
    seen: guide,
  },
  'saas.organisation.up': { en: 'Up', de: 'Up', seen: guide },
  'saas.profile.next': { en: 'Step 4 : type a comment', de: 'Step 4 : type a comment', seen: guide },
  'saas.recap.application': { en: 'Application', de: 'Application', seen: guide },
  'saas.recap.organisation': { en: 'Organisation', de: 'Organisation', seen: guide },
  'saas.recap.profile': { en: 'Access Profile', de: 'Access Profile', seen: guide },
  'saas.recap.comment': { en: 'Comments', de: 'Comments', seen: guide },
  'saas.recap.submit': { en: 'Submit request access', de: 'Submit request access', seen: guide },
};
