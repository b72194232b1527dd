import { html } from '../html';
import { type PortalResponse, redirect } from '../http';
import { euPage } from './frame';
import { demand } from './login';
import type { Visit } from './visit';

/** The page-language chooser leads here and back. */
export function switchLanguage({ world, request }: Visit): PortalResponse {
  world.language = request.query.get('to') === 'de' ? 'de' : 'en';
  const back = request.query.get('back') ?? '/cas/login';
  return redirect(/^\/cas(\/|$)/.test(back) ? back : '/cas/login');
}

function title(path: string, { t }: Visit): { heading: string; signedIn: boolean } | undefined {
  const open: Record<string, string> = {
    '/cas/help.html': t('Hilfe für externe Benutzer', 'Help for external users'),
    '/cas/about.html': t('Über EU Login', 'About EU Login'),
    '/cas/contact.html': t('Kontakt', 'Contact'),
    '/cas/cookies.html': 'Cookies',
    '/cas/privacyStatement.html': t('Datenschutzerklärung', 'Privacy statement'),
    '/cas/eid.html': 'eID',
  };
  const closed: Record<string, string> = {
    '/cas/userdata/configureAccount.cgi': t('Mein Konto konfigurieren', 'Configure my account'),
    '/cas/userdata/accountDetails.cgi': t('Meine Kontodaten', 'My account details'),
  };
  const heading = open[path] ?? closed[path];
  return heading === undefined ? undefined : { heading, signedIn: path in closed };
}

/** Pages that only need to exist because links lead there. */
export function note(visit: Visit, path: string): PortalResponse | undefined {
  const found = title(path, visit);
  if (!found) return undefined;
  const away = found.signedIn ? demand(visit, 'password') : undefined;
  if (away) return away;
  const { t } = visit;
  const back = found.signedIn ? '/cas/userdata/myAccount.cgi' : '/cas/login';
  return euPage(visit, {
    heading: found.heading,
    ...(!found.signedIn && { tab: 'login' as const }),
    body: html`  <p class="well">${t('Diese Seite gehört nicht zur Übung.', 'This page is not part of the practice.')}</p>
  <p><a class="btn btn-default" href="${back}">${t('Zurück', 'Back')}</a></p>`,
  });
}
