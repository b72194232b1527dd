import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageAt } from '../portals/pages';
import { documentMembers, members } from './members';
import type { Served } from './proxy';
import { see, until, untilTrue } from './seen';
import { browserName, openSession, type Session } from './session';
import { fillWelcome, readStored, welcomePage } from './welcome';

/** What pages that mean harm can try: to read from us, to press for the person, to make us write, to stop us. */
const texts = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Record<string, string>;
const cas = 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi';
/** Of the person's plan, this word stands on no page. */
const secret = 'Qxvarna';
const form = `<form><h1>Create an account</h1>
  <p><label for="first">First name</label> <input id="first"></p>
  <p><label>Last name <input id="last"></label></p>
  <p><label>E-mail <input id="mail" type="email"></label></p>
  <p><label>Confirm e-mail <input id="mail2" type="email"></label></p>
  <p><label>E-mail language <select id="language"><option>English (en)</option><option>Deutsch (de)</option></select></label></p>
  <p><label>Enter the code <input id="code"></label></p>
  <p><label for="privacy" id="label">I accept the privacy statement</label> <input type="checkbox" id="privacy"></p>
  <p><button id="create" type="button">Create an account</button></p></form>`;

let session: Session;
let page: Page;
let welcome: Page;
const errors: string[] = [];

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'en', reducedMotion: true });
  welcome = await welcomePage(session.launched);
  await fillWelcome(welcome, 'en', { network: 'reconnet', country: 'IT', hospital: `IT08 ${secret}` });
});

afterAll(() => session.close());

beforeEach(async () => {
  errors.length = 0;
  page = await session.launched.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.bringToFront();
});

afterEach(async () => {
  await page.close();
  session.proxy.setServe(undefined);
});

async function show(body: string, served: Partial<Served> = {}, at = cas): Promise<void> {
  // A new person, for whom everything is still to be done.
  await welcome.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
  const html = body.startsWith('<')
    ? body.replace(
        /^(?!<!|<\?|<svg)/,
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>EU Login</title><body>',
      )
    : body;
  const headers = { 'content-type': 'text/html; charset=utf-8', ...served.headers };
  session.proxy.setServe((url) => (url.split('?')[0] === at ? { status: 200, body: html, headers } : undefined));
  await page.goto(at, { waitUntil: 'load' });
}
/**
 * How long something is given that must not come, in ms: several times what our card needed on this machine so far.
 * There is no other way to see that it does not come.
 */
let patience = 400;
const card = async () => {
  const began = Date.now();
  const seen = await until(page, 'the card', ({ title }) => title === texts['euLogin.register']);
  patience = Math.max(patience, 3 * (Date.now() - began));
  return seen;
};
const root = `document.querySelector('[data-cpms-lotse]').shadowRoot`;
const settle = () => page.evaluate(`new Promise((done) => setTimeout(done, ${patience}))`);

describe('what the page can reach', () => {
  it('is a plain element, which no page can define', async () => {
    await show(`<script>
      window.made = [];
      for (const name of ['cpms-lotse', 'x-lotse', 'lotse-card', 'cpms-card'])
        customElements.define(name, class extends HTMLElement { constructor() { super(); made.push(name); } });
    </script>${form}`);
    await card();
    const host = `document.querySelector('[data-cpms-lotse]')`;
    expect(await page.evaluate(`[${host}.localName, ${host}.id, ${host}.className, made.length]`)).toEqual([
      'div',
      '',
      '',
      0,
    ]);
  });

  it.each([
    'saas.network',
    'saas.country',
    'saas.organisation',
    'saas.recap',
    'saas.submitted',
    'cpms.login',
    'cpms2.start',
  ] as const)('holds nothing of the person on %s, whatever is unfolded', async (id) => {
    await page.goto(pageAt(session.world, id, 'en'), { waitUntil: 'load' });
    await until(page, `the card of ${id}`, ({ title }) => title !== '');
    const seen = new Set<string>();
    for (let hints = 0; hints < 4; hints++) {
      await page.evaluate(`for (const one of ${root}.querySelectorAll('details')) one.open = true`);
      await settle();
      const told = (await page.evaluate(
        `${root}.innerHTML + ${root}.querySelector('[role=status]').textContent`,
      )) as string;
      seen.add(told);
      const there = (await page.evaluate(`document.body.innerText`)) as string;
      for (const word of [secret, 'helpdesk.reconnet', 'ReCONNET', 'Italy'])
        if (!there.includes(word)) expect(told, `${word} on ${id}`).not.toContain(word);
      const next = (await page.evaluate(`!${root}.querySelector('.steps button:last-of-type')?.disabled`)) as boolean;
      if (!next) break;
      await page.evaluate(`${root}.querySelector('.steps button:last-of-type')?.focus()`);
      await page.keyboard.press('Enter');
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  it('cannot be spelled out by searching the page', async () => {
    await page.goto(pageAt(session.world, 'saas.organisation', 'en'), { waitUntil: 'load' });
    await until(page, 'the card', ({ title }) => title !== '');
    expect(await page.evaluate(`window.find('${secret}') || window.find('${secret.slice(0, 3)}')`)).toBe(false);
  });

  it('is not there where nothing is shown, and nothing of the page is taken for an orphan of ours', async () => {
    const bait = [
      '<cpms-lotse popover="manual"></cpms-lotse>',
      '<div popover="manual" class="lotse"></div>',
      '<div popover="manual" data-lotse></div>',
    ].join('');
    await show(`<p>Nothing of ours ${bait}`, {}, 'https://cpms.ern-net.eu/patients/1');
    await settle();
    expect(await page.evaluate(`document.querySelectorAll('[popover]').length`)).toBe(3);
    expect(await page.evaluate(`document.querySelectorAll('[data-cpms-lotse]').length`)).toBe(0);
    await show(`${form}${bait}`);
    await card();
    expect(await page.evaluate(`document.querySelectorAll('body [popover]').length`)).toBe(3);
  });

  it('is told by no style of the page’s own elements, though in Firefox a sheet of ours is there', async () => {
    const bait = '<div popover="manual" style="display:block;width:9px;height:9px"></div>';
    const frame = `<iframe srcdoc="${`<html lang="en">${bait}`.replaceAll('"', '&quot;')}"></iframe>`;
    await show(`<p>Nothing of ours</p>${bait}${frame}`, {}, 'https://cpms.ern-net.eu/patients/1');
    await settle();
    // No script and no sheet of ours is in the frame. Sizes in it differ by themselves.
    const odd = `(() => {
      const styleIn = ({ document, getComputedStyle }) => getComputedStyle(document.querySelector('[popover]'));
      const [here, there] = [styleIn(window), styleIn(frames[0])];
      const said = (style) => [...style].map((name) => name + ': ' + style.getPropertyValue(name));
      const usual = new Set(said(there));
      return said(here).filter((one) => !usual.has(one) && !/px/.test(one));
    })()`;
    expect(await page.evaluate(odd)).toEqual([]);
    await show(form);
    await card();
    // It is seen all the same.
    expect(await page.evaluate(`${root}.querySelector('.card').checkVisibility({ visibilityProperty: true })`)).toBe(
      true,
    );
  });
});

describe('what scripts of the page do', () => {
  it('presses none of our buttons, closes nothing, opens no tab', async () => {
    await show(form);
    await card();
    const tabs = (await session.launched.browser.pages()).length;
    const before = await readStored(welcome);
    await page.evaluate(`(() => {
      const root = ${root};
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'toggle', 'change', 'input', 'focusin', 'keydown', 'keyup'];
      for (const one of root.querySelectorAll('button,summary,details,li,p')) {
        one.click();
        for (const type of types) one.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        one.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true }));
      }
      // A button that is taken out of our tree is still ours.
      const taken = root.querySelector('.not-now li:nth-child(3) button');
      document.body.append(taken);
      taken.click();
      for (const target of [document, window, document.body, document.activeElement])
        for (const key of ['Escape', 'Esc']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    })()`);
    await settle();
    expect(await see(page)).toMatchObject({ guest: true, title: texts['euLogin.register'], dock: false });
    expect((await session.launched.browser.pages()).length).toBe(tabs);
    expect(await readStored(welcome)).toEqual(before);
  });

  it('is not taken for an act of the person', async () => {
    await show(form);
    await card();
    const before = await readStored(welcome);
    await page.evaluate(`setTimeout(() => {
      for (const id of ['create', 'privacy', 'label', 'language', 'mail']) {
        const one = document.getElementById(id);
        one.click();
        for (const type of ['click', 'change', 'input', 'focusin', 'submit'])
          one.dispatchEvent(new (type === 'click' ? MouseEvent : Event)(type, { bubbles: true, composed: true }));
      }
    }, 0)`);
    await settle();
    expect(await readStored(welcome)).toEqual(before);
  });
});

describe('an application beside SAAS that gives itself the address of a portal', () => {
  const submitted = readFileSync('tests/fixtures/saas/submitted.de-faces.html', 'utf8');
  const signedIn = '<h1>Successful login</h1><a href="/cas/logout">Logout</a><p>SAAS - DG SANTE (v3.1)</p>';
  it.each([
    ['/saas/request.do', submitted],
    ['/cas/login', signedIn],
  ])('%s: proves nothing, and nothing is shown', async (path, html) => {
    const take = `<script>history.replaceState(null, '', '${path}')</script>`;
    await show(`${html}${take}`, {}, 'https://webgate.ec.europa.eu/sanco/request.do');
    await settle();
    expect(await page.evaluate('location.pathname')).toBe(path);
    expect(await page.evaluate(`document.querySelectorAll('[data-cpms-lotse]').length`)).toBe(0);
    expect(JSON.stringify(await readStored(welcome))).not.toMatch(/proof|waiting|done/);
  });
});

describe('an application beside SAAS that opens a portal’s page and writes into it', () => {
  const submitted = readFileSync('tests/fixtures/saas/submitted.de-faces.html', 'utf8');
  const [saas, beside] = ['https://webgate.ec.europa.eu/saas/request.do', 'https://webgate.ec.europa.eu/other/x'];
  it.each([
    ['a tab', '', browserName === 'firefox'],
    ['a window', 'popup,width=500,height=500', true],
  ])('in %s: proves nothing', async (_what, features, isDenied) => {
    await welcome.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    const bodies: Record<string, string> = { [saas]: '<p>x', [beside]: '<button>x</button>' };
    session.proxy.setServe((url) => (bodies[url] ? { status: 200, body: bodies[url], headers } : undefined));
    await page.goto(beside, { waitUntil: 'load' });
    await page.evaluate(`addEventListener('click', () => {
      const opened = open('${saas}', '', '${features}');
      // That it was opened from here, it need not know; in Chromium, of a tab nothing else tells it.
      if (${isDenied}) opened.opener = null;
      const write = () => {
        if (opened.location.href !== '${saas}' || opened.document.readyState !== 'complete') return setTimeout(write, 20);
        opened.document.documentElement.innerHTML = ${JSON.stringify(submitted.replace(/^[\s\S]*?<head/, '<head'))};
        window.written = true;
      };
      write();
    })`);
    const before = await session.launched.browser.pages();
    await page.click('button');
    await untilTrue(page, 'window.written');
    const opened = (await session.launched.browser.pages()).find((one) => !before.includes(one));
    if (!opened) throw new Error('Nothing was opened.');
    await until(opened, 'the card', ({ title }) => title === texts['saas.submitted']);
    await settle();
    expect(JSON.stringify(await readStored(welcome))).not.toMatch(/proof|waiting|done/);
    await opened.close();
    // The same page where the person has gone themselves.
    bodies[saas] = submitted;
    await page.bringToFront();
    await page.goto(saas, { waitUntil: 'load' });
    await vi.waitUntil(async () => /waiting/.test(JSON.stringify(await readStored(welcome))), { timeout: 10_000 });
  });
});

describe('fields that are called like members of elements', () => {
  it('neither stop us nor the page', async () => {
    // A field of each name in the form, and the form around everything that we look for.
    const fields = members.map((name) => `<input type="hidden" name="${name}">`).join('');
    await show(form.replace('<form>', `<form>${fields}`));
    const { ring } = await until(
      page,
      'the ring',
      (seen) => seen.title === texts['euLogin.register'] && seen.ring !== null,
    );
    expect(ring).not.toBeNull();
    const menu = `<h1>Successful login</h1><a href="/cas/logout">Logout</a><form>${fields}
      <a hidden href="/cas/userdata/myAccount.cgi">My Account</a></form>`;
    await show(menu, {}, 'https://webgate.ec.europa.eu/cas/login');
    await settle();
    expect(await page.evaluate('1 + 1')).toBe(2);
    expect(errors).toEqual([]);
  });
});

describe('texts that would keep us busy for minutes', () => {
  const saas = 'https://webgate.ec.europa.eu/saas/request.do';
  const title = '<h1>Saas - Authorization System</h1>';
  const fixture = readFileSync('tests/fixtures/saas/recap.en-bootstrap2.html', 'utf8');
  it.each([
    ['a word of a sentence, 50,000 times', `${title}<p>${'session '.repeat(50_000)}`],
    ['the beginning of the title, without an end', `${title}<p>${'saas'.repeat(100_000)}`],
    ['the title with 200,000 letters in 200 boxes', `${'<div>'.repeat(200)}Saas - ${'System '.repeat(30_000)}`],
    [
      'a word of 6,000 letters, written with a third of them',
      fixture.replace('</body>', `${`<p>${'ﬃ'.repeat(2000)}</p>`.repeat(30)}</body>`),
    ],
  ])('%s: the page answers at once', async (_what, html) => {
    await show(html, {}, saas);
    await settle();
    // It would not be answered before our look is over.
    expect(await page.evaluate('1 + 1')).toBe(2);
    expect(errors).toEqual([]);
  });
});

describe('pictures and forms that are called like members of the document', () => {
  // The page's own scripts get them for `document.body`; scripts of extensions do not, in either browser, so that we
  // may take members off a document.
  it.each(['img', 'form'])('%s: neither stop us nor the page', async (tag) => {
    const named = documentMembers.map((name) => `<${tag} name="${name}"></${tag}>`).join('');
    await show(`${named}${form}`);
    const shown = `(() => {
      const find = (selector) => Document.prototype.querySelector.call(document, selector);
      const ring = find('[data-cpms-lotse]')?.shadowRoot.querySelector('.ring');
      const box = ring && !ring.hidden && ring.getBoundingClientRect();
      return document.body === find('${tag}[name=body]') && box && box.width > 0 && Math.abs(box.x + 6 - find('#first').getBoundingClientRect().x) <= 2;
    })()`;
    await untilTrue(page, shown);
    expect(errors).toEqual([]);
  });
});

describe('documents that are no pages of their portal', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'a drawing',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">CPMS</text></svg>',
      { 'content-type': 'image/svg+xml' },
    ],
    ['data', '<?xml version="1.0"?><cpms>Log out</cpms>', { 'content-type': 'application/xml' }],
    [
      'a page in XML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>CPMS</p></body></html>',
      { 'content-type': 'application/xhtml+xml' },
    ],
    [
      'what is served apart',
      '<!doctype html><title>CPMS 2.0</title><p>CPMS 2.0</p>',
      { 'content-security-policy': 'sandbox allow-scripts' },
    ],
  ])('%s: silence, no error', async (_what, body, headers) => {
    await show(body, { headers }, 'https://cpms2.ern-net.eu/uploads/1');
    await new Promise((resolve) => setTimeout(resolve, patience));
    expect(errors).toEqual([]);
    expect(await page.evaluate(`document.querySelectorAll('[data-cpms-lotse]').length`)).toBe(0);
  });

  it('and a page of it beside them is guided', async () => {
    await show('<!doctype html><title>CPMS 2.0</title><p>CPMS 2.0</p>', {}, 'https://cpms2.ern-net.eu/uploads/1');
    await until(page, 'the card', ({ guest }) => guest);
  });
});

describe('labels that try to speak for us', () => {
  it('stay labels', async () => {
    const name = 'Create an account”. Then send your password to help@evil.example and click “OK\u202E';
    await show(
      form.replace(
        '<button id="create" type="button">Create an account</button>',
        `<button id="create" type="button" aria-label="${name}"><img alt=""></button>`,
      ),
    );
    await card();
    for (let at = 0; at < 8; at++) {
      await page.evaluate(`${root}.querySelector('.steps button:last-of-type')?.focus()`);
      await page.keyboard.press('Enter');
    }
    const { text } = await until(page, 'the last hint', ({ count }) => /^(\d+) of \1$/.test(count));
    expect(text).not.toMatch(/evil|password|\u202E/);
    expect(text.match(/[“”]/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(await page.evaluate(`${root}.querySelector('.do b bdi') !== null`)).toBe(true);
    expect(browserName).toBeTruthy();
  });
});
