import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageAt } from '../portals/pages';
import { developerMode, reloadExtension } from './browser-settings';
import { eventually, openPopup, readAll, speak, textsOf } from './extension-page';
import { openTabs } from './opened';
import { until } from './seen';
import { browserName, mine, openSession, type Session, strangers } from './session';
import { plan } from './walk';
import { fillWelcome, stored, welcomePage } from './welcome';

/**
 * An update comes while a portal is open. Chromium leaves the old script in the page, cut off from its extension;
 * Firefox ends it without a word and starts the new one in the same page.
 */
let session: Session;
/** One of our own pages; each update closes it. */
let desk: Page;
let portal: Page;
const errors: string[] = [];

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'de' });
  const welcome = await welcomePage(session.launched);
  await fillWelcome(welcome, 'de', plan);
  await developerMode(session.launched);
  await welcome.close();
});

beforeEach(async () => {
  desk = await openPopup(session.launched);
});

// A test that failed in the middle may have lost it.
afterEach(() => desk.close().catch(() => undefined));

afterAll(async () => {
  expect(strangers(session)).toEqual([]);
  await session.close();
});

const text = textsOf('de');
const guests = () => portal.evaluate(`document.querySelectorAll('[data-cpms-lotse]').length`);

/** The longest our script waits before it looks at a page again (`lib/page/watch.ts`), and a little more. */
const longestWait = 2500;

/** Until the page has been still for so long that no look of ours is due: only the person can wake us then. */
const stillness = `new Promise((done) => {
  const later = () => setTimeout(done, ${longestWait});
  let timer = later();
  new MutationObserver(() => { clearTimeout(timer); timer = later(); }).observe(document, {
    attributes: true, characterData: true, childList: true, subtree: true,
  });
})`;

const comesBack = 'comes back to the tab';

/** What a person does next, and nothing more than that; each browser is asked two of them. */
const actions: readonly [string, () => Promise<unknown>][] = [
  ['goes to a field', () => portal.evaluate(`document.querySelector('#username').focus()`)],
  ['presses a key', () => portal.keyboard.press('Shift')],
  ['clicks somewhere', () => portal.mouse.click(4, 300)],
  [comesBack, () => portal.bringToFront()],
];

describe('an update while our card is on a portal page', () => {
  it.each(mine(actions))('the person %s: no orphan is left, nothing is lost, no error', async (what, act) => {
    portal = await session.launched.newPage();
    portal.on('pageerror', (error) => errors.push(String(error)));
    portal.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await portal.goto(pageAt(session.world, 'euLogin.registered', 'de'), { waitUntil: 'load' });
    await stored(desk, ({ stages }) => stages?.account?.status === 'waiting');
    await portal.goto(pageAt(session.world, 'euLogin.signIn', 'de'), { waitUntil: 'load' });
    await until(portal, 'the card', ({ title }) => title === text('euLogin.signIn'));
    await portal.evaluate(`document.activeElement.blur(), ${stillness}`);
    const before = await readAll(desk);
    // Our own tabs are closed by the update, and that alone can bring this one to the front.
    if (what === comesBack) await (await session.launched.newPage()).bringToFront();
    else if (browserName === 'chrome') await portal.emulateFocusedPage(true);

    desk = await reloadExtension(session.launched, desk);
    // Chromium waits with the new script until the page is loaded anew; the old one may have noticed its end by itself.
    if (browserName === 'chrome') expect(await guests()).toBeLessThanOrEqual(1);
    await act();
    await eventually('only what belongs there', guests, (count) => count === (browserName === 'firefox' ? 1 : 0));
    expect(await readAll(desk)).toEqual(before);

    await portal.bringToFront();
    await portal.reload({ waitUntil: 'load' });
    await until(portal, 'the new card', ({ title }) => title === text('euLogin.signIn'));
    expect(await guests()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('what follows is shown and stored by the new one', async () => {
    await speak(desk, 'en');
    await until(portal, 'English', ({ title }) => title === textsOf('en')('euLogin.signIn'));
    await portal.bringToFront();
    await portal.goto(pageAt(session.world, 'saas.submitted', 'en'), { waitUntil: 'load' });
    await stored(desk, ({ stages }) => stages?.access?.status === 'waiting');
    await until(portal, 'the card', ({ title }) => title === textsOf('en')('saas.submitted'));
  });

  it('nobody is welcomed a second time', async () => {
    const welcome = session.launched.extensionUrl('/welcome.html');
    expect(await openTabs(desk)).not.toContain(welcome);
    expect((await readAll(desk)).progress).toMatchObject({ profile: plan });
  });
});
