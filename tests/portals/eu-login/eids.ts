import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { elsewherePage } from './elsewhere';
import { errorBox, euPage, flashBox } from './frame';
import { demand } from './login';
import type { Errors, Visit } from './visit';

// No page source is public. Documented are "Link my eID", the flags of the countries, "Submit", and the way to the
// national site.

const BASE = '/cas/userdata/eid';
const LIST = `${BASE}/manageMyEids.cgi`;
const LINK = `${BASE}/linkEid.cgi`;
const CHECK = `${BASE}/checkEid.cgi`;

/** A few countries; which ones EU Login offers is not known here. */
const countries = { BE: ['Belgien', 'Belgium'], IT: ['Italien', 'Italy'], PT: ['Portugal', 'Portugal'] } as const;
type Country = keyof typeof countries;

function isCountry(code: string): code is Country {
  return code in countries;
}

const nameOf = ({ t }: Visit, code: Country) => t(countries[code][0], countries[code][1]);

/** "Manage my eIDs". */
function list(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, world } = visit;
  return euPage(visit, {
    heading: t('Meine eIDs verwalten', 'Manage my eIDs'),
    body: html`  ${flashBox(visit)}
  ${
    world.eids.length === 0
      ? html`<p class="well">${t('Sie haben noch keine eID verknüpft.', 'You have not linked any eID yet.')}</p>`
      : html`<ul class="well">${world.eids.map((code) => html`<li>${isCountry(code) && nameOf(visit, code)}</li>`)}</ul>`
  }
  <p class="form-actions"><a class="btn btn-primary" href="${LINK}">${t('Meine eID verknüpfen', 'Link my eID')}</a> <a class="btn btn-link" href="/cas/userdata/myAccount.cgi">${t('Zurück', 'Back')}</a></p>`,
  });
}

/** The country that issued the card; then its own site asks. */
function link(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { t, request, session, world } = visit;
  const country = request.form.get('country') ?? '';
  const errors: Errors = {};
  if (request.method === 'POST') {
    if (isCountry(country)) {
      session.newEid = country;
      world.ring('eid');
      return redirect(CHECK);
    }
    errors.country = t('Bitte wählen Sie ein Land.', 'Please choose a country.');
  }
  const flag = (code: string) =>
    html`<div class="radio"><label for="country_${code}"><input type="radio" id="country_${code}" name="country" value="${code}"> ${isCountry(code) && nameOf(visit, code)}</label></div>`;
  return euPage(visit, {
    heading: t('Meine eID verknüpfen', 'Link my eID'),
    body: html`  ${errorBox(visit, errors)}
  <form class="form-narrow" method="post" action="${LINK}" novalidate>
    <fieldset><legend>${t('Wählen Sie das Land, das Ihre eID ausgestellt hat', 'Choose the country that issued your eID')}</legend>${Object.keys(countries).map(flag)}</fieldset>
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Absenden', 'Submit')}"> <a class="btn btn-link" href="${LIST}">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}

/** In place of the site of the country. */
function check(visit: Visit): PortalResponse {
  const away = demand(visit, 'factor');
  if (away) return away;
  const { world, session } = visit;
  if (session.newEid === undefined || world.phone?.kind !== 'eid') return redirect(LIST);
  if (world.phone.state === 'waiting') return elsewherePage(visit, 'eid', CHECK);
  if (world.phone.state === 'confirmed') {
    world.eids.push(session.newEid);
    // The country has just vouched for the person.
    session.signedIn = 'factor';
    session.flash = 'eidLinked';
  } else session.flash = 'eidRefused';
  world.phone = session.newEid = undefined;
  return redirect(LIST);
}

export const eids = { list, link, check };
