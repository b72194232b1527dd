import { type Cookies, cookie, type PortalResponse, redirect, setCookies } from '../http';
import type { Login, LoginStep, Strength } from '../session';
import type { Phone } from '../state';
import type { World } from '../world';
import { appPage, qrPage, smsPage } from './challenge';
import { elsewherePage } from './elsewhere';
import { METHODS, type Method } from './methods';
import { expiringPage } from './password';
import { emailPage, passwordPage, rememberedPage } from './sign-in';
import { noFactorText, signedInPage } from './signed-in';
import { loggedOutPage } from './signed-out';
import type { Visit } from './visit';

/** Starts an attempt to sign in and leads to its page, with the session in the path as the real one does. */
function begin(visit: Visit, to: { service?: string; needsFactor: boolean }): PortalResponse {
  visit.session.login = newLogin(visit, to);
  return toLogin(visit);
}

/** A new attempt; a person the browser knows already is not asked for the e-mail address again. */
export function newLogin({ world, request, session }: Visit, to: { service?: string; needsFactor: boolean }): Login {
  const remembered = world.remembers && cookie(request, 'remembered') !== undefined && world.account?.password;
  const step: LoginStep = session.signedIn ? 'password' : remembered ? 'remembered' : 'email';
  return { ...to, id: world.id('ECAS_LR'), step };
}

function toLogin({ session }: Visit): PortalResponse {
  return redirect(`/cas/login;__Secure-ECAS_SESSIONID=${session.id}?loginRequestId=${session.login?.id}`);
}

/** `/cas` alone: on to the sign-in page, or to "Successful login". */
export function enter(visit: Visit): PortalResponse {
  return visit.session.signedIn ? redirect('/cas/login') : begin(visit, { needsFactor: false });
}

/** Lets a signed-in person pass to the service, with a ticket, as the CAS protocol does. */
function pass({ world, session }: Visit, service: string): PortalResponse {
  const to = new URL(service);
  const ticket = world.id('ST');
  world.tickets.set(ticket, session.signedIn ?? 'password');
  to.searchParams.set('ticket', ticket);
  return redirect(to.href);
}

function succeed(visit: Visit, strength: Strength): PortalResponse {
  const { session, world } = visit;
  const service = session.login?.service;
  session.signedIn = strength;
  session.login = undefined;
  world.phone = undefined;
  const remember: Cookies = { remembered: '1' };
  return setCookies(service ? pass(visit, service) : redirect('/cas/login'), remember);
}

/** Leads to the sign-in when an own page of EU Login needs it; undefined when the person may stay. */
export function demand(visit: Visit, strength: Strength): PortalResponse | undefined {
  const { session, request, world } = visit;
  // Documented: a stronger sign-in than the password is asked for only once a second factor exists.
  const needsFactor = strength === 'factor' && world.hasFactor;
  if (session.signedIn === 'factor' || (session.signedIn && !needsFactor)) return undefined;
  return begin(visit, { service: `https://${request.host}${request.path}`, needsFactor });
}

/** `/cas/login`: the e-mail step, the password step, the second factor, or "Successful login". */
export function signIn(visit: Visit): PortalResponse {
  const { request, session, world } = visit;
  const service = request.query.get('service') ?? undefined;
  if (service) {
    const strengths = request.query.get('acceptStrengths')?.split(',') ?? ['PASSWORD'];
    const needsFactor = !strengths.includes('PASSWORD');
    const strongEnough = session.signedIn === 'factor' || (session.signedIn && !needsFactor);
    return strongEnough ? pass(visit, service) : begin(visit, { service, needsFactor });
  }
  const asked = request.query.get('loginRequestId');
  if (session.signedIn && (!session.login || asked !== session.login.id)) {
    session.login = undefined;
    return signedInPage(visit);
  }
  const login = session.login ?? newLogin(visit, { needsFactor: false });
  session.login = login;
  if (request.query.has('otherUser')) login.step = 'email';
  if (request.query.has('cancel')) {
    world.phone = undefined;
    login.step = 'password';
  }
  return request.method === 'POST' ? submit(visit, login) : show(visit, login);
}

function show(visit: Visit, login: Login): PortalResponse {
  const { world, t } = visit;
  const answer = world.phone?.kind === login.step ? world.phone.state : 'waiting';
  if (answer === 'confirmed') return succeed(visit, 'factor');
  if (answer === 'refused') {
    world.phone = undefined;
    login.step = 'password';
    return passwordPage(visit, login, {
      '': t('Die Anmeldung wurde abgelehnt.', 'The sign-in was refused.'),
    });
  }
  if (login.step === 'key' || login.step === 'eid') {
    return elsewherePage(visit, login.step, `/cas/login?loginRequestId=${login.id}`);
  }
  const pages = {
    email: emailPage,
    remembered: rememberedPage,
    password: passwordPage,
    app: appPage,
    qr: qrPage,
    sms: smsPage,
    expires: expiringPage,
  };
  return pages[login.step](visit, login, {});
}

function submit(visit: Visit, login: Login): PortalResponse {
  const { request, world, t } = visit;
  if (request.form.has('whoamiSubmit')) return submitEmail(visit, login);
  if (login.step === 'password') return submitPassword(visit, login);
  if (login.step === 'expires') return succeed(visit, 'factor');
  if (login.step !== 'qr' && login.step !== 'sms') return show(visit, login);
  const code = (request.form.get('code') ?? '').replace(/\s/g, '').toUpperCase();
  if (code !== '' && code === world.phone?.code) return succeed(visit, 'factor');
  const error = code
    ? t('Der eingegebene Code ist falsch.', 'The code you entered is not correct.')
    : t('Bitte geben Sie den Code ein.', 'Please enter the code.');
  return (login.step === 'qr' ? qrPage : smsPage)(visit, login, { code: error });
}

function submitEmail(visit: Visit, login: Login): PortalResponse {
  const { request, world, t } = visit;
  const email = (request.form.get('username') ?? '').trim().toLowerCase();
  if (!email) {
    const error = t('Bitte geben Sie Ihre E-Mail-Adresse ein.', 'Please enter your e-mail address.');
    return emailPage(visit, login, { username: error });
  }
  if (email !== world.account?.email.toLowerCase() || !world.account.password) {
    const error = t('Dieser Benutzer wurde nicht gefunden.', 'This user was not found.');
    return emailPage(visit, login, { username: error });
  }
  login.step = 'password';
  return toLogin(visit);
}

function submitPassword(visit: Visit, login: Login): PortalResponse {
  const { request, world, t } = visit;
  const method = METHODS.find((one) => one === request.form.get('loginStrength')) ?? 'PASSWORD';
  const wrong = (text: string) => passwordPage(visit, login, { '': text });
  const lockedText = t(
    'Ihr Konto ist nach zu vielen falschen Passwörtern gesperrt. Bitte versuchen Sie es in 15 Minuten erneut.',
    'Your account is locked after too many wrong passwords. Please try again in 15 minutes.',
  );
  if (world.locked) return wrong(lockedText);
  // "incorrect password supplied" is documented in a helpdesk's words.
  const wrongText = t('Das angegebene Passwort ist falsch.', 'Incorrect password supplied.');
  if (!world.checkPassword(request.form.get('password') ?? '')) return wrong(world.locked ? lockedText : wrongText);
  return useMethod(visit, login, method) ?? wrong(noFactorText(visit, method));
}

/** How each method asks, and whether the person has it. */
function means(world: World): Record<Exclude<Method, 'PASSWORD'>, { kind: Phone['kind'] & LoginStep; ready: boolean }> {
  const app = world.devices.length > 0;
  return {
    PASSWORD_MOBILE_APP: { kind: 'app', ready: app },
    PASSWORD_SOFTWARE_TOKEN: { kind: 'qr', ready: app },
    PASSWORD_SMS: { kind: 'sms', ready: world.smsWorks && world.numbers.length > 0 },
    PASSWORD_WEBAUTHN: { kind: 'key', ready: world.keys.length > 0 },
    PASSWORD_EID: { kind: 'eid', ready: world.eids.length > 0 },
  };
}

function useMethod(visit: Visit, login: Login, method: Method): PortalResponse | undefined {
  const { world } = visit;
  if (method === 'PASSWORD') return login.needsFactor ? undefined : succeed(visit, 'password');
  const { kind, ready } = means(world)[method];
  if (!ready) return undefined;
  world.ring(kind);
  world.lastMethod = method;
  login.step = kind;
  return toLogin(visit);
}

/** `/cas/logout`: ends the session; the browser still remembers who it was. */
export function logout(visit: Visit): PortalResponse {
  const { world, session } = visit;
  world.phone = undefined;
  session.signedIn = session.login = undefined;
  return loggedOutPage(visit);
}
