import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { type Step, saasPage, type Visit, wizardPage } from './frame';
import {
  APPLICATIONS,
  COUNTRIES,
  hospitals,
  NETWORKS,
  type Organisation,
  OTHER_PROFILES,
  PROFILES,
} from './organisations';
import { breadcrumb, organisationTable } from './table';

const at = (step: Step) => `/saas/requestAccess.htm?execution=e1s${step}`;

/** Step 1: which application. */
export function applicationStep(visit: Visit, error?: string): PortalResponse {
  const { t, wizard } = visit;
  const option = (name: string) =>
    html`<option value="${name}"${wizard.application === name && html` selected="selected"`}>${name}</option>\n`;
  return wizardPage(
    visit,
    1,
    html`<div class="control-group form-horizontal">
      <label class="control-label" for="applicationId">${t('Anwendung', 'Application')}</label>
      <div class="controls"><select id="applicationId" name="applicationId"><option value=""></option>${APPLICATIONS.map(option)}</select></div>
    </div>`,
    error,
  );
}

/** Step 2: the network, then the country, then the hospital; the list is the same table on every level. */
export function organisationStep(visit: Visit, error?: string): PortalResponse {
  const { t, wizard, request } = visit;
  const opened = openedOf(wizard.application, wizard.opened);
  const last = opened.length === levels(wizard.application);
  const details = request.query.get('details');
  const rows = last ? hospitals(wizard.opened.at(-1) ?? '') : listAt(wizard.application, opened.length);
  const shown = rows.find((row) => row.id === details);
  return wizardPage(
    visit,
    2,
    html`<h4><span class="required">*</span>${t('Organisationen', 'Organisations')}</h4>
    ${opened.length > 0 && breadcrumb(visit, opened)}
    ${shown && html`<div class="well well-small"><strong>${shown.label}</strong><br>${t('Keine weiteren Angaben in der Übung.', 'No further data in the practice.')}</div>`}
    ${organisationTable(visit, rows, last ? 'choose' : 'open')}
    ${last && html`<p class="muted"><small>${t('Mit (request submitted) gekennzeichnete Organisationen können bereits für einen Antrag verwendet werden.', 'Organisation marked with (request submitted) can already be used to request access.')}</small></p>`}`,
    error,
  );
}

// Other applications know no networks: their tree starts with the countries.
const levels = (application: string | undefined) => (application === 'CPMS' ? 2 : 1);
const listAt = (application: string | undefined, depth: number) =>
  application === 'CPMS' && depth === 0 ? NETWORKS : COUNTRIES;

function openedOf(application: string | undefined, ids: readonly string[]): Organisation[] {
  return ids.flatMap((id, depth) => listAt(application, depth).find((row) => row.id === id) ?? []);
}

/** Opens a row of the tree, or goes one level up. */
export function move({ wizard, request }: Visit): PortalResponse {
  const open = request.query.get('open');
  if (request.query.has('up')) wizard.opened.pop();
  else if (open && openedOf(wizard.application, [...wizard.opened, open]).length > wizard.opened.length) {
    if (wizard.opened.length < levels(wizard.application)) wizard.opened.push(open);
  }
  wizard.organisation = undefined;
  return redirect(at(2));
}

/** Step 3: the role; several can be ticked. */
export function profileStep(visit: Visit, error?: string): PortalResponse {
  const { t, wizard } = visit;
  const profiles = wizard.application === 'CPMS' ? PROFILES : OTHER_PROFILES;
  return wizardPage(
    visit,
    3,
    html`<h4><span class="required">*</span>${t('Zugangsprofil', 'Access Profile')}</h4>
    <table id="profiles" class="table table-striped table-bordered">
      <thead><tr><th></th><th>Name</th><th>Status</th><th>${t('Beschreibung', 'Description')}</th></tr></thead>
      <tbody>
      ${profiles.map(
        ({ name, description }, index) => html`<tr>
        <td><input type="checkbox" id="profile${index}" name="profileIds" value="${name}"${wizard.profiles.includes(name) && html` checked="checked"`} aria-labelledby="profileName${index}"></td>
        <td id="profileName${index}">${name}</td><td>${t('aktiv', 'active')}</td><td>${description}</td>
      </tr>\n`,
      )}
      </tbody>
    </table>`,
    error,
  );
}

/** Step 4: everything once more, an optional comment, and the button that sends it. */
export function recapStep(visit: Visit, error?: string): PortalResponse {
  const { t, wizard } = visit;
  return wizardPage(
    visit,
    4,
    html`<h4>${t('Zusammenfassung', 'Summary')}</h4>
    <dl class="dl-horizontal">
      <dt>${t('Anwendung', 'Application')}</dt><dd>${wizard.application}</dd>
      <dt>Organisation</dt><dd>${wizard.organisation?.label}</dd>
      <dt>${t('Zugangsprofil', 'Access Profile')}</dt><dd>${wizard.profiles.join(', ')}</dd>
    </dl>
    <div class="control-group">
      <label class="control-label" for="comments">${t('Bemerkungen', 'Comments')}</label>
      <div class="controls"><textarea id="comments" name="comments" rows="4" class="input-xxlarge"></textarea></div>
    </div>
    <div class="alert alert-info">
      <h4>${t('Vor dem Absenden', 'Before submitting')}</h4>
      <p>${t('Ein Antrag auf Zugang zu einer Anwendung wird von den Administratoren geprüft; das geschieht von Hand und kann einige Tage dauern.', 'A request to get access to an application will be validated by the administrators, this is a manual process and can take a few days.')}</p>
    </div>`,
    error,
  );
}

/** After the submission. Wording and address are not documented; that a mail follows, is. */
export function submittedPage(visit: Visit): PortalResponse {
  const { t, world } = visit;
  return saasPage(
    visit,
    html`    <h2>${t('Neuer Anwendungszugang', 'New application access')}</h2>
    <div class="alert alert-success">
      <h4>${t('Ihr Antrag wurde abgesendet.', 'Your request has been submitted.')}</h4>
      <p>${t('Ein Administrator prüft Ihren Antrag. Sie werden per E-Mail benachrichtigt, sobald er bearbeitet ist.', 'An administrator will validate your request. You will be notified by e-mail once it has been processed.')}</p>
    </div>
    <dl class="dl-horizontal">
      <dt>${t('Anwendung', 'Application')}</dt><dd>${world.request?.application}</dd>
      <dt>Organisation</dt><dd>${world.request?.organisation}</dd>
      <dt>${t('Zugangsprofil', 'Access Profile')}</dt><dd>${world.request?.profiles.join(', ')}</dd>
    </dl>
    <p><a class="btn" href="/saas/home.htm">Home</a></p>`,
  );
}
