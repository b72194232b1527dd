import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tell } from './extension-page';
import type { Served } from './proxy';
import { isRinged, pressOurs, type Seen, see, until, untilTrue } from './seen';
import { browserName, openSession, type Session } from './session';
import { readStored, stored, welcomePage } from './welcome';

/** How the overlay behaves on pages that are stricter, livelier or ruder than the practice portals. */
const address = 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi';
const texts = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Record<string, string>;
const form = `<form><h1>Create an account</h1>
  <p><label>First name <input id="first"></label></p>
  <p><label>Last name <input id="last"></label></p>
  <p><label>E-mail <input id="mail" type="email"></label></p>
  <p><label>Confirm e-mail <input id="mail2" type="email"></label></p>
  <p><label>E-mail language <select id="language"><option>English (en)</option></select></label></p>
  <p><label>Enter the code <input id="code"></label></p>
  <p><label><input type="checkbox" id="privacy"> I accept the privacy statement</label></p>
  <p><button id="create">Create an account</button></p></form>`;

let session: Session;
let page: Page;
let welcome: Page;

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'en', reducedMotion: true });
  welcome = await welcomePage(session.launched);
});

afterAll(() => session.close());

beforeEach(async () => {
  // Nothing hidden by the test before.
  await welcome.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
  page = await session.launched.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.bringToFront();
});

afterEach(() => page.close());

/** Shows a page of our own at a portal's address. */
async function show(body: string, served: Partial<Served> = {}, at = address): Promise<void> {
  const html = body.startsWith('<!')
    ? body
    : `<!doctype html><html lang="en"><meta charset="utf-8"><title>EU Login</title><body>${body}`;
  const headers = { 'content-type': 'text/html; charset=utf-8', ...served.headers };
  session.proxy.setServe((url) => (url.split('?')[0] === at ? { status: 200, body: html, headers } : undefined));
  await page.goto(at, { waitUntil: 'load' });
}

/** Whether what is seen is what was seen the last time: nothing is going on any more. */
let before = '';
const stillAs = (seen: Seen) => {
  const now = JSON.stringify(seen);
  const isSame = now === before;
  before = now;
  return isSame;
};
const card = () => until(page, 'the card', ({ title }) => title === texts['euLogin.register']);
const ringAt = (selector: string) =>
  until(page, `the ring around ${selector}`, (seen) => isRinged(page, seen, selector));

describe('a guest', () => {
  it('changes nothing of the page: no attribute, no style, no node besides its own', async () => {
    await show(
      `${form}<script>
        window.changes = [];
        new MutationObserver((records) => {
          for (const record of records) {
            const nodes = [...record.addedNodes, ...record.removedNodes];
            if (record.type === 'childList' && nodes.every((node) => node.hasAttribute?.('data-cpms-lotse'))) continue;
            if (record.target.hasAttribute?.('data-cpms-lotse')) continue;
            window.changes.push(record.type + ' ' + record.target.nodeName);
          }
        }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      </script>`,
    );
    await card();
    await page.locator('#last').click();
    await ringAt('#last');
    await pressOurs(page, '.close');
    await until(page, 'the dock', ({ dock }) => dock);
    expect(await page.evaluate('window.changes')).toEqual([]);
  });

  it('does not touch focus, values or the form when it appears', async () => {
    await show(form.replace('id="last"', 'id="last" autofocus value="Mustermann"'));
    await card();
    expect(await page.evaluate('document.activeElement.id')).toBe('last');
    expect(await page.evaluate('document.querySelector("#last").value')).toBe('Mustermann');
  });

  it('looks the same under a strict content security policy', async () => {
    await show(form, {
      headers: {
        'content-security-policy': "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'",
      },
    });
    await card();
    await ringAt('#first');
    const width = await page.evaluate(
      `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card').offsetWidth`,
    );
    expect(width).toBe(340);
  });

  it('keeps its looks among rude styles of the page', async () => {
    await show(
      `<style>* { position: static !important; font-size: 40px !important; opacity: 1 } html { font-size: 50px } body > *, html > * { display: block; transform: rotate(1deg) }</style>${form}`,
    );
    await card();
    const size = await page.evaluate(
      `getComputedStyle(document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.do')).fontSize`,
    );
    expect(size).toBe('15px');
  });
});

describe('following', () => {
  it('goes where the focus goes, and never covers it', async () => {
    await show(form);
    await card();
    for (const id of ['first', 'last', 'mail', 'mail2', 'language', 'code', 'privacy', 'create']) {
      await page.focus(`#${id}`);
      await until(
        page,
        `the ring around #${id}`,
        async (seen) => (await isRinged(page, seen, `#${id}`)) && !seen.coversFocus,
      );
    }
  });

  it('stays with its target when the page scrolls, moves and grows', async () => {
    await show(`<div id="above"></div>${form}<div style="height:3000px"></div>`);
    await ringAt('#first');
    await page.evaluate('scrollTo(0, 60)');
    await ringAt('#first');
    await page.evaluate(`document.querySelector('#above').style.height = '120px'`);
    await ringAt('#first');
    await page.setViewport({ width: 900, height: 700 });
    await ringAt('#first');
  });

  it('sees what comes late, and what the page becomes without loading', async () => {
    await show(
      `<main>Loading</main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(form)} }, 600)</script>`,
    );
    await ringAt('#first');
    await page.evaluate(`history.pushState({}, '', '/cas/login'); document.querySelector('main').innerHTML =
      '<form id="whoamiForm"><h1>Sign in to continue</h1><label>E-mail <input id="username"></label><button name="whoamiSubmit">Next</button></form>'`);
    await until(page, 'the card of the sign-in page', ({ title }) => title === texts['euLogin.signIn']);
    await ringAt('#username');
  });

  it('is there again after going back', async () => {
    await show(form);
    await card();
    await page.goto('https://cpms.ern-net.eu/login/', { waitUntil: 'load' });
    await until(page, 'the card of CPMS', ({ title }) => title === texts['cpms.login']);
    // A page from the back/forward cache is not loaded again, so there is no load to wait for.
    await page.evaluate('history.back()').catch(() => {});
    await ringAt('#first');
    expect(await page.evaluate(`document.querySelectorAll('[data-cpms-lotse]').length`)).toBe(1);
    await page.focus('#mail');
    await ringAt('#mail');
  });

  it('whatever was decided elsewhere meanwhile holds after going back', async () => {
    await show(form);
    await card();
    await page.goto('https://cpms.ern-net.eu/login/', { waitUntil: 'load' });
    await until(page, 'the card of CPMS', ({ title }) => title === texts['cpms.login']);
    await tell(welcome, { type: 'hidden', what: 'everywhere', hidden: true });
    await until(page, 'silence', ({ title }) => title === '');
    await page.evaluate('history.back()').catch(() => {});
    await until(page, 'the form', async () => (await page.evaluate(`!!document.querySelector('#first')`)) === true);
    await until(page, 'silence', ({ title, dock, ring }) => title === '' && !dock && ring === null, 5000);
    // Each change has us look at the page again.
    for (let change = 0; change < 20; change++) {
      await page.evaluate(`document.querySelector('h1').textContent += '.'`);
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      expect(await see(page)).toMatchObject({ title: '', dock: false, ring: null });
    }
    // And we do look: silence was no deadness.
    await tell(welcome, { type: 'hidden', what: 'everywhere', hidden: false });
    await card();
  });

  it('keeps up with a page that never rests', async () => {
    await show(`${form}<ul></ul><script>
      setInterval(() => { for (let i = 0; i < 50; i++) { const li = document.createElement('li'); document.querySelector('ul').append(li); if (i % 2) li.remove(); } if (document.querySelectorAll('li').length > 500) document.querySelector('ul').replaceChildren(); }, 10)
    </script>`);
    await ringAt('#first');
    await page.evaluate(`document.querySelector('h1').style.paddingTop = '90px'`);
    await ringAt('#first');
  });
});

describe('layers', () => {
  it('lives inside the dialog when the page itself is in one, and can be used there', async () => {
    await show(
      `<main><p>Behind</p></main><dialog>${form}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    await ringAt('#first');
    expect(await page.evaluate(`!!document.querySelector('dialog > [data-cpms-lotse]')`)).toBe(true);
    const [x, y] = (await page.evaluate(
      `(() => { const { x, y, width, height } = document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.close').getBoundingClientRect(); return [x + width / 2, y + height / 2] })()`,
    )) as [number, number];
    await page.mouse.click(x, y);
    await until(page, 'the dock', ({ dock }) => dock);
  });

  it('is silent while a dialog of the page is in front, and back as it was afterwards', async () => {
    await show(`${form}<dialog><p>Cookies</p></dialog>`);
    await card();
    await page.focus('#mail');
    await ringAt('#mail');
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await until(page, 'silence', ({ guest }) => !guest);
    await page.evaluate(`document.querySelector('dialog').close()`);
    await ringAt('#mail');
    expect(
      await page.evaluate(`document.querySelector('[data-cpms-lotse]').parentNode === document.documentElement`),
    ).toBe(true);
  });

  it('comes back when the page removes it, and gives up when the page insists', async () => {
    await show(form);
    await card();
    await until(page, 'rest: the same ring twice', async (seen) => stillAs(seen) && seen.ring !== null);
    await page.evaluate(`document.querySelector('[data-cpms-lotse]').remove()`);
    await card();
    await page.evaluate(
      `new MutationObserver(() => document.querySelector('[data-cpms-lotse]')?.remove()).observe(document.documentElement, { childList: true }); document.querySelector('[data-cpms-lotse]').remove()`,
    );
    await until(page, 'peace', ({ guest }) => !guest);
    // Changes of the page do not bring it back any more.
    // A whole row of frames after such a change in which it could have come back.
    const came = await page.evaluate(
      `new Promise((done) => { document.querySelector('h1').append(' again'); let left = 40; const tick = () => document.querySelector('[data-cpms-lotse]') ? done(true) : left-- > 0 ? requestAnimationFrame(tick) : done(false); tick(); })`,
    );
    expect(came).toBe(false);
  });
});

describe('not now', () => {
  it('Escape closes the card, the page hears the key too, the focus stays', async () => {
    await show(
      `${form}<script>window.keys = []; addEventListener('keydown', ({ key }) => window.keys.push(key))</script>`,
    );
    await card();
    await page.focus('#mail');
    await page.keyboard.press('Escape');
    await until(page, 'the dock', ({ dock, ring }) => dock && ring === null);
    expect(await page.evaluate('[window.keys, document.activeElement.id]')).toEqual([['Escape'], 'mail']);
    await pressOurs(page, '.dock');
    await card();
  });

  it.each([
    ['hint', 1],
    ['page', 2],
    ['everywhere', 3],
  ] as const)('hides %s, and the popup brings it back', async (extent, item) => {
    await show(form);
    await ringAt('#first');
    await pressOurs(page, '.not-now > summary');
    await untilTrue(page, `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.not-now[open] ul')`);
    await pressOurs(page, `.not-now li:nth-child(${item}) button`);
    if (extent === 'hint') await ringAt('#last');
    else await until(page, 'nothing', ({ guest, dock }) => !guest && !dock);
    const nothing = { hints: [], pages: [], everywhere: false };
    const expected = {
      hint: { ...nothing, hints: ['euLogin.register.firstName'] },
      page: { ...nothing, pages: ['euLogin.register'] },
      everywhere: { ...nothing, everywhere: true },
    }[extent];
    // What takes it back must not overtake it.
    await stored(welcome, ({ hidden }) => isDeepStrictEqual(hidden, expected));
    await welcome.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ event: ${JSON.stringify(undo(extent))} })`,
    );
    await ringAt('#first');
    expect((await readStored(welcome)).hidden).toEqual(nothing);
  });

  it('what was unfolded does not slip away under the hand when the name of the key comes', async () => {
    await show(form);
    await ringAt('#first');
    // The place of the last item in each frame from the third on: the card may have to make room before that.
    await page.evaluate(`void (window.places = (async () => {
      const root = document.querySelector('[data-cpms-lotse]').shadowRoot;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      while (!root.querySelector('.not-now[open]')) await frame();
      await frame();
      await frame();
      const places = new Set();
      const note = () => places.add(Math.round(root.querySelector('.not-now li:last-child').getBoundingClientRect().y));
      const isNamed = () => root.querySelector('.not-now .small:last-child').checkVisibility({ visibilityProperty: true });
      while (!isNamed()) { note(); await frame(); }
      for (let more = 0; more < 30; more++) { note(); await frame(); }
      return [...places];
    })())`);
    await pressOurs(page, '.not-now > summary');
    expect(await page.evaluate('window.places')).toHaveLength(1);
  });

  it('what the person unfolded stays so while the page moves, and only for this hint', async () => {
    await show(`${form}<p style="height: 300vh">`);
    await ringAt('#first');
    await pressOurs(page, '.not-now > summary');
    const unfolded = () =>
      page.evaluate(`!!document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.not-now[open]')`);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await untilTrue(page, `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.away')`);
    expect(await unfolded()).toBe(true);
    await page.evaluate('scrollTo(0, 0)');
    await page.focus('#last');
    await ringAt('#last');
    expect(await unfolded()).toBe(false);
  });

  const undo = (extent: 'hint' | 'page' | 'everywhere') =>
    extent === 'everywhere'
      ? { type: 'hidden', what: extent, hidden: false }
      : {
          type: 'hidden',
          what: extent,
          id: extent === 'hint' ? 'euLogin.register.firstName' : 'euLogin.register',
          hidden: false,
        };
});

describe('reading and hopping', () => {
  it('says what it shows to screen readers, in a region that was there before', async () => {
    await show(form);
    await card();
    const said = `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('[aria-live=polite]').textContent`;
    const sentence = (hint: string) => JSON.stringify(texts[`euLogin.register.${hint}`]?.split(/[{<“]/)[0]);
    await page.focus('#mail');
    await untilTrue(page, `${said}.startsWith('Lotse: ') && ${said}.includes(${sentence('email')})`);
    await page.focus('#code');
    await untilTrue(page, `${said}.includes(${sentence('captcha')})`);
    // Nothing stays there to be met a second time.
    await untilTrue(page, `${said} === ''`);
    await page.keyboard.press('Escape');
    await untilTrue(page, `${said} === ${JSON.stringify(texts['card.closed'])}`);
  });

  it('quotes the page in the language of the page', async () => {
    await show(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>EU Login</title><body><form id="whoamiForm"><label>Adresse électronique <input id="username"></label><button name="whoamiSubmit">Suivant</button></form>`,
      {},
      'https://ecas.ec.europa.eu/cas/login',
    );
    await until(page, 'the card', ({ title }) => title === texts['euLogin.signIn']);
    await pressOurs(page, '.steps button:last-of-type');
    await until(page, 'the quoted label', ({ text }) => text.includes('“Suivant”'));
    expect(
      await page.evaluate(`document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.do b').lang`),
    ).toBe('fr');
  });

  it('speaks the other language at once', async () => {
    await show(form);
    await card();
    await pressOurs(page, '.languages button[lang=de]');
    await until(page, 'German', ({ title }) => title === 'EU-Login-Konto anlegen');
    expect((await stored(welcome, ({ language }) => language === 'de')).language).toBe('de');
  });

  it('the hop key goes into the card and back to where the person was', async () => {
    await show(form);
    await card();
    await page.focus('#mail');
    const hop = () =>
      welcome.evaluate(
        `(async () => { const { tabs } = globalThis.browser ?? chrome; for (const { id } of await tabs.query({})) await tabs.sendMessage(id, { hop: true }).catch(() => {}) })()`,
      );
    await hop();
    await untilTrue(page, `document.activeElement.hasAttribute?.('data-cpms-lotse')`);
    await hop();
    await untilTrue(page, `document.activeElement.id === 'mail'`);
  });
});

describe('small windows', () => {
  it('320 px wide: a sheet at the edge, nothing to scroll sideways, the target free', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await show(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>EU Login</title><body>${form}`,
    );
    await card();
    for (const id of ['first', 'privacy', 'create']) {
      await page.focus(`#${id}`);
      await until(
        page,
        `the ring around #${id}`,
        async (seen) => (await isRinged(page, seen, `#${id}`)) && !seen.coversFocus,
      );
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    const box = (await page.evaluate(
      `(() => { const { width, height } = document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card').getBoundingClientRect(); return [width, height / innerHeight] })()`,
    )) as [number, number];
    expect(box[0]).toBe(320);
    expect(box[1]).toBeLessThanOrEqual(0.41);
  });

  it.runIf(browserName === 'chrome')('is not printed', async () => {
    await show(form);
    await card();
    await page.emulateMediaType('print');
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.lotse')).display`,
      ),
    ).toBe('none');
    await page.emulateMediaType('screen');
  });
});

describe('pages with missing parts', () => {
  it('says the words to look for instead of pointing', async () => {
    await show(form.replace('<button id="create">Create an account</button>', ''));
    await card();
    for (let i = 0; i < 7; i++) await pressOurs(page, '.steps button:last-of-type');
    const { text, ring } = await until(page, 'the last hint', ({ text }) => text.includes('Create an account'));
    expect(ring).toBeNull();
    expect(text).toContain('Create an account');
  });

  it('two elements that could both be meant: words, no ring', async () => {
    await show(
      form.replace('<p><label>Last name', '<p><label>First name <input id="again"></label></p><p><label>Last name'),
    );
    await until(
      page,
      'the first name in words',
      ({ ring, title }) => ring === null && title === texts['euLogin.register'],
    );
  });
});
