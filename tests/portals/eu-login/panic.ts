import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { errorBox, euPage } from './frame';
import { demand } from './login';
import type { Visit } from './visit';

/**
 * "Delete all my devices and eID (PANIC)" with its confirmation. Documented: the password alone is enough to get here.
 */
export function panic(visit: Visit): PortalResponse {
  const away = demand(visit, 'password');
  if (away) return away;
  const { t, request, session, world } = visit;
  const errors: Record<string, string> = {};
  if (request.method === 'POST') {
    if (request.form.has('confirmDelete')) {
      world.dropFactors();
      world.phone = world.lastMethod = undefined;
      // Documented for another application of the same authorisation system: its organisations are locked with it.
      if (world.request) world.request.approved = false;
      session.flash = 'panicDone';
      return redirect('/cas/userdata/myAccount.cgi');
    }
    errors.confirmDelete = t(
      'Bitte bestätigen Sie, dass alles gelöscht werden soll.',
      'Please confirm that everything shall be deleted.',
    );
  }
  return euPage(visit, {
    heading: t('Alle meine Geräte und eIDs löschen (PANIC)', 'Delete all my devices and eID (PANIC)'),
    body: html`  ${errorBox(visit, errors)}
  <div class="alert alert-danger">
    <p><strong>${t('Diese Aktion kann nicht rückgängig gemacht werden.', 'This action cannot be undone.')}</strong></p>
    <p>${t('Alle Mobilgeräte, Mobiltelefonnummern, Sicherheitsschlüssel und eIDs werden von Ihrem Konto entfernt. Ihr Zugang zu Anwendungen kann dadurch gesperrt werden.', 'All mobile devices, mobile phone numbers, security keys and eIDs will be removed from your account. Your access to applications may be locked as a result.')}</p>
  </div>
  <form class="form-narrow" method="post" action="/cas/userdata/deleteAllDevices.cgi" novalidate>
    <div class="form-group checkbox"><label for="confirmDelete"><input type="checkbox" id="confirmDelete" name="confirmDelete" value="true"> ${t('Ja, alles löschen', 'Yes, delete everything')}</label></div>
    <div class="form-actions"><input type="submit" class="btn btn-danger" value="${t('Alles löschen', 'Delete all')}"> <a class="btn btn-link" href="/cas/userdata/myAccount.cgi">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}
