import { html } from '../html';
import { cookie, type PortalRequest, type PortalResponse, plainPath, redirect, setCookies } from '../http';
import { say } from '../language';
import { NETWORKS } from '../saas/organisations';
import type { World } from '../world';
import { type Cpms2Page, cpms2Page } from './frame';

// Nothing of CPMS 2.0 but its address and its course of events is documented (sign in with EU Login and a second
// factor, then request access to a network inside CPMS 2.0). Every word and element here is made up; nothing may be
// learned from it.

const NETWORK_CHOICES = NETWORKS.filter(({ id }) => id !== 'covid').map(({ label }) => label.split(' - ')[0] ?? label);

/** CPMS 2.0; undefined for an address it does not have. */
export function cpms2(world: World, request: PortalRequest): PortalResponse | undefined {
  const session = world.sessions.get(cookie(request, 'cpms2') ?? '');
  const visit: Cpms2Page = { world, request, t: say(world.saasLanguage) };
  const ticket = request.query.get('ticket');
  if (ticket) {
    if (!world.tickets.delete(ticket)) return redirect('/');
    return setCookies(redirect('/home'), { cpms2: world.newSession().id });
  }
  switch (plainPath(request.path)) {
    case '/':
      return session ? redirect('/home') : startPage(visit);
    case '/login': {
      const query = new URLSearchParams({
        service: 'https://cpms2.ern-net.eu/home',
        acceptStrengths: 'PASSWORD_MOBILE_APP,PASSWORD_SOFTWARE_TOKEN',
      });
      return redirect(`https://ecas.ec.europa.eu/cas/login?${query}`);
    }
    case '/home':
      if (!session) return redirect('/');
      return world.cpms2Request?.approved ? memberPage(visit) : waitingPage(visit);
    case '/request': {
      const network = request.form.get('network');
      if (session && network && !world.cpms2Request) world.cpms2Request = { network, approved: false };
      return redirect('/home');
    }
    default:
      return undefined;
  }
}

function startPage(visit: Cpms2Page): PortalResponse {
  const { t } = visit;
  return cpms2Page(
    visit,
    html`<section class="panel narrow">
  <h1>CPMS 2.0</h1>
  <p>${t('Klinische Beratungen zwischen den Mitgliedern der Europäischen Referenznetzwerke.', 'Clinical consultations between the members of the European Reference Networks.')}</p>
  <p><a class="btn btn-login" href="/login">${t('Mit EU Login anmelden', 'Log in with EU Login')}</a></p>
</section>`,
  );
}

function waitingPage(visit: Cpms2Page): PortalResponse {
  const { t, world } = visit;
  const form = html`<form method="post" action="/request">
    <p><label for="network">${t('Netzwerk', 'Network')}</label><br><select id="network" name="network">${NETWORK_CHOICES.map((name) => html`<option>${name}</option>`)}</select></p>
    <p><button type="submit" class="btn btn-login">${t('Zugang beantragen', 'Request access')}</button></p>
  </form>`;
  const waits = html`<p role="status">${t('Ihre Anfrage wird geprüft:', 'Your request is being reviewed:')} <strong>${world.cpms2Request?.network}</strong></p>`;
  return cpms2Page(
    visit,
    html`<section class="panel narrow"><h1>${t('Zugang zu einem Netzwerk', 'Access to a network')}</h1>${world.cpms2Request ? waits : form}</section>`,
  );
}

function memberPage(visit: Cpms2Page): PortalResponse {
  const { t, world } = visit;
  return cpms2Page(
    visit,
    html`<h1>${t('Willkommen', 'Welcome')}, Erika MUSTERMANN</h1><section class="panel"><h2>${world.cpms2Request?.network}</h2><p>${t('Noch keine Fälle.', 'No cases yet.')}</p></section>`,
  );
}
