import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Method, methods, recommendedMethod } from '../../lib/guides/methods';
import { destinations } from '../../lib/guides/way';
import { pageAt } from '../portals/pages';
import { textsOf } from './extension-page';
import { pressOurs, until } from './seen';
import { mine, openSession, type Session } from './session';
import { setUp } from './set-up';
import { plan, type Step, steps } from './walk';
import { fillWelcome, readStored, stored, welcomePage } from './welcome';

const ways = [
  ['mouse', 'de'],
  ['keyboard', 'en'],
] as const;

/**
 * A person who chooses a method is led over its pages to a proved second factor: by mouse in Chromium, by keyboard in
 * Firefox. The straight way is gone both ways in both (`way.test.ts`).
 */
describe.each(mine(ways))('each second factor by %s, in %s', (way, language) => {
  let session: Session;
  let ours: Page;
  let page: Page;

  beforeAll(async () => {
    session = await openSession({ uiLanguage: language, reducedMotion: true });
    ours = await welcomePage(session.launched);
    page = await session.launched.newPage();
  });

  afterAll(() => session.close());

  it.each(methods)(
    '%s',
    async (method) => {
      const pages: Step['page'][] = [];
      await startOver(session, ours, language);
      await page.bringToFront();
      await page.goto(pageAt(session.world, 'euLogin.myAccount', language), { waitUntil: 'load' });
      await stored(ours, ({ stages }) => stages?.account?.status === 'done');
      await choose(session, method);
      await page.bringToFront();

      const onStep = async (step: Step) => {
        pages.push(step.page);
        // Looking at a list, a form or a code proves nothing yet.
        if (pages.length === 3) expect((await readStored(ours)).stages?.secondFactor?.status).toBe('open');
      };
      await setUp[method](steps({ page, language, way, onStep }));
      const { stages } = await stored(ours, (state) => state.stages?.secondFactor?.status === 'done');
      expect(stages?.secondFactor).toMatchObject({ by: 'proof' });
      expect(new Set(pages).size).toBeGreaterThanOrEqual(3);

      // The page says that it is done; so does the card, and it has the way to the next task.
      const text = textsOf(language);
      await until(page, 'done', (seen) => seen.text === text('card.proved.secondFactor'));
      const words = text('card.next').replace('{number}', '3').replace('{task}', text('stage.access'));
      const next = `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card a.main')`;
      expect(await page.evaluate(`[${next}.textContent, ${next}.href]`)).toEqual([words, destinations.cpms.saas]);

      // One more in reserve is advised once there is one, and no method put forward any more.
      await page.goto('https://webgate.ec.europa.eu/cas/userdata/myAccount.cgi', { waitUntil: 'load' });
      // The task of the page is done, so the card waits until it is asked.
      await until(page, 'the closed card', ({ dock }) => dock);
      await pressOurs(page, '.dock');
      await until(page, 'the advice to have one in reserve', ({ text, ring }) => /Reserve|reserve/.test(text) && !ring);
    },
    90_000,
  );

  it('whoever has not chosen is led to the app', async () => {
    await startOver(session, ours, language);
    await page.bringToFront();
    await page.goto(pageAt(session.world, 'euLogin.myAccount', language), { waitUntil: 'load' });
    await steps({ page, language, way, onStep: async () => {} }).press(
      'euLogin.myAccount',
      'a[href$="manageMyMobileDevices.cgi"]',
    );
  });
});

/** Forgets everything and fills in the welcome page anew. */
async function startOver({ world }: Session, welcome: Page, language: 'de' | 'en'): Promise<void> {
  world.reset('account');
  const erased = { event: { type: 'erased', at: Date.now() } };
  await welcome.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(erased)})`);
  await fillWelcome(welcome, language, plan);
}

/** Chooses in the popup, as a person would; the recommended one is chosen already. */
async function choose({ launched }: Session, method: Method): Promise<void> {
  const popup = await launched.openExtensionPage('/popup.html');
  await popup.locator(`#method-${method}`).click();
  const wanted = method === recommendedMethod ? null : method;
  await stored(popup, (state) => (state.method ?? null) === wanted);
  await popup.close();
}
