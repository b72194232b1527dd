import type { Cookies } from './http';
import type { Language } from './language';
import type { PracticePage } from './page-list';
import { PERSON } from './person';
import { hospitals } from './saas/organisations';
import type { LoginStep, Session, Wizard } from './session';
import type { Start, World } from './world';

export { isPracticePage, type PracticePage, practicePages } from './page-list';

/** What stands in the SAAS wizard; ids as in `saas/organisations.ts` (`reconnet`, `IT`, `IT08`). */
export interface Choice {
  application?: string;
  network?: string;
  country?: string;
  hospital?: string;
  profiles?: string[];
}

const CAS = 'https://webgate.ec.europa.eu/cas';
const SAAS = 'https://webgate.ec.europa.eu/saas';

/** Resets the world, prepares it, and says at which address this very page then appears, whatever cookies the browser has. */
export function pageAt(world: World, id: PracticePage, language?: Language, choice: Choice = {}): string {
  world.language = language ?? world.language;
  world.saasLanguage = language ?? world.saasLanguage;
  const euLogin = (start: Start, path: string, session: Partial<Session> = {}) => {
    world.reset(start);
    return look(world, `${CAS}${path}`, { eu: world.newSession(session).id, remembered: '' });
  };
  const signedIn = (start: Start, path: string, session: Partial<Session> = {}) =>
    euLogin(start, path, { signedIn: start === 'account' ? 'password' : 'factor', ...session });
  const attempt = (start: Start, step: LoginStep, needsFactor = false) => {
    const request = 'ECAS_LR-5-practice';
    return euLogin(start, `/login?loginRequestId=${request}`, { login: { id: request, step, needsFactor } });
  };
  const saas = (path: string, wizard: Partial<Wizard> = {}, start: Start = 'factor') => {
    world.reset(start);
    const session = world.newSession({
      wizard: { application: choice.application, opened: [], profiles: [], ...wizard },
    });
    return look(world, `${SAAS}${path}`, { saas: session.id });
  };

  const application = choice.application ?? 'CPMS';
  const network = choice.network ?? 'reconnet';
  const country = choice.country ?? 'IT';
  const opened = application === 'CPMS' ? [network, country] : [country];
  const wanted = hospitals(country).find((row) => row.id === (choice.hospital ?? 'IT08'));
  const step = (number: number) => `/requestAccess.htm?execution=e1s${number}`;

  switch (id) {
    case 'euLogin.signIn':
      return euLogin('account', '/login');
    case 'euLogin.otherUser':
      return attempt('factor', 'remembered');
    case 'euLogin.password':
      return attempt('factor', 'password');
    case 'euLogin.register':
      return euLogin('nothing', '/eim/external/register.cgi');
    case 'euLogin.registered': {
      const request = 'ECAS_LR-7-practice';
      const address = euLogin('nothing', `/eim/external/register.cgi?loginRequestId=${request}`, {
        registered: request,
      });
      world.registerDone();
      return address;
    }
    case 'euLogin.createPassword': {
      const address = euLogin('nothing', '/init/initialisePassword.cgi', { setsPassword: true });
      world.registerDone();
      world.openMail();
      return address;
    }
    case 'euLogin.signedIn':
      return signedIn('account', '/login');
    case 'euLogin.myAccount':
      return signedIn('account', '/userdata/myAccount.cgi');
    case 'euLogin.mobileDevices':
      return signedIn('account', '/userdata/mobileApp/manageMyMobileDevices.cgi');
    case 'euLogin.addMobileDevice':
      return signedIn('account', '/userdata/mobileApp/addMobileDevice.cgi');
    case 'euLogin.scanQr': {
      const address = signedIn('account', '/userdata/mobileApp/initialiseMobileDevice.cgi', {
        newDevice: 'Diensthandy',
      });
      world.ring('enrol');
      return address;
    }
    case 'euLogin.securityKeys':
      return signedIn('account', '/userdata/webauthn/manageMySecurityKeys.cgi');
    case 'euLogin.addSecurityKey':
      return signedIn('account', '/userdata/webauthn/addSecurityKey.cgi');
    case 'euLogin.eids':
      return signedIn('account', '/userdata/eid/manageMyEids.cgi');
    case 'euLogin.linkEid':
      return signedIn('account', '/userdata/eid/linkEid.cgi');
    case 'euLogin.phoneNumbers':
      return signedIn('account', '/eim/external/restricted/manageMyMobilePhoneNumbers.cgi');
    case 'euLogin.addPhoneNumber':
      return signedIn('account', '/eim/external/restricted/addMobilePhoneNumber.cgi');
    case 'euLogin.confirmPhoneNumber': {
      const path = '/eim/external/restricted/confirmMobilePhoneNumber.cgi';
      const address = signedIn('account', path, { newNumber: PERSON.phone });
      world.ring('sms');
      return address;
    }
    case 'euLogin.challengeApp':
    case 'euLogin.challengeQr':
    case 'euLogin.challengeSms': {
      const kind = (
        { 'euLogin.challengeApp': 'app', 'euLogin.challengeQr': 'qr', 'euLogin.challengeSms': 'sms' } as const
      )[id];
      const address = attempt('factor', kind);
      world.numbers = [PERSON.phone];
      world.smsWorks = kind === 'sms';
      world.ring(kind);
      return address;
    }
    case 'euLogin.loggedOut':
      return euLogin('factor', '/logout');
    case 'saas.home':
      return saas('/home.htm');
    case 'saas.application':
      return saas(step(1), { application: choice.application });
    case 'saas.network':
      return saas(step(2), { application });
    case 'saas.country':
      return saas(step(2), { application, opened: opened.slice(0, 1) });
    case 'saas.organisation':
      return saas(step(2), { application, opened, ...(choice.hospital && { organisation: wanted }) });
    case 'saas.profile':
      return saas(step(3), { application, opened, organisation: wanted, profiles: choice.profiles ?? [] });
    case 'saas.recap':
      return saas(step(4), { application, opened, organisation: wanted, profiles: choice.profiles ?? ['HP'] });
    case 'saas.submitted':
      return saas('/submitted.htm', {}, 'requested');
    case 'cpms.login':
      world.reset('factor');
      return look(world, 'https://cpms.ern-net.eu/login/', { cpms: '' });
    case 'cpms.home':
      world.reset('approved');
      world.openMail();
      return look(world, 'https://cpms.ern-net.eu/dashboard/', { cpms: world.newSession().id });
    case 'cpms2.start':
      world.reset('factor');
      return look(world, 'https://cpms2.ern-net.eu/', { cpms2: '' });
    case 'extra.passwordNeedsFactor':
      return attempt('account', 'password', true);
    case 'extra.resetPassword':
      return euLogin('account', '/init/passwordResetRequest.cgi');
    case 'extra.resetSent':
      return euLogin('account', '/init/passwordResetRequest.cgi?sent=true', { resetSent: true });
    case 'extra.changePassword':
      return signedIn('factor', '/change/changePassword.cgi');
    case 'extra.panic':
      return signedIn('factor', '/userdata/deleteAllDevices.cgi');
    case 'extra.askKey':
    case 'extra.checkEid': {
      const [path, kind] =
        id === 'extra.askKey'
          ? (['/userdata/webauthn/askSecurityKey.cgi', 'key'] as const)
          : (['/userdata/eid/checkEid.cgi', 'eid'] as const);
      const address = signedIn('account', path, { newKey: 'Dienstrechner', newEid: 'IT' });
      world.ring(kind);
      return address;
    }
    case 'extra.saasOther':
      return saas(step(2), { application: 'CPNP' });
    case 'extra.cpmsDenied':
      world.reset('requested');
      world.tickets.set('ST-practice', 'factor');
      return 'https://cpms.ern-net.eu/login/?ticket=ST-practice';
    case 'extra.cpms2Request':
      world.reset('factor');
      return look(world, 'https://cpms2.ern-net.eu/home', { cpms2: world.newSession().id });
    case 'sorry.unreachable':
      world.reset('account');
      world.outage = true;
      return 'https://sorry.ec.europa.eu/';
  }
}

function look(world: World, address: string, cookies: Cookies): string {
  world.look = { address, cookies };
  return address;
}
