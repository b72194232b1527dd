import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { captcha, captchaError } from './captcha';
import { errorBox, euPage, field } from './frame';
import type { Errors, Visit } from './visit';

const PATH = '/cas/eim/external/register.cgi';

/** Self-registration: the form, its errors, and afterwards the page that says a mail is on its way. */
export function register(visit: Visit): PortalResponse {
  const { request, session, world } = visit;
  if (request.method === 'GET') {
    const done = session.registered && request.query.get('loginRequestId') === session.registered;
    return done ? registeredPage(visit) : registerPage(visit, {});
  }
  const errors = judge(visit);
  if (Object.keys(errors).length > 0) return registerPage(visit, errors);
  const text = (name: string) => (request.form.get(name) ?? '').trim();
  world.registerDone({
    firstName: text('userData.firstName'),
    lastName: text('userData.lastName'),
    email: text('userData.email'),
  });
  session.registered = world.id('ECAS_LR');
  return redirect(`${PATH};__Secure-ECAS_SESSIONID=${session.id}?loginRequestId=${session.registered}`);
}

function judge(visit: Visit): Errors {
  const { request, t, world } = visit;
  const text = (name: string) => (request.form.get(name) ?? '').trim();
  const errors: Errors = {};
  const needed = {
    'userData.firstName': t('Bitte geben Sie Ihren Vornamen ein.', 'Please enter your first name.'),
    'userData.lastName': t('Bitte geben Sie Ihren Nachnamen ein.', 'Please enter your last name.'),
    'userData.email': t('Bitte geben Sie Ihre E-Mail-Adresse ein.', 'Please enter your e-mail address.'),
    'userData.emailConfirmation': t('Bitte bestätigen Sie Ihre E-Mail-Adresse.', 'Please confirm your e-mail address.'),
  };
  for (const [name, message] of Object.entries(needed)) if (!text(name)) errors[name] = message;
  const email = text('userData.email').toLowerCase();
  const repeated = text('userData.emailConfirmation').toLowerCase();
  if (email && !/^\S+@\S+\.\S+$/.test(email)) {
    errors['userData.email'] = t('Diese E-Mail-Adresse ist nicht gültig.', 'This e-mail address is not valid.');
  } else if (/@(.+\.)?(ec\.)?europa\.eu$/.test(email)) {
    // The English sentence is documented.
    errors['userData.email'] = t(
      'Sie können kein Konto mit einer E-Mail-Adresse anlegen, die zu einer Institution gehört.',
      'You cannot create an account with an e-mail that belongs to an institution.',
    );
  } else if (email && world.account?.password && email === world.account.email.toLowerCase()) {
    // That it is refused is documented, in which words is not.
    errors['userData.email'] = t(
      'Diese E-Mail-Adresse wird bereits verwendet.',
      'This e-mail address is already in use.',
    );
  } else if (email && repeated && email !== repeated) {
    errors['userData.emailConfirmation'] = t(
      'Die beiden E-Mail-Adressen sind verschieden.',
      'The two e-mail addresses are different.',
    );
  } else if (email && email === world.account?.email.toLowerCase() && world.account.password) {
    errors['userData.email'] = t(
      'Mit dieser E-Mail-Adresse ist bereits ein Konto registriert. Wenn Sie Ihr Passwort vergessen haben, können Sie es zurücksetzen.',
      'An account is already registered with this e-mail address. If you have forgotten your password, you can reset it.',
    );
  }
  const code = captchaError(visit);
  if (code) errors.captcha = code;
  if (!request.form.has('privacyStatement')) {
    errors.privacyStatement = t(
      'Bitte bestätigen Sie die Datenschutzerklärung.',
      'Please accept the privacy statement.',
    );
  }
  return errors;
}

const LANGUAGES = [
  ['bg', 'български'],
  ['es', 'español'],
  ['cs', 'čeština'],
  ['da', 'dansk'],
  ['de', 'Deutsch'],
  ['et', 'eesti'],
  ['el', 'ελληνικά'],
  ['en', 'English'],
  ['fr', 'français'],
  ['ga', 'Gaeilge'],
  ['hr', 'hrvatski'],
  ['it', 'italiano'],
  ['lv', 'latviešu'],
  ['lt', 'lietuvių'],
  ['hu', 'magyar'],
  ['mt', 'Malti'],
  ['nl', 'Nederlands'],
  ['pl', 'polski'],
  ['pt', 'português'],
  ['ro', 'română'],
  ['sk', 'slovenčina'],
  ['sl', 'slovenščina'],
  ['fi', 'suomi'],
  ['sv', 'svenska'],
] as const;

function registerPage(visit: Visit, errors: Errors): PortalResponse {
  const { t, request, world } = visit;
  const create = t('Neues Konto erstellen', 'Create an account');
  const text = (id: string, name: string, label: string, more: { type?: 'email'; autocomplete: string }) =>
    field({ id, name, label, value: request.form.get(name) ?? '', error: errors[name], ...more });
  const chosen = request.form.get('userData.emailLanguage') ?? world.language;
  const policy = html`<a href="/cas/privacyStatement.html">${t('Datenschutzerklärung', 'privacy statement')}</a>`;
  const attempt = request.query.get('loginRequestId');
  return euPage(visit, {
    heading: create,
    tab: 'register',
    body: html`  <p class="help-link"><a href="/cas/help.html">${t('Hilfe für externe Benutzer', 'Help for external users')}</a></p>
  ${errorBox(visit, errors)}
  <form id="registrationForm" class="form-narrow" method="post" action="${PATH}${attempt && `?loginRequestId=${attempt}`}" novalidate>
    ${text('userData_firstName', 'userData.firstName', t('Vorname', 'First name'), { autocomplete: 'given-name' })}
    ${text('userData_lastName', 'userData.lastName', t('Nachname', 'Last name'), { autocomplete: 'family-name' })}
    ${text('userData_email', 'userData.email', t('E-Mail', 'E-mail'), { type: 'email', autocomplete: 'email' })}
    ${text('userData_email2', 'userData.emailConfirmation', t('E-Mail bestätigen', 'Confirm e-mail'), { type: 'email', autocomplete: 'off' })}
    <div class="form-group">
      <label class="control-label" for="userData_emailLanguage">${t('Sprache der E-Mail', 'E-mail language')}</label>
      <select class="form-control" id="userData_emailLanguage" name="userData.emailLanguage">
        ${LANGUAGES.map(([code, name]) => html`<option value="${code}"${code === chosen && html` selected`}>${name} (${code})</option>\n`)}
      </select>
    </div>
    ${captcha(visit, errors.captcha)}
    <div class="form-group checkbox${errors.privacyStatement && ' has-error'}">
      <label for="privacyStatement"><input type="checkbox" id="privacyStatement" name="privacyStatement" value="true"${request.form.has('privacyStatement') && html` checked`}> ${t('Ich bestätige, dass ich die', 'By checking this box, you acknowledge that you have read and understood the')} ${policy}${t(' gelesen und verstanden habe', '')}.</label>
    </div>
    <div class="form-actions">
      <input type="submit" class="btn btn-primary" value="${create}">
      <a class="btn btn-link" href="/cas/login">${t('Abbrechen', 'Cancel')}</a>
    </div>
  </form>`,
  });
}

/** Wording and address of the page after the registration are not documented; that a mail is sent, is. */
function registeredPage(visit: Visit): PortalResponse {
  const { t, world } = visit;
  return euPage(visit, {
    heading: t('Neues Konto erstellen', 'Create an account'),
    tab: 'register',
    body: html`  <div class="alert alert-success" role="status">
    <p><strong>${t('Vielen Dank für Ihre Registrierung.', 'Thank you for registering.')}</strong></p>
    <p>${t('Sie erhalten in Kürze eine E-Mail, um Ihre Registrierung abzuschließen.', 'You will receive an e-mail shortly to complete your registration process.')}</p>
  </div>
  <p>${t('Die E-Mail wurde gesendet an', 'The e-mail has been sent to')} <strong>${world.account?.email}</strong>.</p>
  <p>${t('Öffnen Sie den Link in dieser E-Mail, um Ihr Passwort festzulegen.', 'Open the link in this e-mail to create your password.')}</p>`,
  });
}
