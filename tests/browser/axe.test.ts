import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methods } from '../../lib/guides/methods';
import { pageAt } from '../portals/pages';
import { speak } from './extension-page';
import { pressOurs, until, untilTrue } from './seen';
import { mine, openSession, type Session } from './session';
import { violations } from './violations';
import { plan } from './walk';
import { fillWelcome, forgetTasks, stored, welcomePage } from './welcome';

/**
 * axe finds nothing: popup, welcome page, written guide, card, dock and "not now"; in German and light in Chromium, in
 * English and dark in Firefox. All pairs of colours are worked out by `tests/unit/assets/tokens.test.ts`.
 */
/** Whether our card is light or dark, as painted. */
const ground = `(() => {
  const card = document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card');
  const [red, green, blue] = getComputedStyle(card).backgroundColor.match(/\\d+/g).map(Number);
  return red + green + blue > 384 ? 'light' : 'dark';
})()`;

/** Opens everything that can be opened in our card. */
const unfold = `for (const one of document.querySelector('[data-cpms-lotse]').shadowRoot.querySelectorAll('details.aid')) one.open = true;`;

const kinds = [
  ['de', 'light'],
  ['en', 'dark'],
] as const;

describe.each(mine(kinds))('axe, %s, %s', (language, scheme) => {
  let session: Session;
  let welcome: Page;

  beforeAll(async () => {
    session = await openSession({ scheme, reducedMotion: true });
    welcome = await welcomePage(session.launched);
  });

  afterAll(() => session.close());

  it('welcome page', async () => {
    await fillWelcome(welcome, language, plan);
    expect(await violations(welcome)).toEqual([]);
  });

  it('popup', async () => {
    const popup = await session.launched.openExtensionPage('/popup.html');
    await popup.waitForSelector('main, h1');
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true;`);
    expect(await violations(popup), 'with everything open').toEqual([]);
    await popup.close();
  });

  it('popup, with the choice of the second factor', async () => {
    const page = await session.launched.newPage();
    await page.bringToFront();
    await page.goto(pageAt(session.world, 'euLogin.myAccount', language), { waitUntil: 'load' });
    await stored(welcome, ({ stages }) => stages?.account?.status === 'done');
    await page.close();
    const popup = await session.launched.openExtensionPage('/popup.html');
    for (const method of methods) {
      await popup.locator(`#method-${method}`).click();
      await popup.waitForSelector(`.method.chosen #method-${method}`);
      expect(await violations(popup), method).toEqual([]);
    }
    await popup.close();
  });

  it.each(['', '#checklist'])('written guide %s', async (part) => {
    const guide = await session.launched.openExtensionPage(`/guide.html${part}`);
    await guide.waitForSelector('h1');
    await speak(guide, language);
    await guide.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
    expect(await violations(guide)).toEqual([]);
    await guide.close();
  });

  it('card, "not now" and dock', async () => {
    const page = await session.launched.newPage();
    await page.bringToFront();
    const ours = `{ include: [['[data-cpms-lotse]', '.lotse']] }`;
    for (const id of ['euLogin.register', 'saas.recap', 'cpms.login', 'euLogin.registered'] as const) {
      // To who has done the tasks of a page, the card stays closed.
      await forgetTasks(welcome);
      await page.goto(pageAt(session.world, id, language), { waitUntil: 'load' });
      await until(page, 'the card', ({ guest, title }) => guest && title !== '');
      expect(await violations(page, ours), id).toEqual([]);
    }
    expect(await page.evaluate(ground), 'the ground of the card').toBe(scheme);
    const aid = `!!document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('details.aid')`;
    await untilTrue(page, aid);
    await page.evaluate(unfold);
    expect(await violations(page, ours), 'first aid').toEqual([]);
    await pressOurs(page, '.not-now > summary');
    await untilTrue(page, `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.not-now[open] ul')`);
    expect(await violations(page, ours), 'not now').toEqual([]);
    await pressOurs(page, '.close');
    await until(page, 'the dock', ({ dock }) => dock);
    expect(await violations(page, ours), 'dock').toEqual([]);
    await page.close();
  });
});
