import { script, style } from '../asset';
import { type Html, html, type Part } from '../html';
import type { PortalRequest, PortalResponse } from '../http';
import type { Say } from '../language';
import { practicePage } from '../practice/page';
import type { Session, Wizard } from '../session';
import type { World } from '../world';

const styles = style('saas/frame.css', 'saas/forms.css', 'saas/tables.css');
const tables = script('saas/tables.js');

/** One request to SAAS by a person who has signed in. */
export interface Visit {
  world: World;
  request: PortalRequest;
  session: Session;
  wizard: Wizard;
  t: Say;
}

/** A page in the frame of SAAS: title, breadcrumb, menu, privacy line, footer; all documented in the ReCONNET guide. */
export function saasPage(visit: Visit, body: Part): PortalResponse {
  const { world, request, wizard, t } = visit;
  const item = (to: string, label: string) =>
    html`<li${request.path.startsWith(to) && html` class="active"`}><a href="${to}">${label}</a></li>\n`;
  return practicePage({
    world,
    request,
    language: world.saasLanguage,
    title: 'Saas - Authorization System',
    head: styles,
    foot: tables,
    bodyClass: 'saas',
    body: html`<div id="header">
  <div class="container-fluid">
    <span class="institution">European Commission</span>
    <span class="app-title">Saas - Authorization System</span>
    <span class="app-name">${wizard.application}</span>
  </div>
</div>
<div class="container-fluid">
  <ul class="breadcrumb">
    <li><a href="/practice/outside">European Commission</a> <span class="divider">&gt;</span></li>
    <li><a href="/practice/outside">DG Health and Food Safety</a> <span class="divider">&gt;</span></li>
    <li class="active">Saas</li>
  </ul>
  <div class="navbar"><div class="navbar-inner"><ul class="nav">
    ${item('/saas/home.htm', 'Home')}
    ${item('/saas/requestAccess.htm', t('Zugang beantragen', 'Request access'))}
    ${item('/saas/userData.htm', t('Benutzerdaten', 'User Data details'))}
  </ul></div></div>
  <p class="privacy muted"><small>${t(
    'Die Kommission verarbeitet personenbezogene Daten gemäß der Verordnung 45/2001/EG zum Schutz natürlicher Personen bei der Verarbeitung personenbezogener Daten durch die Organe und Einrichtungen der Gemeinschaft und zum freien Datenverkehr.',
    'The Commission shall process personal data information pursuant to Regulation 45/2001/EC on the protection of individuals with regard to the processing of personal data by the Community institutions and bodies and on the free movement of such data.',
  )}</small></p>
  <div id="main-content">
${body}
  </div>
  <div id="footer"><p>EC DG SANTE (v3.1) | <a href="#header">Top</a> | n00xxxxx (n00xxxxx)</p></div>
</div>`,
  });
}

const STEPS: readonly (readonly [string, string])[] = [
  ['Anwendung auswählen', 'Select application'],
  ['Organisation auswählen', 'Select organisation'],
  ['Zugangsprofil auswählen', 'Select access profile'],
  ['Zusammenfassung und Absenden', 'Recap and Submission'],
];

export type Step = 1 | 2 | 3 | 4;

// The same words are the forward button of one step and the back button of another; only the arrow icon tells them
// apart.
const TARGETS: Record<Step, readonly [string, string]> = {
  1: ['Schritt 1 : Anwendung auswählen', 'Step 1 : select an application'],
  2: ['Schritt 2 : Organisation auswählen', 'Step 2 : select an organisation'],
  3: ['Schritt 3 : Zugangsprofil auswählen', 'Step 3 : select an access profile'],
  4: ['Schritt 4 : Kommentar eingeben', 'Step 4 : type a comment'],
};

function target(visit: Visit, step: Step): string {
  return visit.t(...TARGETS[step]);
}

function actions(visit: Visit, step: Step): Html {
  const { t } = visit;
  const back =
    step > 1 &&
    html`<button type="submit" class="btn" name="_eventId" value="back"><i class="icon-arrow-left"></i> ${target(visit, (step - 1) as Step)}</button>`;
  const forward =
    step < 4
      ? html`<button type="submit" class="btn btn-success" name="_eventId" value="next">${target(visit, (step + 1) as Step)} <i class="icon-arrow-right icon-white"></i></button>`
      : html`<button type="submit" class="btn btn-success" name="_eventId" value="submit"><i class="icon-arrow-right icon-white"></i> ${t('Antrag absenden', 'Submit request access')}</button>`;
  return html`<div class="form-actions">
      ${back}
      <button type="submit" class="btn" name="_eventId" value="cancel">${t('Abbrechen', 'Cancel')}</button>
      ${forward}
    </div>`;
}

/** One step of "New application access": heading, the four steps, an error, the content, and the buttons. */
export function wizardPage(visit: Visit, step: Step, body: Part, error?: string): PortalResponse {
  const { t } = visit;
  return saasPage(
    visit,
    html`    <h2>${t('Neuer Anwendungszugang', 'New application access')}</h2>
    <div class="wizard"><ul class="steps">
      ${STEPS.map((names, at) => {
        const number = at + 1;
        const state = number === step ? 'active' : number < step ? 'complete' : '';
        return html`<li class="${state}"><span class="badge${number <= step && ' badge-info'}">${number}</span>${t(...names)}<span class="chevron"></span></li>\n`;
      })}
    </ul></div>
    ${error && html`<div class="alert alert-error">${error}</div>`}
    <form id="requestForm" method="post" action="/saas/requestAccess.htm?execution=e1s${step}">
    ${body}
    ${actions(visit, step)}
    </form>`,
  );
}
