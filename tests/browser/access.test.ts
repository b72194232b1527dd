import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../lib/text/language';
import { pageAt } from '../portals/pages';
import {
  allowPrivate,
  answerPrompt,
  giveBack,
  openPrivatePopup,
  openPrivateWindow,
  withdraw,
} from './browser-settings';
import {
  eventually,
  hideEverywhere,
  openPopup,
  press,
  pressHere,
  putRaw,
  readAll,
  says,
  speak,
  textsOf,
  wordsIn,
} from './extension-page';
import { pressOurs, until } from './seen';
import { browserName, openSession, type Session, strangers } from './session';
import { welcomePage } from './welcome';

/** What the browser may keep from us: the portals, or some of them, and private windows. */
let session: Session;
let welcome: Page;
let popup: Page;
let portal: Page;

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'de' });
  welcome = await welcomePage(session.launched);
  popup = await openPopup(session.launched);
  portal = await session.launched.newPage();
});

afterAll(async () => {
  expect(strangers(session)).toEqual([]);
  await session.close();
});

/** Loads a practice page anew. */
async function load(page: 'euLogin.signIn' | 'cpms.login'): Promise<void> {
  await portal.bringToFront();
  await portal.goto(pageAt(session.world, page, 'de'), { waitUntil: 'load' });
}

/** Our card stands on a page that was loaded anew. */
async function helps(page: 'euLogin.signIn' | 'cpms.login'): Promise<void> {
  await load(page);
  await until(portal, `the card of ${page}`, ({ title }) => title === textsOf('de')(page));
}

/** Whether we are on a page that was loaded anew. Where the browser keeps us out, no script of ours runs at all. */
async function isSilent(page: 'euLogin.signIn' | 'cpms.login'): Promise<void> {
  await load(page);
  // A page that we may see is answered within two frames; this one gets a script of its own to be sure of as much.
  await portal.evaluate(
    'new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
  );
  expect(await portal.evaluate(`document.querySelectorAll('[data-cpms-lotse]').length`)).toBe(0);
}

/** Popup and welcome page say so, in both languages. */
async function bothSay(title: string, text: string, values: Record<string, string> = {}): Promise<void> {
  for (const language of [...languages].reverse()) {
    await speak(popup, language);
    const say = textsOf(language);
    for (const page of [popup, welcome]) {
      await says(page, '.notice-title', say(title));
      await says(page, '.notices', say(text, values));
      await says(page, '.notices', say('popup.access.do'));
    }
  }
}

describe('the sites', () => {
  it('while all are allowed, nothing is said about it', async () => {
    for (const page of [popup, welcome]) expect(await wordsIn(page, '.notices')).toBe('');
    await helps('euLogin.signIn');
  });

  it('taken away in the browser’s settings: said at once; given back there: said, and the hints are back', async () => {
    await withdraw(session.launched);
    await bothSay('popup.access.title', 'popup.access.text');
    await isSilent('euLogin.signIn');
    await giveBack(session.launched);
    for (const page of [popup, welcome]) {
      await says(page, '.notices', textsOf('de')('welcome.reload'));
      expect(await wordsIn(page, '.notices .notice-title')).toBe('');
    }
    await helps('euLogin.signIn');
  });

  it('only one of them taken away: which one, and hints on the others', async () => {
    const host = 'webgate.ec.europa.eu';
    await withdraw(session.launched, host);
    await bothSay('popup.access.some.title', 'popup.access.some.text', { hosts: host });
    await isSilent('euLogin.signIn');
    await helps('cpms.login');
    await giveBack(session.launched);
    await says(popup, '.notices', textsOf('de')('welcome.reload'));
    await helps('euLogin.signIn');
  });

  it('a popup that is opened later says so too', async () => {
    await withdraw(session.launched);
    const later = await openPopup(session.launched);
    await says(later, '.notice-title', textsOf('de')('popup.access.title'));
    await later.close();
    await giveBack(session.launched);
    await says(popup, '.notices', textsOf('de')('welcome.reload'));
  });

  // Chromium asks in a window of its own that nothing but a hand can press; there the unit tests stand in for it.
  it.runIf(browserName === 'firefox')(
    'our button asks the browser; whoever refuses is told the way by hand',
    async () => {
      const text = textsOf('de');
      await withdraw(session.launched);
      await press(popup, text('popup.access.do'));
      await answerPrompt(session.launched, 'no');
      await says(popup, '.notices', text('popup.access.byHand'));
      await isSilent('euLogin.signIn');

      await press(welcome, text('popup.access.do'));
      await answerPrompt(session.launched, 'yes');
      for (const page of [popup, welcome]) await says(page, '.notices', text('welcome.reload'));
      await helps('euLogin.signIn');
    },
  );
});

describe('a private window', () => {
  const text = textsOf('de');
  const before = { progress: { version: 1, language: 'de' } };
  let portal: Page;

  beforeAll(async () => {
    popup = await allowPrivate(session.launched, popup);
    await putRaw(popup, before.progress);
    portal = await openPrivateWindow(session.launched, popup);
    await portal.bringToFront();
    // Anywhere else this page is stored: from here on one waits.
    await portal.goto(pageAt(session.world, 'euLogin.registered', 'de'), { waitUntil: 'load' });
  });

  const words = () =>
    portal.evaluate(`document.querySelector('[data-cpms-lotse]').shadowRoot.textContent`) as Promise<string>;

  it('gets hints, and one quiet line that nothing is saved', async () => {
    await until(portal, 'the card', ({ title }) => title === text('euLogin.registered'));
    await eventually('the quiet line', async () => (await words()).includes(text('card.private')));
    expect(await readAll(popup)).toEqual(before);
  });

  it('may be told another language, and to be quiet, for as long as its page is open', async () => {
    await pressOurs(portal, '.languages button[lang=en]');
    await until(portal, 'English', ({ title }) => title === textsOf('en')('euLogin.registered'));
    await hideEverywhere(portal);
    await until(portal, 'nothing of ours', ({ guest }) => !guest);
    expect(await readAll(popup)).toEqual(before);
  });

  it('its popup saves nothing and says so; but erasing works from there too', async () => {
    const hidden = await openPrivatePopup(session.launched, popup);
    await hidden.locator('.languages button[lang=en]').click();
    await says(hidden, '.notices', textsOf('en')('settings.private'));
    expect(await readAll(popup)).toEqual(before);
    for (const step of ['popup.data', 'popup.erase', 'popup.erase.yes']) await pressHere(hidden, textsOf('en')(step));
    await says(hidden, '.erase', textsOf('en')('popup.erase.erased'));
    expect(await readAll(popup)).toEqual({});
  });
});
