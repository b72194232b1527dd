import { html } from '../html';
import { cookie, type PortalRequest, type PortalResponse, plainPath, redirect, setCookies } from '../http';
import { say } from '../language';
import type { Session, Wizard } from '../session';
import type { World } from '../world';
import { saasPage, type Visit } from './frame';
import { hospitals } from './organisations';
import { applicationStep, move, organisationStep, profileStep, recapStep, submittedPage } from './steps';

// The real addresses below the host are not documented; these are invented, and nothing may depend on them.
const HOME = '/saas/home.htm';
const REQUEST = '/saas/requestAccess.htm';

/**
 * Where EU Login sends a person back to, and what SAAS asks of EU Login: no "Password" among the accepted strengths.
 */
export function saasEntrance(): string {
  const query = new URLSearchParams({
    service: `https://webgate.ec.europa.eu${HOME}`,
    acceptStrengths: 'PASSWORD_MOBILE_APP,PASSWORD_SOFTWARE_TOKEN,PASSWORD_SMS',
  });
  return `https://webgate.ec.europa.eu/cas/login?${query}`;
}

const emptyWizard = (): Wizard => ({ opened: [], profiles: [] });

/**
 * SAAS: answers everything below `/saas`; without a session it sends the person through EU Login with a second factor.
 */
export function saas(world: World, request: PortalRequest): PortalResponse {
  const ticket = request.query.get('ticket') ?? '';
  if (world.tickets.delete(ticket)) {
    const session = world.newSession({ wizard: emptyWizard() });
    return setCookies(redirect(HOME), { saas: session.id });
  }
  const session = world.sessions.get(cookie(request, 'saas') ?? '');
  if (!session) return redirect(saasEntrance());
  const wizard = wizardOf(session);
  return answer({ world, request, session, wizard, t: say(world.saasLanguage) });
}

function wizardOf(session: Session): Wizard {
  session.wizard ??= emptyWizard();
  return session.wizard;
}

function answer(visit: Visit): PortalResponse {
  const { request, session, t, world } = visit;
  const path = plainPath(request.path);
  if (path === '/saas/userData.htm')
    return saasPage(
      visit,
      html`<h2>${t('Benutzerdaten', 'User Data details')}</h2><dl class="dl-horizontal"><dt>Name</dt><dd>Erika MUSTERMANN</dd><dt>E-mail</dt><dd>erika.mustermann@example.org</dd></dl>`,
    );
  if (path === '/saas/submitted.htm' && world.request) return submittedPage(visit);
  if (path !== REQUEST) return path === HOME ? homePage(visit) : redirect(HOME);
  const step = /^e1s([1-4])$/.exec(request.query.get('execution') ?? '')?.[1];
  if (!step) {
    session.wizard = emptyWizard();
    return redirect(`${REQUEST}?execution=e1s1`);
  }
  if (request.method === 'POST') return submit(visit, Number(step));
  if (step === '2' && request.query.get('_eventId') === 'open') return move(visit);
  return STEPS[Number(step) - 1]?.(visit) ?? redirect(HOME);
}

const STEPS = [applicationStep, organisationStep, profileStep, recapStep];

function homePage(visit: Visit): PortalResponse {
  const { t, world } = visit;
  const status = world.request?.approved
    ? t('genehmigt', 'approved')
    : t('wartet auf Prüfung', 'waiting for validation');
  return saasPage(
    visit,
    html`    <h2>${t('Willkommen', 'Welcome')}</h2>
    <p>${t('Mit dieser Anwendung beantragen und verwalten Sie Ihren Zugang zu den Anwendungen der Generaldirektion.', 'With this application you request and manage your access to the applications of the Directorate-General.')}</p>
    ${
      world.request &&
      html`<table class="table table-bordered"><thead><tr><th>${t('Anwendung', 'Application')}</th><th>Organisation</th><th>Status</th></tr></thead>
      <tbody><tr><td>${world.request.application}</td><td>${world.request.organisation}</td><td>${status}</td></tr></tbody></table>`
    }
    <p>${t('Um Zugang zu einer Anwendung zu erhalten, wählen Sie im Menü „Zugang beantragen“.', 'To get access to an application, choose "Request access" in the menu.')}</p>`,
  );
}

function submit(visit: Visit, step: number): PortalResponse {
  const { request, wizard, session, t, world } = visit;
  const event = request.form.get('_eventId');
  const go = (to: number) => redirect(`${REQUEST}?execution=e1s${to}`);
  if (event === 'cancel') {
    session.wizard = emptyWizard();
    return redirect(HOME);
  }
  if (step === 1) {
    const application = request.form.get('applicationId') || undefined;
    if (application !== wizard.application) session.wizard = { ...emptyWizard(), application };
    return application
      ? go(2)
      : applicationStep(visit, t('Bitte wählen Sie eine Anwendung aus.', 'Please select an application.'));
  }
  if (step === 2) {
    const chosen = hospitals(wizard.opened.at(-1) ?? '').find((row) => row.id === request.form.get('organisationId'));
    wizard.organisation = chosen ?? wizard.organisation;
    if (event === 'back') return go(1);
    if (chosen) return go(3);
    return organisationStep(visit, t('Bitte wählen Sie eine Organisation aus.', 'Please select an organisation.'));
  }
  if (step === 3) {
    wizard.profiles = request.form.getAll('profileIds');
    if (event === 'back') return go(2);
    if (wizard.profiles.length > 0) return go(4);
    return profileStep(
      visit,
      t('Bitte wählen Sie mindestens ein Zugangsprofil aus.', 'Please select at least one access profile.'),
    );
  }
  if (event === 'back') return go(3);
  if (!wizard.application || !wizard.organisation || wizard.profiles.length === 0) return go(1);
  if (world.request && !world.request.approved) {
    return recapStep(visit, t('Es gibt bereits einen offenen Antrag.', 'There is already a pending request.'));
  }
  world.requestDone({
    application: wizard.application,
    organisation: wizard.organisation.label,
    profiles: wizard.profiles,
    comment: request.form.get('comments') ?? '',
  });
  session.wizard = emptyWizard();
  return redirect('/saas/submitted.htm');
}
