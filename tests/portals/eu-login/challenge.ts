import { type Html, html } from '../html';
import type { PortalResponse } from '../http';
import type { Login } from '../session';
import { errorBox, euPage, field } from './frame';
import { qrPicture } from './pictures';
import type { Errors, Visit } from './visit';

// No page source of the three challenges is public: wording and markup are ours, the course of events is documented.

function identity({ t, world }: Visit): Html {
  return html`<div class="identity"><span class="identity-mail">${world.account?.email}</span> <span class="identity-domain">(${t('Extern', 'external')})</span></div>`;
}

function cancel({ t, session }: Visit): Html {
  return html`<a class="btn btn-link" href="/cas/login?loginRequestId=${session.login?.id}&amp;cancel=true">${t('Abbrechen', 'Cancel')}</a>`;
}

/** The app asks on the phone; this page moves on by itself once the person has confirmed there. */
export function appPage(visit: Visit, login: Login, errors: Errors): PortalResponse {
  const { t, world } = visit;
  return euPage(visit, {
    heading: t('Bestätigen Sie mit der EU-Login-App', 'Confirm with the EU Login Mobile App'),
    body: html`  ${errorBox(visit, errors)}
  ${identity(visit)}
  <div class="challenge" data-wait-for-phone data-next="/cas/login?loginRequestId=${login.id}">
    <p>${t('Wir haben eine Benachrichtigung an Ihr Mobilgerät gesendet:', 'We have sent a notification to your mobile device:')} <strong>${world.devices[0]}</strong></p>
    <ol>
      <li>${t('Öffnen Sie die Benachrichtigung oder die EU-Login-App.', 'Open the notification or the EU Login app.')}</li>
      <li>${t('Bestätigen Sie die Anfrage.', 'Confirm the request.')}</li>
      <li>${t('Geben Sie Ihren vierstelligen PIN-Code ein.', 'Enter your 4 digit PIN code.')}</li>
    </ol>
    <p class="waiting" role="status"><span class="spinner" aria-hidden="true"></span>${t('Warten auf Ihre Bestätigung …', 'Waiting for your confirmation …')}</p>
  </div>
  <div class="form-actions">${cancel(visit)}</div>`,
  });
}

/** The person scans a QR code with the app and types the one-time password that the phone shows. */
export function qrPage(visit: Visit, login: Login, errors: Errors): PortalResponse {
  const { t } = visit;
  return euPage(visit, {
    heading: t('Anmelden mit dem QR-Code', 'Sign in with the QR code'),
    body: html`  ${errorBox(visit, errors)}
  ${identity(visit)}
  <form class="form-narrow challenge" method="post" action="/cas/login?loginRequestId=${login.id}" novalidate>
    <p>${t('Scannen Sie diesen QR-Code mit der EU-Login-App („QR-Code einscannen“).', 'Scan this QR code with the EU Login app ("Scan QR code").')}</p>
    <p>${qrPicture(t('QR-Code für die EU-Login-App', 'QR code for the EU Login app'))}</p>
    ${field({
      id: 'oneTimePassword',
      name: 'code',
      label: t('Einmalpasswort', 'One-time password'),
      error: errors.code,
      help: t(
        'Die App zeigt das Einmalpasswort nach dem Scannen an.',
        'The app shows the one-time password after scanning.',
      ),
      autocomplete: 'one-time-code',
      inputMode: 'numeric',
    })}
    <div class="form-actions">
      <input type="submit" name="_submit" value="${t('Anmelden', 'Sign in')}" class="btn btn-primary">
      ${cancel(visit)}
    </div>
  </form>`,
  });
}

/** The older way: a code by text message, nine characters with hyphens. Out of use since July 2025. */
export function smsPage(visit: Visit, login: Login, errors: Errors): PortalResponse {
  const { t, world } = visit;
  const number = world.numbers[0] ?? '';
  return euPage(visit, {
    heading: t('SMS-Code eingeben', 'Text message challenge'),
    body: html`  ${errorBox(visit, errors)}
  ${identity(visit)}
  <form class="form-narrow challenge" method="post" action="/cas/login?loginRequestId=${login.id}" novalidate>
    <p>${t('Wir haben einen Code per SMS gesendet an', 'We have sent a code by text message to')} <strong>${number.replace(/\d(?=\d{3})/g, '•')}</strong>.</p>
    <fieldset>
      <legend>${t('Code aus der SMS', 'Text message challenge')}</legend>
      ${field({
        id: 'smsChallenge',
        name: 'code',
        label: t('Neun Zeichen mit Bindestrichen', 'Nine characters separated by hyphens'),
        error: errors.code,
        autocomplete: 'one-time-code',
        maxLength: 11,
      })}
    </fieldset>
    <div class="form-actions">
      <input type="submit" name="_submit" value="${t('Anmelden', 'Sign in')}" class="btn btn-primary">
      ${cancel(visit)}
    </div>
  </form>`,
  });
}
