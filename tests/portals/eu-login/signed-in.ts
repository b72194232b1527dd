import { html } from '../html';
import type { PortalResponse } from '../http';
import { euPage, successBox } from './frame';
import type { Method } from './methods';
import type { Visit } from './visit';

/** "Successful login": what EU Login shows when no application waits. */
export function signedInPage(visit: Visit): PortalResponse {
  const { t, session } = visit;
  const flash = session.flash;
  session.flash = undefined;
  const logout = html`<a href="/cas/logout">${t('Abmeldung', 'Logout')}</a>`;
  return euPage(visit, {
    heading: t('Erfolgreiche Anmeldung', 'Successful login'),
    body: html`  ${flash === 'passwordSet' && successBox(t('Ihr Passwort wurde gespeichert.', 'Your password has been saved.'))}
  <div class="well">
    <p>${t('Sie sind nun bei EU Login angemeldet.', 'You are now logged in to EU Login.')}</p>
    <p>${t('Um die automatische Anmeldung abzubrechen, klicken Sie auf', 'To stop the automatic single sign-on, click')} ${logout} ${t('oder schließen Sie alle Browser-Fenster.', 'or close all browser windows.')}</p>
  </div>`,
  });
}

/** Why a chosen method does not work; the real wording is not known. */
export function noFactorText({ t }: Visit, method: Method): string {
  switch (method) {
    case 'PASSWORD_WEBAUTHN':
    case 'PASSWORD_EID':
      return t('Diese Methode ist für Ihr Konto nicht eingerichtet.', 'This method is not set up for your account.');
    case 'PASSWORD_SMS':
      return t(
        'Für Ihr Konto ist keine Mobiltelefonnummer registriert.',
        'No mobile phone number is registered for your account.',
      );
    default:
      return t('Für Ihr Konto ist kein Mobilgerät registriert.', 'No mobile device is registered for your account.');
  }
}
