import { html } from '../html';
import type { PortalResponse } from '../http';
import { euPage } from './frame';
import type { Visit } from './visit';

/** After the logout; the sentence and the button are documented. */
export function loggedOutPage(visit: Visit): PortalResponse {
  const { t } = visit;
  const label = t('Anmeldung', 'Login');
  return euPage(visit, {
    heading: t('Abmeldung', 'Logout'),
    tab: 'login',
    body: html`  <div class="well">
    <p>${t('Sie haben sich von EU Login abgemeldet.', 'You have logged out of EU Login.')}</p>
    <p>${t(
      'Von Anwendungen, die Sie noch geöffnet haben, sind Sie damit nicht abgemeldet. Schließen Sie an gemeinsam genutzten Rechnern alle Browser-Fenster.',
      'This does not log you out of applications that you still have open. On shared computers, close all browser windows.',
    )}</p>
  </div>
  <p><a class="btn btn-primary" title="${label}" href="/cas/login">${label}</a></p>`,
  });
}
