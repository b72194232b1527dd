import { cookie, type PortalRequest, type PortalResponse, plainPath, redirect, setCookies } from '../http';
import { say } from '../language';
import type { World } from '../world';
import type { Visit } from './frame';
import { homePage, saveProfile } from './home';
import { loginPage, notAuthorisedPage } from './login';

const SERVICE = 'https://cpms.ern-net.eu/login/';

/**
 * How CPMS sends a person to EU Login: on the other of the two hosts, and without "Password" as an accepted strength.
 */
export function cpmsEntrance(): string {
  const query = new URLSearchParams({
    service: SERVICE,
    acceptStrengths: 'PASSWORD_MOBILE_APP,PASSWORD_SOFTWARE_TOKEN,PASSWORD_SMS',
  });
  return `https://ecas.ec.europa.eu/cas/login?${query}`;
}

/** CPMS: the public login page, and what comes behind it; undefined for an address it does not have. */
export function cpms(world: World, request: PortalRequest): PortalResponse | undefined {
  const session = world.sessions.get(cookie(request, 'cpms') ?? '');
  const visit: Visit = { world, request, t: say(world.saasLanguage) };
  switch (plainPath(request.path)) {
    case '/':
      return redirect(session ? '/dashboard/' : '/login/');
    case '/login':
    case '/login/':
      return login(visit);
    case '/login/ecas/':
      return redirect(cpmsEntrance());
    case '/logout/':
      return setCookies(redirect('/login/'), { cpms: '' });
    case '/dashboard/':
      if (!session) return redirect('/login/');
      return request.method === 'POST' ? saveProfile(visit) : homePage(visit);
    default:
      return undefined;
  }
}

function login(visit: Visit): PortalResponse {
  const { world, request } = visit;
  const ticket = request.query.get('ticket');
  if (!ticket) return loginPage(visit);
  if (!world.tickets.delete(ticket)) return redirect('/login/');
  const { application, approved } = world.request ?? {};
  if (application !== 'CPMS' || !approved) return notAuthorisedPage(visit);
  return setCookies(redirect('/dashboard/'), { cpms: world.newSession().id });
}
