import type { Cookies } from './http';
import type { Language } from './language';
import { PERSON } from './person';
import { hospitals } from './saas/organisations';
import type { LoginStep, Session, Wizard } from './session';
import type { Start, World } from './world';

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

/** Ways to set out from in this world, with what stands in the wizard. */
function starts(world: World, choice: Choice) {
  const euLogin = (start: Start, path: string, session: Partial<Session> = {}) => {
    world.reset(start);
    return look(world, `${CAS}${path}`, { eu: world.newSession(session).id, remembered: '' });
  };
  const signedIn = (start: Start, path: string, session: Partial<Session> = {}) =>
    euLogin(start, path, { signedIn: start === 'account' ? 'password' : 'factor', ...session });
  const attempt = (start: Start, step: LoginStep, needsFactor = false, session: Partial<Session> = {}) => {
    const request = 'ECAS_LR-5-practice';
    return euLogin(start, `/login?loginRequestId=${request}`, {
      login: { id: request, step, needsFactor },
      ...session,
    });
  };
  const challenge = (kind: 'app' | 'qr' | 'sms') => {
    const address = attempt('factor', kind);
    world.numbers = [PERSON.phone];
    world.smsWorks = kind === 'sms';
    world.ring(kind);
    return address;
  };
  const asked = (kind: 'key' | 'eid', path: string) => {
    const address = signedIn('account', path, { newKey: 'Dienstrechner', newEid: 'IT' });
    world.ring(kind);
    return address;
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

  return { world, choice, application, opened, wanted, step, euLogin, signedIn, attempt, challenge, asked, saas };
}
type Starts = ReturnType<typeof starts>;

/** Every page that can be opened by itself: those of the guides, then a few more that belong to the way. */
const visits = {
  'euLogin.signIn': ({ euLogin }) => euLogin('account', '/login'),
  'euLogin.otherUser': ({ attempt }) => attempt('factor', 'remembered'),
  'euLogin.password': ({ attempt }) => attempt('factor', 'password'),
  'euLogin.register': ({ euLogin }) => euLogin('nothing', '/eim/external/register.cgi'),
  'euLogin.registered': ({ world, euLogin }) => {
    const request = 'ECAS_LR-7-practice';
    const address = euLogin('nothing', `/eim/external/register.cgi?loginRequestId=${request}`, {
      registered: request,
    });
    world.registerDone();
    return address;
  },
  'euLogin.createPassword': ({ world, euLogin }) => {
    const address = euLogin('nothing', '/init/initialisePassword.cgi', { setsPassword: true });
    world.registerDone();
    world.openMail();
    return address;
  },
  'euLogin.signedIn': ({ signedIn }) => signedIn('account', '/login'),
  'euLogin.myAccount': ({ signedIn }) => signedIn('account', '/userdata/myAccount.cgi'),
  'euLogin.mobileDevices': ({ signedIn }) => signedIn('account', '/userdata/mobileApp/manageMyMobileDevices.cgi'),
  'euLogin.addMobileDevice': ({ signedIn }) => signedIn('account', '/userdata/mobileApp/addMobileDevice.cgi'),
  'euLogin.scanQr': ({ world, signedIn }) => {
    const address = signedIn('account', '/userdata/mobileApp/initialiseMobileDevice.cgi', {
      newDevice: 'Diensthandy',
    });
    world.ring('enrol');
    return address;
  },
  'euLogin.securityKeys': ({ signedIn }) => signedIn('account', '/userdata/webauthn/manageMySecurityKeys.cgi'),
  'euLogin.addSecurityKey': ({ signedIn }) => signedIn('account', '/userdata/webauthn/addSecurityKey.cgi'),
  'euLogin.eids': ({ signedIn }) => signedIn('account', '/userdata/eid/manageMyEids.cgi'),
  'euLogin.linkEid': ({ signedIn }) => signedIn('account', '/userdata/eid/linkEid.cgi'),
  'euLogin.phoneNumbers': ({ signedIn }) =>
    signedIn('account', '/eim/external/restricted/manageMyMobilePhoneNumbers.cgi'),
  'euLogin.addPhoneNumber': ({ signedIn }) => signedIn('account', '/eim/external/restricted/addMobilePhoneNumber.cgi'),
  'euLogin.confirmPhoneNumber': ({ world, signedIn }) => {
    const path = '/eim/external/restricted/confirmMobilePhoneNumber.cgi';
    const address = signedIn('account', path, { newNumber: PERSON.phone });
    world.ring('sms');
    return address;
  },
  'euLogin.challengeApp': ({ challenge }) => challenge('app'),
  'euLogin.challengeQr': ({ challenge }) => challenge('qr'),
  'euLogin.challengeSms': ({ challenge }) => challenge('sms'),
  'euLogin.loggedOut': ({ euLogin }) => euLogin('factor', '/logout'),
  'saas.home': ({ saas }) => saas('/home.htm'),
  'saas.application': ({ choice, step, saas }) => saas(step(1), { application: choice.application }),
  'saas.network': ({ application, step, saas }) => saas(step(2), { application }),
  'saas.country': ({ application, opened, step, saas }) => saas(step(2), { application, opened: opened.slice(0, 1) }),
  'saas.organisation': ({ choice, application, opened, wanted, step, saas }) =>
    saas(step(2), { application, opened, ...(choice.hospital && { organisation: wanted }) }),
  'saas.profile': ({ choice, application, opened, wanted, step, saas }) =>
    saas(step(3), { application, opened, organisation: wanted, profiles: choice.profiles ?? [] }),
  'saas.recap': ({ choice, application, opened, wanted, step, saas }) =>
    saas(step(4), { application, opened, organisation: wanted, profiles: choice.profiles ?? ['HP'] }),
  'saas.submitted': ({ saas }) => saas('/submitted.htm', {}, 'requested'),
  'cpms.login': ({ world }) => {
    world.reset('factor');
    return look(world, 'https://cpms.ern-net.eu/login/', { cpms: '' });
  },
  'cpms.home': ({ world }) => {
    world.reset('approved');
    world.openMail();
    return look(world, 'https://cpms.ern-net.eu/dashboard/', { cpms: world.newSession().id });
  },
  'cpms2.start': ({ world }) => {
    world.reset('factor');
    return look(world, 'https://cpms2.ern-net.eu/', { cpms2: '' });
  },
  'extra.passwordNeedsFactor': ({ attempt }) => attempt('account', 'password', true),
  'extra.resetPassword': ({ euLogin }) => euLogin('account', '/init/passwordResetRequest.cgi'),
  'extra.resetSent': ({ euLogin }) =>
    euLogin('account', '/init/passwordResetRequest.cgi?sent=true', { resetSent: true }),
  'extra.changePassword': ({ signedIn }) => signedIn('factor', '/change/changePassword.cgi'),
  'extra.passwordExpires': ({ attempt }) => attempt('factor', 'expires', false, { signedIn: 'factor' }),
  'extra.panic': ({ signedIn }) => signedIn('factor', '/userdata/deleteAllDevices.cgi'),
  'extra.askKey': ({ asked }) => asked('key', '/userdata/webauthn/askSecurityKey.cgi'),
  'extra.checkEid': ({ asked }) => asked('eid', '/userdata/eid/checkEid.cgi'),
  'extra.saasOther': ({ step, saas }) => saas(step(2), { application: 'CPNP' }),
  'extra.cpmsDenied': ({ world }) => {
    world.reset('requested');
    world.tickets.set('ST-practice', 'factor');
    return 'https://cpms.ern-net.eu/login/?ticket=ST-practice';
  },
  'extra.cpms2Request': ({ world }) => {
    world.reset('factor');
    return look(world, 'https://cpms2.ern-net.eu/home', { cpms2: world.newSession().id });
  },
  'sorry.unreachable': ({ world }) => {
    world.reset('account');
    world.outage = true;
    return 'https://sorry.ec.europa.eu/';
  },
} satisfies Record<string, (from: Starts) => string>;

export type PracticePage = keyof typeof visits;
export const practicePages = Object.keys(visits) as PracticePage[];

/** Is this the id of a page that `pageAt` knows? */
export function isPracticePage(id: string): id is PracticePage {
  return Object.hasOwn(visits, id);
}

/**
 * Resets the world, prepares it, and says at which address this very page then appears, whatever cookies the browser
 * has.
 */
export function pageAt(world: World, id: PracticePage, language?: Language, choice: Choice = {}): string {
  world.language = language ?? world.language;
  world.saasLanguage = language ?? world.saasLanguage;
  return visits[id](starts(world, choice));
}

function look(world: World, address: string, cookies: Cookies): string {
  world.look = { address, cookies };
  return address;
}
