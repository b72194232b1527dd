// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { inspect } from '../../../lib/page/inspect';
import { isBarred } from '../../../lib/saas/barred';
import { isInEntry } from '../../../lib/saas/entries';
import { isShutEntry } from '../../../lib/saas/shut-entry';

const card = (id: string, said: string) =>
  `<section><h2>${id}</h2><p>${said}</p><a href="/${id}" id="${id}">Manage</a></section>`;
const row = (id: string, said: string) => `<tr><td><a href="/${id}" id="${id}">${id}</a></td><td>${said}</td></tr>`;

function shut(html: string, id: string, lang = 'en'): boolean {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main><h1>My Account</h1>${html}</main>`;
  return isShutEntry(lookAt(document, '/cas'), document.querySelector(`#${id}`) as Element);
}

describe('one of several entries', () => {
  it('says of itself alone that it is shut', () => {
    const cards = `${card('devices', 'Out of order today.')}${card('keys', 'No key yet.')}`;
    expect(shut(cards, 'devices')).toBe(true);
    expect(shut(cards, 'keys')).toBe(false);
    const table = `<table>${row('devices', 'cannot be changed today')}${row('keys', 'not linked')}</table>`;
    expect(shut(table, 'devices')).toBe(true);
    expect(shut(table, 'keys')).toBe(false);
  });

  it.each([
    ['de', 'eingerichtet – hier ist nichts mehr zu tun'],
    ['fr', 'Service fermé depuis juillet.'],
    ['pl', 'nie można zarejestrować kolejnych'],
    ['it', 'solo consultazione: si può soltanto consultare'],
  ])('%s: "%s"', (lang, said) => {
    expect(shut(`<table>${row('devices', said)}${row('keys', '')}</table>`, 'devices', lang)).toBe(true);
  });

  it('is none where there is only one, or where a form stands beside a link', () => {
    expect(shut(card('devices', 'Out of order today.'), 'devices')).toBe(false);
    document.body.innerHTML =
      '<main><form><button>Next</button></form><p>No account? <a href="/r">Create</a></p></main>';
    const look = lookAt(document, '/cas');
    expect(isInEntry(look, document.querySelector('p') as Element)).toBe(false);
  });

  it.each([
    '<div><h1>Phone numbers</h1><p>Numbers can no longer be added.</p><a href="/add">Add</a></div>',
    '<div><main><h2>Phone numbers</h2><p>Numbers can no longer be added.</p><a href="/add">Add</a></main></div>',
    '<div><h2>Phone numbers</h2><p>Numbers can no longer be added.</p><a href="/add">Add</a></div>',
  ])('is none where a chat window stands beside the content of the page: %s', (content) => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = `${content}<div role="dialog"><p>How can we help?</p><button>Chat</button></div>`;
    const look = lookAt(document, '/cas');
    expect(isInEntry(look, document.querySelector('p') as Element)).toBe(false);
    expect(isBarred(look, 'changing')).toBe(true);
  });

  it('is not pointed at on My Account, where its neighbours are', () => {
    document.documentElement.lang = 'en';
    const path = '/cas/userdata/mobileApp/manageMyMobileDevices.cgi';
    document.body.innerHTML = `<main><h1>My Account</h1><ul>
      <li><a href="https://ecas.ec.europa.eu${path}">Manage my mobile devices</a> <small>not available today</small></li>
      <li><a href="https://ecas.ec.europa.eu/cas/userdata/keys.cgi">Manage my Security Keys</a></li>
      <li><a href="https://ecas.ec.europa.eu/cas/userdata/eid.cgi">Manage my eIDs</a></li></ul></main>`;
    const { page, advice } = inspect(document, new URL('https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi'), {});
    expect(page?.id).toBe('euLogin.myAccount');
    const of = (name: string) => advice.find((one) => one.name === name);
    expect(of('mobileDevices')).toMatchObject({ status: 'words', blocked: 'told' });
    expect(of('eid')?.status).toBe('found');
  });
});
