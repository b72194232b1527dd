import bg from './phrases/bg.json';
import cs from './phrases/cs.json';
import da from './phrases/da.json';
import de from './phrases/de.json';
import el from './phrases/el.json';
import en from './phrases/en.json';
import es from './phrases/es.json';
import et from './phrases/et.json';
import fi from './phrases/fi.json';
import fr from './phrases/fr.json';
import ga from './phrases/ga.json';
import hr from './phrases/hr.json';
import hu from './phrases/hu.json';
import it from './phrases/it.json';
import lt from './phrases/lt.json';
import lv from './phrases/lv.json';
import mt from './phrases/mt.json';
import nl from './phrases/nl.json';
import pl from './phrases/pl.json';
import pt from './phrases/pt.json';
import ro from './phrases/ro.json';
import sk from './phrases/sk.json';
import sl from './phrases/sl.json';
import sv from './phrases/sv.json';

/** Something that portals say. */
export type Phrase = keyof typeof en;
export type Phrases = Readonly<Record<Phrase, readonly string[]>>;

/**
 * What portals say in the 24 languages of the Union, the usual way first. Written by us as such portals write, from the
 * wording of EU Login, of the Commission's sites and of common web applications, and not from the stems in
 * `lib/guides`: where the two do not meet, that is what is measured.
 */
export const phrases: Readonly<Record<string, Phrases>> = {
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
};

/** What each hint's target is called. Hints whose targets have no name of their own are missing. */
export const calledBy: Readonly<Record<string, Phrase>> = {
  'euLogin.signIn.email': 'email',
  'euLogin.signIn.next': 'next',
  'euLogin.signIn.createAccount': 'createAccount',
  'euLogin.otherUser.differentEmail': 'otherEmail',
  'euLogin.password.password': 'password',
  'euLogin.password.method': 'method',
  'euLogin.password.signIn': 'signIn',
  'euLogin.password.lostPassword': 'lostPassword',
  'euLogin.register.firstName': 'firstName',
  'euLogin.register.lastName': 'lastName',
  'euLogin.register.email': 'email',
  'euLogin.register.confirmEmail': 'confirmEmail',
  'euLogin.register.emailLanguage': 'emailLanguage',
  'euLogin.register.captcha': 'captcha',
  'euLogin.register.privacy': 'privacy',
  'euLogin.register.create': 'createAccount',
  'euLogin.createPassword.newPassword': 'newPassword',
  'euLogin.createPassword.confirmPassword': 'confirmPassword',
  'euLogin.createPassword.submit': 'submit',
  'euLogin.signedIn.menu': 'settings',
  'euLogin.signedIn.myAccount': 'myAccount',
  'euLogin.myAccount.mobileDevices': 'mobileDevices',
  'euLogin.myAccount.securityKeys': 'securityKeys',
  'euLogin.myAccount.eid': 'eid',
  'euLogin.myAccount.phoneNumbers': 'phoneNumbers',
  'euLogin.myAccount.panic': 'panic',
  'euLogin.mobileDevices.add': 'addDevice',
  'euLogin.addMobileDevice.deviceName': 'deviceName',
  'euLogin.addMobileDevice.pin': 'pin',
  'euLogin.addMobileDevice.confirmPin': 'confirmPin',
  'euLogin.addMobileDevice.submit': 'submit',
  'euLogin.phoneNumbers.add': 'addPhone',
  'euLogin.addPhoneNumber.number': 'phoneNumber',
  'euLogin.addPhoneNumber.submit': 'submit',
  'euLogin.confirmPhoneNumber.code': 'smsCode',
  'euLogin.confirmPhoneNumber.submit': 'submit',
  'euLogin.challengeQr.code': 'otp',
  'euLogin.challengeQr.signIn': 'signIn',
  'euLogin.challengeSms.code': 'smsCode',
  'euLogin.challengeSms.signIn': 'signIn',
  'saas.home.requestAccess': 'requestAccess',
  'saas.application.application': 'application',
  'saas.application.next': 'step2',
  'saas.network.search': 'search',
  'saas.network.row': 'open',
  'saas.country.search': 'search',
  'saas.country.row': 'open',
  'saas.country.up': 'up',
  'saas.organisation.search': 'search',
  'saas.organisation.next': 'step3',
  'saas.organisation.up': 'up',
  'saas.profile.next': 'step4',
  'saas.recap.comment': 'comments',
  'saas.recap.submit': 'submitRequest',
  'cpms.login.logIn': 'viaEuLogin',
};

/** The sentence that makes a page what it is, where a page has nothing but texts. */
export const sentenceOf: Readonly<Record<string, Phrase>> = {
  'euLogin.registered': 'mailSent',
  'euLogin.challengeApp': 'confirmInApp',
  'euLogin.scanQr': 'scanQr',
  'euLogin.loggedOut': 'loggedOut',
  'saas.submitted': 'submitted',
};

/** The heading of pages that have one of their own. */
export const headingOf: Readonly<Record<string, Phrase>> = {
  'euLogin.signIn': 'signIn',
  'euLogin.password': 'signIn',
  'euLogin.register': 'createAccount',
  'euLogin.createPassword': 'newPassword',
  'euLogin.signedIn': 'signedIn',
  'euLogin.myAccount': 'myAccount',
  'euLogin.mobileDevices': 'mobileDevices',
  'euLogin.addMobileDevice': 'addDevice',
  'euLogin.phoneNumbers': 'phoneNumbers',
  'euLogin.addPhoneNumber': 'addPhone',
  'saas.home': 'welcome',
};

/** What comes around a label and is no part of it: stars, arrows, colons. */
const around = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}).?!…]*)$/su;

/** The same label with other words; its star, arrow or colon stays. */
export function reworded(label: string, words: string): string {
  const [, before = '', , after = ''] = around.exec(label) ?? [];
  return before + words + after;
}

/** A label as it is looked up. */
export function bareOf(label: string): string {
  return (around.exec(label)?.[2] ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
