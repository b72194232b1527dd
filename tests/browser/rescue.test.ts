import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../lib/guides';
import { type Trouble, troubles } from '../../lib/guides/troubles';
import { isPracticePage, type PracticePage, pageAt } from '../portals/pages';
import { PERSON } from '../portals/person';
import { eventually, openPopup, press, says, textsOf, wordsIn } from './extension-page';
import { pressOurs, until } from './seen';
import { mine, openSession, type Session } from './session';
import { plan } from './walk';
import { fillWelcome, forgetTasks, welcomePage } from './welcome';

/**
 * First aid: on the page where trouble strikes, by itself where the page tells of it, and always in the popup. In
 * German in one browser, in English in the other.
 */
describe.each(mine(['de', 'en'] as const))('first aid, in %s', (language) => {
  const text = textsOf(language);
  const titleOf = (trouble: Trouble) => text(`rescue.${trouble}.title`);
  let session: Session;
  let page: Page;
  let welcome: Page;

  beforeAll(async () => {
    session = await openSession({ uiLanguage: language, reducedMotion: true });
    welcome = await welcomePage(session.launched);
    await fillWelcome(welcome, language, plan);
    page = await session.launched.newPage();
    await page.bringToFront();
  });

  afterAll(() => session.close());

  /** A page as somebody sees it whose tasks are all open: to who has done them, the card stays closed. */
  const open = async (id: PracticePage) => {
    await forgetTasks(welcome);
    await visit(id);
  };
  const visit = async (id: PracticePage) => {
    await page.goto(pageAt(session.world, id, language), { waitUntil: 'load' });
    await until(page, `the card of ${id}`, ({ guest }) => guest);
  };
  /** Titles of first aid in the card; `open` are those that the page itself has called up. */
  const offered = (which: '' | '[open]') =>
    page.evaluate(
      `[...document.querySelector('[data-cpms-lotse]').shadowRoot.querySelectorAll('.card details.aid${which} > summary')]
        .map((one) => one.textContent)`,
    ) as Promise<string[]>;
  const strikes = (trouble: Trouble) =>
    eventually(
      `first aid for ${trouble}`,
      () => offered('[open]'),
      (titles) => titles[0] === titleOf(trouble),
    );
  const fill = (selector: string, words: string) => page.locator(selector).fill(words);

  const troubled = pages.flatMap(({ id, page: { troubles = [] } }) =>
    troubles.length > 0 && isPracticePage(id) ? [[id, troubles] as const] : [],
  );
  it.each(troubled)('is offered on %s', async (id, list) => {
    await open(id);
    const titles = list.map(titleOf);
    await eventually(
      titles.join(),
      () => offered(''),
      (found) => titles.every((title) => found.includes(title)),
    );
  });

  const single = troubled.flatMap(([id, list]) => (list.length === 1 ? list.map((one) => [id, one] as const) : []));
  it.each(single)('is the only one on %s and needs no second press: %s', async (id, trouble) => {
    await open(id);
    await pressOurs(page, '.body > details.aid:last-child > summary');
    const seen = `[...document.querySelector('[data-cpms-lotse]').shadowRoot.querySelectorAll('.card details.aid p')]
      .filter((one) => one.checkVisibility()).map((one) => one.textContent).join('\\n')`;
    const now = text(`rescue.${trouble}.now`).split('{')[0] ?? '';
    await eventually('what to do now', async () => ((await page.evaluate(seen)) as string).includes(now));
  });

  it('there are such pages', () => expect(single.length).toBeGreaterThan(2));

  it('every trouble has its page', () => {
    const somewhere = new Set(troubled.flatMap(([, list]) => list));
    expect(troubles.filter((trouble) => !somewhere.has(trouble))).toEqual([]);
  });

  it('an account that is locked', async () => {
    await open('euLogin.password');
    for (let tries = 0; tries < 6; tries++) {
      await fill('#password', 'not the password');
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.locator('input[name=_submit]').click()]);
      if (await page.evaluate(`/15 /.test(document.querySelector('[role=alert]')?.textContent ?? '')`)) break;
    }
    await strikes('locked');
  });

  it('an address that is registered already', async () => {
    await open('euLogin.register');
    session.world.registerDone();
    session.world.openMail();
    session.world.passwordDone();
    for (const field of ['email', 'email2']) await fill(`#userData_${field}`, PERSON.email);
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
    await strikes('registered');
  });

  it('a hospital that is not in the list', async () => {
    await open('saas.organisation');
    expect(await offered('[open]')).toEqual([]);
    await page.locator('.dataTables_filter input').click();
    await page.keyboard.type('Atlantis');
    await strikes('noHospital');
  });

  it('no “Password” in the list, for who has no second factor', async () => {
    const popup = await openPopup(session.launched);
    // It was said to be done; the person takes it back.
    const becomes = (status: string) => `(() => {
      const task = document.querySelectorAll('.task')[1];
      if (!task.matches('.${status}')) task.querySelector('.task > button').click();
      return task.matches('.${status}');
    })()`;
    await forgetTasks(welcome);
    for (const status of ['open', 'done', 'open']) {
      await eventually(`the second task ${status}`, () => popup.evaluate(becomes(status)));
    }
    await popup.close();
    await page.bringToFront();
    await visit('extra.passwordNeedsFactor');
    await strikes('noPassword');
  });

  it('all of it is in the popup: what is going on, what to do, what not to do, whom to ask', async () => {
    const popup = await openPopup(session.launched);
    await press(popup, text('rescue.open'));
    for (const trouble of troubles) {
      await press(popup, titleOf(trouble));
      await says(
        popup,
        'details[open] > .drawer-inside > details[open]',
        text(`rescue.${trouble}.now`).split('{')[0] ?? '',
      );
      const words = await wordsIn(popup, 'details[open] > .drawer-inside > details[open]');
      for (const part of ['what', 'now', 'not', 'ask']) expect(words).toContain(text(`rescue.${part}`));
      expect(words).not.toMatch(/[{}]|rescue\./);
    }
    await popup.close();
  });
});
