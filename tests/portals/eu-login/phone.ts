import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { errorBox, euPage, field, flashBox } from './frame';
import { demand } from './login';
import type { Errors, Visit } from './visit';

// The older way, as the ReCONNET guide describes it. Whether the real pages still exist is not known.

const BASE = '/cas/eim/external/restricted';
const LIST = `${BASE}/manageMyMobilePhoneNumbers.cgi`;
const ADD = `${BASE}/addMobilePhoneNumber.cgi`;
const CONFIRM = `${BASE}/confirmMobilePhoneNumber.cgi`;

/** "Manage my mobile phone numbers". */
function list(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, world } = visit;
  return euPage(visit, {
    heading: t('Meine Mobiltelefonnummern verwalten', 'Manage my mobile phone numbers'),
    body: html`  ${flashBox(visit)}
  ${
    world.numbers.length === 0
      ? html`<p class="well">${t('Sie haben noch keine Mobiltelefonnummer registriert.', 'You have not registered any mobile phone number yet.')}</p>`
      : html`<ul class="well">${world.numbers.map((number) => html`<li>${number}</li>`)}</ul>`
  }
  <p class="form-actions"><a class="btn btn-primary" href="${ADD}">${t('Mobiltelefonnummer hinzufügen', 'Add a mobile phone number')}</a> <a class="btn btn-link" href="/cas/userdata/myAccount.cgi">${t('Zurück', 'Back')}</a></p>`,
  });
}

/** The number, with its country code. */
function add(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, request, session, world } = visit;
  const number = (request.form.get('mobilePhoneNumber') ?? '').trim();
  const errors: Errors = {};
  if (request.method === 'POST') {
    if (/^\+[\d ]{8,18}$/.test(number)) {
      session.newNumber = number;
      world.ring('sms');
      return redirect(CONFIRM);
    }
    errors.mobilePhoneNumber = t(
      'Bitte geben Sie die Nummer mit Ländervorwahl ein, zum Beispiel +49 …',
      'Please enter the number with its country code, for example +49 …',
    );
  }
  return euPage(visit, {
    heading: t('Mobiltelefonnummer hinzufügen', 'Add a mobile phone number'),
    body: html`  ${errorBox(visit, errors)}
  <form class="form-narrow" method="post" action="${ADD}" novalidate>
    ${field({ id: 'mobilePhoneNumber', name: 'mobilePhoneNumber', type: 'tel', label: t('Mobiltelefonnummer', 'Mobile phone number'), value: number, error: errors.mobilePhoneNumber, help: t('Mit Ländervorwahl, beginnend mit +', 'With the country code, starting with +'), autocomplete: 'tel' })}
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Hinzufügen', 'Add')}"> <a class="btn btn-link" href="${LIST}">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}

/** The code from the text message, which finishes adding a number. */
function confirm(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, request, session, world } = visit;
  if (session.newNumber === undefined || world.phone?.kind !== 'sms') return redirect(LIST);
  const code = (request.form.get('smsCode') ?? '').trim().toUpperCase();
  const errors: Errors = {};
  if (request.method === 'POST') {
    if (code === world.phone.code) {
      world.numbers.push(session.newNumber);
      world.phone = session.newNumber = undefined;
      session.flash = 'numberAdded';
      return redirect(LIST);
    }
    errors.smsCode = t('Der eingegebene Code ist falsch.', 'The code you entered is not correct.');
  }
  return euPage(visit, {
    heading: t('Mobiltelefonnummer bestätigen', 'Confirm your mobile phone number'),
    body: html`  ${errorBox(visit, errors)}
  <p>${t('Wir haben einen Code per SMS gesendet an', 'We have sent a code by text message to')} <strong>${session.newNumber}</strong>.</p>
  <form class="form-narrow" method="post" action="${CONFIRM}" novalidate>
    ${field({ id: 'smsCode', name: 'smsCode', label: t('Code aus der SMS', 'Code from the text message'), error: errors.smsCode, help: t('Neun Zeichen mit Bindestrichen', 'Nine characters separated by hyphens'), autocomplete: 'one-time-code', maxLength: 11 })}
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Bestätigen', 'Confirm')}"> <a class="btn btn-link" href="${LIST}">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}

export const phones = { list, add, confirm };
