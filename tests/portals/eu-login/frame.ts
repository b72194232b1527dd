import { script, style } from '../asset';
import { type Html, html, type Part } from '../html';
import { addressOf, type PortalResponse } from '../http';
import { practicePage } from '../practice/page';
import { cog, language as languageIcon } from './icons';
import type { Errors, Visit } from './visit';

const styles = style('eu-login/frame.css', 'eu-login/forms.css', 'eu-login/parts.css');
const behaviour = script('eu-login/eu-login.js');

/** "Erika MUSTERMANN", as EU Login prints names. */
export function fullName({ world, t }: Visit): string {
  const account = world.account;
  return account ? `${account.firstName} ${account.lastName.toUpperCase()}` : t('Unbekannt', 'Unknown');
}

function languageChooser({ world, request, t }: Visit): Html {
  const option = (code: string, name: string) =>
    html`<option value="${code}"${world.language === code && html` selected`}>${name} (${code})</option>`;
  return html`<div class="language-chooser">${languageIcon}
      <label class="sr-only" for="languageSelector">${t('Sprache', 'Language')}</label>
      <select id="languageSelector" class="form-control" data-back="${addressOf(request)}">${option('de', 'Deutsch')}${option('en', 'English')}</select>
    </div>`;
}

function userMenu(visit: Visit): Html {
  const { t, world } = visit;
  return html`<div class="dropdown user-info">
      <span class="user-full-name">${fullName(visit)}</span>
      <a href="#" id="user-settings-toggle" class="dropdown-toggle" role="button" aria-haspopup="true" aria-expanded="false" title="${t('Einstellungen', 'Settings')}">${cog}</a>
      <ul class="dropdown-menu" aria-labelledby="user-settings-toggle">
        <li class="dropdown-header">${world.account?.email} <span class="domain">(${t('Extern', 'External')})</span></li>
        <li><a href="/cas/change/changePassword.cgi">${t('Passwort ändern', 'Change password')}</a></li>
        <li><a href="/cas/userdata/myAccount.cgi">${t('Mein Konto', 'My Account')}</a></li>
        <li><a class="user-logout-link" href="/cas/logout">${t('Abmeldung', 'Logout')}</a></li>
      </ul>
    </div>`;
}

export interface EuPage {
  heading: string;
  body: Part;
  /** Which of the two tabs is the current one; pages behind the sign-in have no tabs. */
  tab?: 'register' | 'login';
}

function tabs({ t, session }: Visit, tab: EuPage['tab']): Html {
  const lr = session.login && `?loginRequestId=${session.login.id}`;
  const item = (id: EuPage['tab'], to: string, label: string) =>
    html`<li class="${tab === id ? 'active' : ''}"><a href="${to}${lr}">${label}</a></li>`;
  return html`<nav class="main-nav"><ul class="nav nav-tabs">
      ${item('register', '/cas/eim/external/register.cgi', t('Neues Konto erstellen', 'Create an account'))}
      ${item('login', '/cas/login', t('Anmeldung', 'Login'))}
    </ul></nav>`;
}

/** A page in EU Login's frame: blue header, language chooser, tabs or the person's menu, content, footer. */
export function euPage(visit: Visit, { heading, body, tab }: EuPage): PortalResponse {
  const { world, request, session, t } = visit;
  const link = (to: string, label: string) => html`<li><a href="${to}">${label}</a></li>`;
  return practicePage({
    world,
    request,
    language: world.language,
    title: 'EU Login',
    head: styles,
    foot: behaviour,
    bodyClass: 'eu-login',
    body: html`<header class="main-header">
  <div class="container">
    <div class="brand"><a class="product" href="/cas/login">EU Login</a><span class="slogan">One account, many EU services</span></div>
    ${languageChooser(visit)}
  </div>
</header>
<div class="sub-header"><div class="container">${tab ? tabs(visit, tab) : html`<span></span>`}${session.signedIn && !tab && userMenu(visit)}</div></div>
<main class="container" id="content">
  <h1>${heading}</h1>
${body}
</main>
<footer class="main-footer">
  <div class="container">
    <ul>
      ${link('/cas/about.html', t('Über EU Login', 'About EU Login'))}
      ${link('/cas/privacyStatement.html', t('Datenschutzerklärung', 'Privacy statement'))}
      ${link('/cas/cookies.html', 'Cookies')}
      ${link('/cas/contact.html', t('Kontakt', 'Contact'))}
      ${link('/cas/help.html', t('Hilfe', 'Help'))}
    </ul>
    <p>${t('Einfach, schnell und sicher: Laden Sie die EU-Login-App herunter', 'Easy, fast and secure: download the EU Login app')}</p>
  </div>
</footer>`,
  });
}

/** The box with what went wrong, above a form. */
export function errorBox({ t }: Visit, errors: Errors): Html | undefined {
  const messages = Object.values(errors);
  if (messages.length === 0) return undefined;
  const intro = t('Bitte prüfen Sie Ihre Angaben:', 'Please check what you entered:');
  return html`<div class="alert alert-danger" role="alert">${messages.length > 1 && intro}<ul>${messages.map((text) => html`<li>${text}</li>`)}</ul></div>`;
}

/** A calm message: something was done. */
export function successBox(text: string): Html {
  return html`<div class="alert alert-success" role="status">${text}</div>`;
}

/** What has just become of a factor, said once. */
export function flashBox({ t, session }: Visit): Html | undefined {
  const { flash } = session;
  session.flash = undefined;
  const done: Partial<Record<NonNullable<typeof flash>, string>> = {
    deviceAdded: t(
      'Ihr Mobilgerät wurde hinzugefügt. Sie können sich jetzt mit der EU-Login-App anmelden.',
      'Your mobile device has been added. You can now sign in with the EU Login app.',
    ),
    deviceDeleted: t('Das Mobilgerät wurde gelöscht.', 'The mobile device has been deleted.'),
    keyAdded: t('Ihr Sicherheitsschlüssel wurde hinzugefügt.', 'Your security key has been added.'),
    keyDeleted: t('Der Sicherheitsschlüssel wurde gelöscht.', 'The security key has been deleted.'),
    eidLinked: t('Ihre eID wurde verknüpft.', 'Your eID has been linked.'),
    numberAdded: t('Ihre Mobiltelefonnummer wurde hinzugefügt.', 'Your mobile phone number has been added.'),
  };
  const failed: typeof done = {
    deviceRefused: t(
      'Das Mobilgerät wurde nicht hinzugefügt: auf dem Gerät abgelehnt.',
      'The mobile device was not added: refused on the device.',
    ),
    keyRefused: t('Der Sicherheitsschlüssel wurde nicht hinzugefügt.', 'The security key was not added.'),
    eidRefused: t('Ihre eID wurde nicht verknüpft.', 'Your eID was not linked.'),
  };
  const [good, bad] = flash ? [done[flash], failed[flash]] : [];
  if (bad) return html`<div class="alert alert-danger" role="alert">${bad}</div>`;
  return good === undefined ? undefined : successBox(good);
}

export interface Field {
  id: string;
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password' | 'tel';
  value?: string;
  error?: string | undefined;
  help?: string;
  autocomplete?: string;
  maxLength?: number;
  inputMode?: string;
}

/** One labelled text field of a form. */
export function field(f: Field): Html {
  const describedBy = [f.help && `${f.id}-help`, f.error && `${f.id}-error`].filter(Boolean).join(' ');
  const attribute = (name: string, value: string | number | undefined) =>
    value !== undefined && html` ${name}="${value}"`;
  return html`<div class="form-group${f.error && ' has-error'}">
    <label class="control-label" for="${f.id}">${f.label}</label>
    <input type="${f.type ?? 'text'}" class="form-control" id="${f.id}" name="${f.name}" value="${f.value}"${attribute('autocomplete', f.autocomplete)}${attribute('maxlength', f.maxLength)}${attribute('inputmode', f.inputMode)}${attribute('aria-describedby', describedBy || undefined)}>
    ${f.help && html`<p class="help-block" id="${f.id}-help">${f.help}</p>`}
    ${f.error && html`<p class="help-block error" id="${f.id}-error">${f.error}</p>`}
  </div>`;
}
