import { html } from '../html';
import type { PortalResponse } from '../http';
import { euPage, fullName, successBox } from './frame';
import { demand } from './login';
import type { Visit } from './visit';

/** My Account. The entries are documented in English; in German only the one about phone numbers is. */
export function account(visit: Visit): PortalResponse {
  const away = demand(visit, 'password');
  if (away) return away;
  const { t, session, world } = visit;
  const flash = session.flash;
  session.flash = undefined;
  const entry = (to: string, label: string, text: string) =>
    html`<li class="account-entry"><a href="${to}">${label}</a><p>${text}</p></li>\n`;
  return euPage(visit, {
    heading: t('Mein Konto', 'My Account'),
    body: html`  ${flash === 'panicDone' && successBox(t('Alle Ihre Geräte und eIDs wurden gelöscht.', 'All your devices and eIDs have been deleted.'))}
  <div class="well"><strong>${fullName(visit)}</strong><br>${world.account?.email} <span class="domain">(${t('Extern', 'External')})</span></div>
  <ul class="account-list">
    ${entry('/cas/userdata/configureAccount.cgi', t('Mein Konto konfigurieren', 'Configure my account'), t('Name und E-Mail-Adresse ändern', 'Change your name and e-mail address'))}
    ${entry('/cas/userdata/accountDetails.cgi', t('Meine Kontodaten', 'My account details'), t('Ansehen, was über Ihr Konto gespeichert ist', 'See what is stored about your account'))}
    ${entry('/cas/userdata/mobileApp/manageMyMobileDevices.cgi', t('Meine Mobilgeräte verwalten', 'Manage my mobile devices'), t('Geräte mit der EU-Login-App hinzufügen oder entfernen', 'Add or remove devices with the EU Login app'))}
    ${entry('/cas/eim/external/restricted/manageMyMobilePhoneNumbers.cgi', t('Meine Mobiltelefonnummern verwalten', 'Manage my mobile phone numbers'), t('Nummern hinzufügen oder entfernen', 'Add or remove numbers'))}
    ${entry('/cas/userdata/webauthn/manageMySecurityKeys.cgi', t('Meine Sicherheitsschlüssel, vertrauenswürdigen Plattformen und Passkeys verwalten', 'Manage my Security Keys, Trusted Platforms and Passkeys'), t('Schlüssel oder dieses Gerät hinzufügen', 'Add a key or this device'))}
    ${entry('/cas/userdata/eid/manageMyEids.cgi', t('Meine eIDs verwalten', 'Manage my eIDs'), t('Ihren elektronischen Ausweis verknüpfen', 'Link your electronic identity card'))}
    ${entry('/cas/userdata/deleteAllDevices.cgi', t('Alle meine Geräte und eIDs löschen (PANIC)', 'Delete all my devices and eID (PANIC)'), t('Nur wenn Sie ein Gerät verloren haben', 'Only if you have lost a device'))}
  </ul>
  <p class="checkbox"><label for="alwaysFactor"><input type="checkbox" id="alwaysFactor" disabled> ${t('Immer eine Mehr-Faktor-Authentifizierung verlangen', 'Always require multi-factor authentication')}</label></p>`,
  });
}
