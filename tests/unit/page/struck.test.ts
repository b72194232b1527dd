// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { cleanPath } from '../../../lib/dom/path';
import { recognise } from '../../../lib/page/recognise';

/** What a page tells of by itself, with this put at the top of its main part. */
function struck(name: string, extra: string): readonly string[] | undefined {
  const html = readFileSync(`tests/fixtures/${name}.html`, 'utf8');
  const { url } = JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8')) as { url: string };
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  const target = document.querySelector('form')?.parentElement ?? document.body;
  target.insertAdjacentHTML('afterbegin', extra);
  const address = new URL(url);
  return recognise(lookAt(document, cleanPath(address.pathname)), address)?.struck;
}

const register = 'euLogin/register.de-plain';
const password = 'euLogin/password.en-input';
const login = 'cpms/login.en-documented';

describe('a page that tells of trouble', () => {
  it.each([
    [register, '<div role="alert">Diese E-Mail-Adresse wird bereits verwendet.</div>', 'registered'],
    [register, '<p class="help-block error">An account with this e-mail already exists.</p>', 'registered'],
    [
      register,
      '<div class="alert alert-danger"><ul><li>Cette adresse de courriel existe déjà.</li></ul></div>',
      'registered',
    ],
    [password, '<div class="alert alert-danger">Your account has been locked.</div>', 'locked'],
    [password, '<p role="alert">Ihr Konto ist gesperrt. Versuchen Sie es in 15 Minuten erneut.</p>', 'locked'],
    [password, '<div role="alert">Your account is locked after too many wrong passwords.</div>', 'locked'],
    [password, '<span class="feedback-error">Votre compte est verrouillé.</span>', 'locked'],
    [password, '<p role="alert" lang="sv">Ditt konto är låst efter för många felaktiga försök.</p>', 'locked'],
    [login, '<div class="alert">You are not authorised to use the CPMS.</div>', 'notIn'],
  ])('%s: %s', (name, extra, trouble) => {
    expect(struck(name, extra)).toContain(trouble);
  });

  it.each([
    [register, '<p>Already have an account? Sign in with your e-mail address.</p>'],
    [register, '<div role="alert">Please enter your e-mail address.</div>'],
    [register, '<div class="has-error-list"><p>E-mail already in use?</p><input type="hidden"></div>'],
    [password, '<p>After several wrong passwords an account is locked for 15 minutes.</p>'],
    [password, '<p>If your account is locked after several wrong passwords, wait for 15 minutes.</p>'],
    [password, '<div role="alert" hidden>Your account has been locked.</div>'],
    [password, '<p role="status">Your account has been unlocked.</p>'],
    [password, '<p role="status" lang="es">Su cuenta ha sido desbloqueada.</p>'],
    [password, '<p role="status" lang="nl">Uw account was geblokkeerd.</p>'],
    [password, '<p role="status" lang="cs">Účet byl na 15 minut zablokován. Nyní se můžete znovu přihlásit.</p>'],
    [password, '<p role="status">The account of your colleague was locked for 15 minutes.</p>'],
    [password, '<div role="alert">Incorrect password supplied.</div>'],
    [login, '<p>Only authorised users may enter; others are not authorised.</p>'],
  ])('%s says nothing of the kind: %s', (name, extra) => {
    expect(struck(name, extra) ?? []).toEqual([]);
  });
});

describe('the list of methods', () => {
  it('without a password alone is a trouble', () => {
    expect(struck('euLogin/password.en-second-factor-only', '')).toEqual(['noPassword']);
  });

  it('with one it is none', () => {
    const option = '<ul class="verif-method-dd-options"><li id="verif-method-dd-PASSWORD">Password</li></ul>';
    expect(struck('euLogin/password.en-second-factor-only', option)).toEqual([]);
    expect(struck(password, '')).toEqual([]);
  });
});
