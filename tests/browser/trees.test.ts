import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixturePage, inspect, inspectorScript } from './inspect';
import { isRinged, see, until } from './seen';
import { openSession, type Session } from './session';
import { welcomePage } from './welcome';

/**
 * Pages that are drawn of several trees: open shadow roots and frames of the same origin are read, all others are not.
 */
const texts = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Record<string, string>;
const address = 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi';
const form = `<form><h1>Create an account</h1>
  <p><label>First name <input id="first"></label></p>
  <p><label>Last name <input id="last"></label></p>
  <p><label>E-mail <input id="mail" type="email"></label></p>
  <p><label>Confirm e-mail <input id="mail2" type="email"></label></p>
  <p><label>E-mail language <select id="language"><option>English (en)</option></select></label></p>
  <p><label>Enter the code <input id="code"></label></p>
  <p><label><input type="checkbox" id="privacy"> I accept the privacy statement</label></p>
  <p><button id="create">Create an account</button></p></form>`;
const framed = `<!doctype html><html lang="en"><body>${form}<div style="height:900px"></div>`;
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const trees: Readonly<Record<string, readonly [html: string, host: string]>> = {
  'a shadow root': [`<x-app><template shadowrootmode="open">${form}</template></x-app>`, 'x-app'],
  'a shadow root in a line of its own': [
    `<div id="host">\n<template shadowrootmode="open">${form}</template>\n</div>`,
    '#host',
  ],
  'a shadow root in a shadow root': [
    `<x-app><template shadowrootmode="open"><x-form><template shadowrootmode="open">${form}</template></x-form></template></x-app>`,
    'x-app >>> x-form',
  ],
  'a frame of the same origin': [
    `<iframe srcdoc="${attribute(framed)}" width="900" height="400" style="border:7px solid;margin:30px"></iframe>`,
    'iframe',
  ],
};
const silent: Readonly<Record<string, string>> = {
  'a closed shadow root': `<x-app><template shadowrootmode="closed">${form}</template></x-app>`,
  'a shadow root that nobody can use': `<x-app aria-hidden="true"><template shadowrootmode="open">${form}</template></x-app>`,
  'a frame that does not show': `<iframe srcdoc="${attribute(framed)}" width="1" height="1"></iframe>`,
  'a frame of another origin': `<iframe sandbox srcdoc="${attribute(framed)}" width="900" height="400"></iframe>`,
};
const whole = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>EU Login</title><body style="margin:20px">${body}`;

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'en', reducedMotion: true });
  await welcomePage(session.launched);
});

afterAll(() => session.close());

beforeEach(async () => {
  page = await session.launched.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.bringToFront();
});

afterEach(() => page.close());

async function show(body: string): Promise<void> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  session.proxy.setServe((url) =>
    url.split('?')[0] === address ? { status: 200, body: whole(body), headers } : undefined,
  );
  await page.goto(address, { waitUntil: 'load' });
}

const ringAt = (selector: string) =>
  until(page, `the ring around ${selector}`, (seen) => isRinged(page, seen, selector));
const twoFrames = () =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

describe.each(Object.entries(trees))('a form in %s', (_name, [html, host]) => {
  it('is pointed at, and what is done in it leads on', async () => {
    await show(html);
    await until(page, 'the card', ({ title }) => title === texts['euLogin.register']);
    await page.evaluate(`(() => {
      const within = (root, part) => { const at = root.querySelector(part); return at.shadowRoot ?? at.contentDocument; };
      globalThis.tree = ${JSON.stringify(host)}.split(' >>> ').reduce(within, document);
    })()`);
    await page.evaluate(`tree.querySelector('#first').focus()`);
    await ringAt(`${host} >>> #first`);
    await page.keyboard.type('Erika');
    await page.keyboard.press('Tab');
    await ringAt(`${host} >>> #last`);
    await page.evaluate(`tree.querySelector('#mail').focus()`);
    await ringAt(`${host} >>> #mail`);
    await page.evaluate(
      `tree.querySelector('h1').after(Object.assign(document.createElement('p'), { textContent: 'Welcome.' }))`,
    );
    await ringAt(`${host} >>> #mail`);
  });
});

describe('a frame', () => {
  it('that scrolls takes the ring with it, and hides it where its field is out of sight', async () => {
    await show(trees['a frame of the same origin']?.[0] ?? '');
    await until(page, 'the card', ({ title }) => title === texts['euLogin.register']);
    await page.evaluate(`document.querySelector('iframe').contentDocument.querySelector('#last').focus()`);
    await ringAt('iframe >>> #last');
    await page.evaluate(`document.querySelector('iframe').contentWindow.scrollTo(0, 60)`);
    await ringAt('iframe >>> #last');
    await page.evaluate(`document.querySelector('iframe').contentWindow.scrollTo(0, 700)`);
    await until(page, 'no ring', ({ ring }) => ring === null);
    await page.evaluate(`document.querySelector('iframe').contentWindow.scrollTo(0, 0)`);
    await ringAt('iframe >>> #last');
  });

  it('that is filled later is found then', async () => {
    await show('<iframe width="900" height="400"></iframe>');
    await twoFrames();
    expect((await see(page)).guest).toBe(false);
    await page.evaluate(`document.querySelector('iframe').srcdoc = ${JSON.stringify(framed)}`);
    await until(page, 'the card', ({ title }) => title === texts['euLogin.register']);
  });

  // Firefox lets nothing be asked of what stood in it, and says so with an exception, sooner or later.
  it.each([
    ['emptied', `document.querySelector('iframe').removeAttribute('srcdoc')`],
    ['removed', `document.querySelector('iframe').remove()`],
  ])('that is %s takes all that was said of it away, and what comes after it is found', async (_, go) => {
    await show(trees['a frame of the same origin']?.[0] ?? '');
    for (let time = 0; time < 3; time++) {
      await until(page, 'the card', ({ title }) => title === texts['euLogin.register']);
      await page.evaluate(go);
      await until(page, 'nothing of ours', ({ guest }) => !guest);
      await twoFrames();
      await page.evaluate(`(() => {
        const frame = document.querySelector('iframe') ??
          document.body.appendChild(Object.assign(document.createElement('iframe'), { width: 900, height: 400 }));
        frame.srcdoc = ${JSON.stringify(framed)};
      })()`);
    }
    await until(page, 'the card', ({ title }) => title === texts['euLogin.register']);
  });
});

describe('nothing is shown for a form in', () => {
  it.each(Object.entries(silent))('%s', async (_name, html) => {
    await show(html);
    await twoFrames();
    expect((await see(page)).guest).toBe(false);
  });
});

it('check-page tells what is in a tree by the way to it', async () => {
  const tab = await fixturePage(session.launched.browser);
  const script = await inspectorScript();
  for (const [html, host] of Object.values(trees)) {
    const found = await inspect(tab, script, { url: address, html: whole(html) });
    expect(found.page, host).toBe('euLogin.register');
    const selectors = found.hints.map(({ id, selector }) => [id, selector]);
    const within = (id: string) => expect.stringMatching(new RegExp(`(^|> )${host.split(' >>> ')[0]} >>> .*#${id}$`));
    expect(Object.fromEntries(selectors)).toMatchObject({ firstName: within('first'), create: within('create') });
  }
  await tab.close();
});
