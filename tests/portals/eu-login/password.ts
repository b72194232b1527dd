import { html } from '../html';
import { type PortalResponse, redirect, setCookies } from '../http';
import type { Login } from '../session';
import { captcha, captchaError } from './captcha';
import { errorBox, euPage, field } from './frame';
import { demand } from './login';
import type { Errors, Visit } from './visit';

/** Documented: at least ten characters; capital and small letters, digits and special characters. */
function passwordErrors({ request, t }: Visit): Errors {
  const password = request.form.get('newPassword') ?? '';
  const confirmed = request.form.get('confirmPassword') ?? '';
  if (!password) return { newPassword: t('Bitte geben Sie ein neues Passwort ein.', 'Please enter a new password.') };
  const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{L}\d\s]/u];
  if (password.length < 10 || !kinds.every((kind) => kind.test(password))) {
    return { newPassword: t('Das Passwort erfüllt die Regeln nicht.', 'The password does not follow the rules.') };
  }
  if (password === confirmed) return {};
  return { confirmPassword: t('Die beiden Passwörter sind verschieden.', 'The two passwords are different.') };
}

function newPasswordFields({ t }: Visit, errors: Errors) {
  return html`${field({ id: 'newPassword', name: 'newPassword', type: 'password', label: t('Neues Passwort', 'New password'), error: errors.newPassword, autocomplete: 'new-password' })}
    ${field({ id: 'confirmPassword', name: 'confirmPassword', type: 'password', label: t('Neues Passwort bestätigen', 'Confirm new password'), error: errors.confirmPassword, autocomplete: 'new-password' })}
    <div class="well password-rules">
      <p>${t('Das Passwort muss mindestens 10 Zeichen lang sein und Zeichen aus allen vier Gruppen enthalten:', 'The password must be at least 10 characters long and contain characters of all four groups:')}</p>
      <ul>
        <li>${t('Großbuchstaben: A bis Z', 'Upper case: A to Z')}</li>
        <li>${t('Kleinbuchstaben: a bis z', 'Lower case: a to z')}</li>
        <li>${t('Ziffern: 0 bis 9', 'Numeric: 0 to 9')}</li>
        <li>${t('Sonderzeichen', 'Special characters')}: !"#$%&amp;'()*+,-./:;&lt;=&gt;?@[\\]^_{|}~</li>
      </ul>
    </div>`;
}

function save(visit: Visit, strength: 'password' | 'factor'): PortalResponse {
  const { world, request, session } = visit;
  world.passwordDone(request.form.get('newPassword') ?? '');
  session.signedIn = strength;
  session.flash = 'passwordSet';
  session.setsPassword = false;
  return setCookies(redirect(`/cas/login;__Secure-ECAS_SESSIONID=${session.id}`), { remembered: '1' });
}

/** Behind the link of the mail: the first password, or a new one. The real address is not documented. */
export function createPassword(visit: Visit): PortalResponse {
  const { request, session, world, t } = visit;
  if (request.query.has('token')) {
    session.setsPassword = true;
    session.signedIn = undefined;
  }
  if (!session.setsPassword || !world.account) return redirect('/cas/login');
  const errors = request.method === 'POST' ? passwordErrors(visit) : {};
  if (request.method === 'POST' && Object.keys(errors).length === 0) return save(visit, 'password');
  return euPage(visit, {
    heading: world.account.password
      ? t('Neues Passwort', 'New password')
      : t('Passwort erstellen', 'Create your password'),
    tab: 'login',
    body: html`  ${errorBox(visit, errors)}
  <form class="form-narrow" method="post" action="/cas/init/initialisePassword.cgi" novalidate>
    <div class="identity"><span class="identity-mail">${world.account.email}</span> <span class="identity-domain">(${t('Extern', 'external')})</span></div>
    ${newPasswordFields(visit, errors)}
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Absenden', 'Submit')}"></div>
  </form>`,
  });
}

/** "Change password" of the account menu. */
export function changePassword(visit: Visit): PortalResponse {
  const away = demand(visit, 'password');
  if (away) return away;
  const { request, world, session, t } = visit;
  const errors: Errors = request.method === 'POST' ? passwordErrors(visit) : {};
  if (request.method === 'POST' && !world.checkPassword(request.form.get('currentPassword') ?? '')) {
    errors.currentPassword = t('Das angegebene Passwort ist falsch.', 'Incorrect password supplied.');
  }
  if (request.method === 'POST' && Object.keys(errors).length === 0) return save(visit, session.signedIn ?? 'password');
  return euPage(visit, {
    heading: t('Passwort ändern', 'Change password'),
    body: html`  ${errorBox(visit, errors)}
  <form class="form-narrow" method="post" action="/cas/change/changePassword.cgi" novalidate>
    ${field({ id: 'currentPassword', name: 'currentPassword', type: 'password', label: t('Aktuelles Passwort', 'Current password'), error: errors.currentPassword, autocomplete: 'current-password' })}
    ${newPasswordFields(visit, errors)}
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Ändern', 'Change')}"> <a class="btn btn-link" href="/cas/login">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}

/** The password is about to expire; the id of the way on is documented, everything else is invented. */
export function expiringPage(visit: Visit, login: Login): PortalResponse {
  const { t } = visit;
  return euPage(visit, {
    heading: t('Ihr Passwort läuft bald ab', 'Your password is about to expire'),
    body: html`  <p>${t('Ihr Passwort läuft in 7 Tagen ab.', 'Your password will expire in 7 days.')}</p>
  <form class="form-narrow" method="post" action="/cas/login?loginRequestId=${login.id}">
    <div class="form-actions"><a class="btn btn-primary" href="/cas/change/changePassword.cgi">${t('Passwort ändern', 'Change password')}</a> <button type="submit" class="btn btn-link" id="imminentForceLogin">${t('Weiter ohne Änderung', 'Continue without changing password')}</button></div>
  </form>`,
  });
}

/** "Lost your password?": address, captcha, then a mail whose link is good for 24 hours. */
export function resetPassword(visit: Visit): PortalResponse {
  const { request, world, session, t } = visit;
  const path = '/cas/init/passwordResetRequest.cgi';
  const heading = t('Neues Passwort', 'New password');
  const errors: Errors = {};
  if (request.method === 'POST') {
    const email = (request.form.get('username') ?? '').trim();
    if (!email) errors.username = t('Bitte geben Sie Ihre E-Mail-Adresse ein.', 'Please enter your e-mail address.');
    if (world.locked) {
      errors[''] = t(
        'Ihr Konto ist gesperrt. Bitte versuchen Sie es in 15 Minuten erneut.',
        'Your account is locked. Please try again in 15 minutes.',
      );
    }
    const code = captchaError(visit);
    if (code) errors.captcha = code;
    if (Object.keys(errors).length === 0) {
      if (email.toLowerCase() === world.account?.email.toLowerCase()) {
        world.sendMail('reset', `https://webgate.ec.europa.eu/cas/init/initialisePassword.cgi?token=${world.id('tk')}`);
      }
      session.resetSent = true;
      return redirect(`${path};__Secure-ECAS_SESSIONID=${session.id}?sent=true`);
    }
  }
  if (session.resetSent && request.query.has('sent')) {
    return euPage(visit, {
      heading,
      tab: 'login',
      body: html`  <div class="alert alert-success" role="status">${t('Wenn es zu dieser Adresse ein Konto gibt, erhalten Sie in Kürze eine E-Mail mit einem Link. Er ist 24 Stunden gültig.', 'If there is an account for this address, you will receive an e-mail with a link shortly. It is valid for 24 hours.')}</div>`,
    });
  }
  return euPage(visit, {
    heading,
    tab: 'login',
    body: html`  ${errorBox(visit, errors)}
  <form class="form-narrow" method="post" action="${path}" novalidate>
    ${field({ id: 'resetUsername', name: 'username', label: t('E-Mail-Adresse oder eindeutige Kennung', 'E-mail address or unique identifier'), value: request.form.get('username') ?? '', error: errors.username, autocomplete: 'username' })}
    ${captcha(visit, errors.captcha)}
    <div class="form-actions"><input type="submit" class="btn btn-primary" value="${t('Passwort anfordern', 'Get a password')}"> <a class="btn btn-link" href="/cas/login">${t('Abbrechen', 'Cancel')}</a></div>
  </form>`,
  });
}
