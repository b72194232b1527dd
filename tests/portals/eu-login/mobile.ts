import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { errorBox, euPage, field, flashBox } from './frame';
import { demand } from './login';
import { qrPicture } from './pictures';
import type { Errors, Visit } from './visit';

const BASE = '/cas/userdata/mobileApp';
const LIST = `${BASE}/manageMyMobileDevices.cgi`;
const ADD = `${BASE}/addMobileDevice.cgi`;
const SCAN = `${BASE}/initialiseMobileDevice.cgi`;

/** "Manage my mobile devices": the devices with the EU Login app. */
function list(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, world } = visit;
  const row = (name: string, at: number) =>
    html`<tr><td>${name}</td><td><form method="post" action="${BASE}/deleteMobileDevice.cgi"><button class="btn btn-default" name="device" value="${at}">${t('Löschen', 'Delete')}</button></form></td></tr>`;
  return euPage(visit, {
    heading: t('Meine Mobilgeräte verwalten', 'Manage my mobile devices'),
    body: html`  ${flashBox(visit)}
  <p>${t('Hier verwalten Sie die Mobilgeräte, auf denen die EU-Login-App mit Ihrem Konto verknüpft ist.', 'Here you manage the mobile devices on which the EU Login app is linked to your account.')}</p>
  ${
    world.devices.length === 0
      ? html`<p class="well">${t('Sie haben noch kein Mobilgerät registriert.', 'You have not registered any mobile device yet.')}</p>`
      : html`<table class="table"><thead><tr><th scope="col">${t('Name des Geräts', 'Device name')}</th><th scope="col"><span class="sr-only">${t('Aktion', 'Action')}</span></th></tr></thead><tbody>${world.devices.map(row)}</tbody></table>`
  }
  <p class="form-actions"><a class="btn btn-primary" href="${ADD}">${t('Mobilgerät hinzufügen', 'Add a mobile device')}</a> <a class="btn btn-link" href="/cas/userdata/myAccount.cgi">${t('Zurück', 'Back')}</a></p>`,
  });
}

function remove(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { world, request, session } = visit;
  world.devices = world.devices.filter((_, at) => String(at) !== request.form.get('device'));
  session.flash = 'deviceDeleted';
  return redirect(LIST);
}

function judge({ request, t }: Visit): Errors {
  const text = (name: string) => (request.form.get(name) ?? '').trim();
  const errors: Errors = {};
  if (!text('deviceName'))
    errors.deviceName = t('Bitte geben Sie einen Namen für das Gerät ein.', 'Please enter a name for the device.');
  if (!/^\d{4}$/.test(text('pinCode'))) {
    errors.pinCode = t('Der PIN-Code muss aus vier Ziffern bestehen.', 'The PIN code must have 4 digits.');
  } else if (text('pinCode') !== text('confirmPinCode')) {
    errors.confirmPinCode = t('Die beiden PIN-Codes sind verschieden.', 'The two PIN codes are different.');
  }
  return errors;
}

/** Name and PIN of the new device; the English labels are documented. */
function add(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, request, session, world } = visit;
  const errors = request.method === 'POST' ? judge(visit) : {};
  if (request.method === 'POST' && Object.keys(errors).length === 0) {
    session.newDevice = (request.form.get('deviceName') ?? '').trim();
    world.ring('enrol');
    return redirect(`${SCAN};__Secure-ECAS_SESSIONID=${session.id}`);
  }
  const pin = { type: 'password', maxLength: 4, inputMode: 'numeric', autocomplete: 'off' } as const;
  return euPage(visit, {
    heading: t('Mobilgerät hinzufügen', 'Add a mobile device'),
    body: html`  ${errorBox(visit, errors)}
  <p>${t('Installieren Sie zuerst die EU-Login-App auf Ihrem Mobilgerät, öffnen Sie sie und tippen Sie auf „Initialisieren“.', 'First install the EU Login app on your mobile device, open it and tap "Initialise".')}</p>
  <form class="form-narrow" method="post" action="${ADD}" novalidate>
    ${field({ id: 'deviceName', name: 'deviceName', label: t('Name Ihres Geräts', 'Your device name'), value: request.form.get('deviceName') ?? '', error: errors.deviceName, autocomplete: 'off' })}
    ${field({ id: 'pinCode', name: 'pinCode', label: t('Ihr vierstelliger PIN-Code', 'Your 4 digit PIN code'), error: errors.pinCode, ...pin })}
    ${field({ id: 'confirmPinCode', name: 'confirmPinCode', label: t('PIN-Code bestätigen', 'Confirm your PIN code'), error: errors.confirmPinCode, ...pin })}
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Absenden', 'Submit')}"> <a class="btn btn-link" href="${LIST}">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}

/** The QR code that links the app; the page moves on once the phone has confirmed. */
function scan(visit: Visit): PortalResponse {
  const away = session(visit);
  if (away) return away;
  const { t } = visit;
  return euPage(visit, {
    heading: t('Mobilgerät hinzufügen', 'Add a mobile device'),
    body: html`  <div class="challenge" data-wait-for-phone data-next="${SCAN}">
    <p>${t('Scannen Sie diesen QR-Code mit der EU-Login-App und geben Sie dann auf dem Mobilgerät Ihren PIN-Code ein.', 'Scan this QR code with the EU Login app, then enter your PIN code on the mobile device.')}</p>
    <p>${qrPicture(t('QR-Code zum Verknüpfen der EU-Login-App', 'QR code to link the EU Login app'))}</p>
    <p class="waiting" role="status"><span class="spinner" aria-hidden="true"></span>${t('Warten auf Ihr Mobilgerät …', 'Waiting for your mobile device …')}</p>
  </div>
  <p class="form-actions"><a class="btn btn-link" href="${LIST}">${t('Abbrechen', 'Cancel')}</a></p>`,
  });
}

/** Leaves the QR page when there is nothing to scan, or when the phone has answered. */
function session(visit: Visit): PortalResponse | undefined {
  const { world, session: own } = visit;
  const away = demand(visit, 'factor');
  if (away) return away;
  if (own.newDevice === undefined || world.phone?.kind !== 'enrol') return redirect(LIST);
  if (world.phone.state === 'waiting') return undefined;
  if (world.phone.state === 'confirmed') {
    world.factorDone(own.newDevice);
    // The phone has just vouched for the person; asking again at once would be absurd.
    own.signedIn = 'factor';
    own.flash = 'deviceAdded';
  } else {
    own.flash = 'deviceRefused';
  }
  world.phone = own.newDevice = undefined;
  return redirect(LIST);
}

export const devices = { list, add, scan, remove };
