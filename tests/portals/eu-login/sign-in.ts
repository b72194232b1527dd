import { type Html, html } from '../html';
import type { PortalResponse } from '../http';
import type { Login } from '../session';
import { errorBox, euPage, field, fullName } from './frame';
import { methodChooser } from './methods';
import type { Errors, Visit } from './visit';

const action = (login: Login) => `/cas/login?loginRequestId=${login.id}`;

function next({ t }: Visit): Html {
  const label = t('Weiter', 'Next');
  return html`<button type="submit" name="whoamiSubmit" accesskey="S" tabindex="3" value="${label}" class="btn btn-primary btn-next mt-0" title="${label}">${label}</button>`;
}

const heading = ({ t }: Visit) => t('Melden Sie sich an, um fortzufahren', 'Sign in to continue');

/** Sign-in, first step: the e-mail address. Ids and names as documented from public test scripts. */
export function emailPage(visit: Visit, login: Login, errors: Errors): PortalResponse {
  const { t, request } = visit;
  return euPage(visit, {
    heading: heading(visit),
    tab: 'login',
    body: html`  ${errorBox(visit, errors)}
  <form id="whoamiForm" class="form-narrow" method="post" action="${action(login)}" novalidate>
    ${field({
      id: 'username',
      name: 'username',
      label: t(
        'Geben Sie Ihre E-Mail-Adresse oder eindeutige Kennung ein',
        'Enter your e-mail address or unique identifier',
      ),
      value: request.form.get('username') ?? '',
      autocomplete: 'username',
    })}
    <div class="form-actions">
      ${next(visit)}
      <a class="btn btn-link" href="/cas/eim/external/register.cgi?loginRequestId=${login.id}">${t('Konto erstellen', 'Create an account')}</a>
    </div>
  </form>
  <div class="alternatives">
    <p class="separator"><span>${t('oder', 'or')}</span></p>
    <p><a class="btn btn-default" href="/cas/eid.html">${t('Mit Ihrer eID anmelden', 'Sign in with your eID')}</a></p>
  </div>
  <div class="app-note">
    <h2>${t('Die EU-Login-App', 'The EU Login app')}</h2>
    <p>${t(
      'Viele Dienste verlangen neben dem Passwort eine zweite Bestätigung. Am einfachsten geht das mit der App auf Ihrem Mobilgerät.',
      'Many services ask for a second confirmation besides the password. The app on your mobile device is the easiest way to give it.',
    )}</p>
    <p><a href="/cas/help.html">${t('Mehr erfahren', 'Learn more')}</a></p>
  </div>`,
  });
}

/** The browser remembers who signed in last and asks whether it is the same person ("Is this you?"). */
export function rememberedPage(visit: Visit, login: Login, errors: Errors): PortalResponse {
  const { t, world } = visit;
  return euPage(visit, {
    heading: t('Sind Sie das?', 'Is this you?'),
    tab: 'login',
    body: html`  ${errorBox(visit, errors)}
  <form class="form-narrow remembered" method="post" action="${action(login)}">
    <input type="hidden" name="username" value="${world.account?.email}">
    <div class="identity">
      <span class="identity-name">${fullName(visit)}</span>
      <span class="identity-mail">${world.account?.email}</span>
      <span class="identity-domain">(${t('Extern', 'external')})</span>
    </div>
    <div class="form-actions">
      ${next(visit)}
      <a id="anonymize" class="btn btn-link" href="/cas/login?loginRequestId=${login.id}&amp;otherUser=true">${t('Mit einer anderen E-Mail-Adresse anmelden?', 'Sign in with a different e-mail address?')}</a>
    </div>
  </form>`,
  });
}

/** Sign-in, second step: the password and the custom drop-down of verification methods. */
export function passwordPage(visit: Visit, login: Login, errors: Errors): PortalResponse {
  const { t, world } = visit;
  const label = t('Anmelden', 'Sign in');
  return euPage(visit, {
    heading: heading(visit),
    tab: 'login',
    body: html`  ${errorBox(visit, errors)}
  <form id="loginForm" class="form-narrow" method="post" action="${action(login)}" novalidate>
    <div class="identity">
      <span class="identity-greeting">${t('Willkommen', 'Welcome')}</span>
      <span class="identity-mail">${world.account?.email}</span>
      <span class="identity-domain">(${t('Extern', 'external')})</span>
      <a class="identity-change" href="/cas/login?loginRequestId=${login.id}&amp;otherUser=true">${t('Mit einer anderen E-Mail-Adresse anmelden?', 'Sign in with a different e-mail address?')}</a>
    </div>
    ${field({ id: 'password', name: 'password', type: 'password', label: t('Passwort', 'Password'), autocomplete: 'current-password' })}
    ${methodChooser(visit, login)}
    <div class="form-actions">
      <input type="submit" name="_submit" value="${label}" class="btn btn-primary">
      <a class="btn btn-link" href="/cas/init/passwordResetRequest.cgi?loginRequestId=${login.id}">${t('Passwort vergessen?', 'Lost your password?')}</a>
    </div>
  </form>`,
  });
}
