import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { elsewherePage } from './elsewhere';
import { errorBox, euPage, field, flashBox } from './frame';
import { demand } from './login';
import type { Errors, Visit } from './visit';

// No page source is public. Documented are "Add a Security Key", that one names the device, and "Submit".

const BASE = '/cas/userdata/webauthn';
const LIST = `${BASE}/manageMySecurityKeys.cgi`;
const ADD = `${BASE}/addSecurityKey.cgi`;
const ASK = `${BASE}/askSecurityKey.cgi`;

/** "Manage my Security Keys, Trusted Platforms and Passkeys". */
function list(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, world } = visit;
  const row = (name: string, at: number) =>
    html`<tr><td>${name}</td><td><form method="post" action="${BASE}/deleteSecurityKey.cgi"><button class="btn btn-default" name="key" value="${at}">${t('Löschen', 'Delete')}</button></form></td></tr>`;
  return euPage(visit, {
    heading: t(
      'Meine Sicherheitsschlüssel, vertrauenswürdigen Plattformen und Passkeys verwalten',
      'Manage my Security Keys, Trusted Platforms and Passkeys',
    ),
    body: html`  ${flashBox(visit)}
  ${
    world.keys.length === 0
      ? html`<p class="well">${t('Sie haben noch keinen Sicherheitsschlüssel registriert.', 'You have not registered any security key yet.')}</p>`
      : html`<table class="table"><thead><tr><th scope="col">${t('Name', 'Name')}</th><th scope="col"><span class="sr-only">${t('Aktion', 'Action')}</span></th></tr></thead><tbody>${world.keys.map(row)}</tbody></table>`
  }
  <p class="form-actions"><a class="btn btn-primary" href="${ADD}">${t('Sicherheitsschlüssel hinzufügen', 'Add a Security Key')}</a> <a class="btn btn-link" href="/cas/userdata/myAccount.cgi">${t('Zurück', 'Back')}</a></p>`,
  });
}

function remove(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { world, request, session } = visit;
  world.keys = world.keys.filter((_, at) => String(at) !== request.form.get('key'));
  session.flash = 'keyDeleted';
  return redirect(LIST);
}

/** The name of the new key; then the browser asks. */
function add(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, request, session, world } = visit;
  const name = (request.form.get('keyName') ?? '').trim();
  const errors: Errors = {};
  if (request.method === 'POST') {
    if (name) {
      session.newKey = name;
      world.ring('key');
      return redirect(ASK);
    }
    errors.keyName = t('Bitte geben Sie einen Namen ein.', 'Please enter a name.');
  }
  return euPage(visit, {
    heading: t('Sicherheitsschlüssel hinzufügen', 'Add a Security Key'),
    body: html`  ${errorBox(visit, errors)}
  <form class="form-narrow" method="post" action="${ADD}" novalidate>
    ${field({ id: 'keyName', name: 'keyName', label: t('Name Ihres Geräts', 'Your device name'), value: name, error: errors.keyName, autocomplete: 'off' })}
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Absenden', 'Submit')}"> <a class="btn btn-link" href="${LIST}">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}

/** In place of the browser's own dialog. */
function ask(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { world, session } = visit;
  if (session.newKey === undefined || world.phone?.kind !== 'key') return redirect(LIST);
  if (world.phone.state === 'waiting') return elsewherePage(visit, 'key', ASK);
  if (world.phone.state === 'confirmed') {
    world.keys.push(session.newKey);
    // The key has just vouched for the person.
    session.signedIn = 'factor';
    session.flash = 'keyAdded';
  } else session.flash = 'keyRefused';
  world.phone = session.newKey = undefined;
  return redirect(LIST);
}

export const keys = { list, add, ask, remove };
