import { type Html, html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { cpmsPage, type Visit } from './frame';

// The words "Centre", "Enrol Patient", "ERN Dashboard", "Global Dashboard" and "ERN Preferences" are documented, as is
// that the first login asks for job title and thematic areas. The arrangement is ours.

const AREAS = [
  'Systemic Lupus Erythematosus',
  'Systemic Sclerosis',
  'Sjögren’s Syndrome',
  'Idiopathic Inflammatory Myopathies',
  'Ehlers-Danlos Syndromes',
];

/** Takes the answers of the first login. */
export function saveProfile({ world, request }: Visit): PortalResponse {
  const jobTitle = (request.form.get('jobTitle') ?? '').trim();
  const areas = request.form.getAll('areas');
  if (!jobTitle || areas.length === 0) return redirect('/dashboard/?incomplete=1');
  world.cpmsProfile = { jobTitle, areas };
  return redirect('/dashboard/');
}

function firstLogin({ t, request }: Visit): Html {
  return html`<section class="panel first-login">
  <h2>${t('Ihr Profil vervollständigen', 'Complete your profile')}</h2>
  ${request.query.has('incomplete') && html`<p class="error" role="alert">${t('Bitte geben Sie Berufsbezeichnung und mindestens ein Fachgebiet an.', 'Please enter your job title and at least one thematic area.')}</p>`}
  <form method="post" action="/dashboard/">
    <p><label for="jobTitle">${t('Berufsbezeichnung', 'Job title')}</label><br><input type="text" id="jobTitle" name="jobTitle"></p>
    <fieldset><legend>${t('Fachgebiete', 'Thematic areas')}</legend>
    ${AREAS.map((area) => html`<label class="area"><input type="checkbox" name="areas" value="${area}"> ${area}</label>\n`)}
    </fieldset>
    <p><button type="submit" class="btn btn-login">${t('Speichern', 'Save')}</button></p>
  </form>
</section>`;
}

/** Signed in: the person has arrived. */
export function homePage(visit: Visit): PortalResponse {
  const { t, world } = visit;
  const menu = html`<a href="/dashboard/">Global Dashboard</a><span class="user">Erika MUSTERMANN</span><a href="/logout/">${t('Abmelden', 'Log out')}</a>`;
  return cpmsPage(
    visit,
    html`<h1>${t('Willkommen im CPMS', 'Welcome to the CPMS')}</h1>
${!world.cpmsProfile && firstLogin(visit)}
<div class="columns">
  <section class="panel">
    <h2>Centre</h2>
    <p>${world.request?.organisation}</p>
    <p><a class="btn" href="/practice/outside">${t('Patienten erfassen', 'Enrol Patient')}</a></p>
  </section>
  <section class="panel">
    <h2>ERN Dashboard</h2>
    <table><thead><tr><th>Panel</th><th>Status</th></tr></thead><tbody><tr><td colspan="2">${t('Noch keine Panels.', 'No panels yet.')}</td></tr></tbody></table>
    <p><a href="/practice/outside">${t('ERN-Einstellungen', 'ERN Preferences')}</a></p>
  </section>
</div>`,
    menu,
  );
}
