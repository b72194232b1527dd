import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyState, type State } from '../../lib/progress/state';
import { pageAt } from '../portals/pages';
import { eventually, openPopup, press, putRaw, says, textsOf, wordsIn } from './extension-page';
import { pressOurs, until } from './seen';
import { mine, openSession, type Session, strangers } from './session';
import { stored, welcomePage } from './welcome';

/** How access is asked for: in SAAS, or inside CPMS 2.0; what each network wants to be known; the one notice. */
describe.each(mine(['de', 'en'] as const))('the routes, in %s', (language) => {
  const text = textsOf(language);
  let session: Session;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    session = await openSession({ uiLanguage: language, reducedMotion: true });
    await welcomePage(session.launched);
    popup = await openPopup(session.launched);
    page = await session.launched.newPage();
  });

  afterAll(async () => {
    expect(strangers(session)).toEqual([]);
    await session.close();
  });

  const done = { status: 'done', since: 1, by: 'person' } as const;
  const stages = { ...emptyState().stages, account: done, secondFactor: done };
  const begin = (network: NonNullable<State['profile']['network']>) =>
    putRaw(popup, { ...emptyState(), welcomed: true, language, profile: { network }, stages });
  const open = async (id: Parameters<typeof pageAt>[1]) => {
    await page.bringToFront();
    await page.goto(pageAt(session.world, id, language), { waitUntil: 'load' });
    await until(page, `the card of ${id}`, ({ guest, title }) => guest && title !== '');
  };
  const inCard = (selector: string) =>
    page.evaluate(
      `[...document.querySelector('[data-cpms-lotse]').shadowRoot.querySelectorAll(${JSON.stringify(selector)})]
        .map((one) => one.textContent).join('\\n')`,
    ) as Promise<string>;
  const cardSays = (selector: string, words: string) =>
    eventually(
      words,
      () => inCard(selector),
      (found) => found.includes(words),
    );
  /** Presses until it is heard: what is pressed right after a change counts as the second half of a double click. */
  const answer = (button: string, then: string) =>
    eventually(`${button} to be heard`, async () => {
      const isHeard = async () => (await wordsIn(popup, '.next')).includes(text(then));
      if (await isHeard()) return true;
      await press(popup, text(button));
      return eventually(text(then), isHeard, Boolean, 1000);
    });

  beforeEach(() => popup.bringToFront());

  it('CPMS 2.0, from the popup to the approval', async () => {
    await begin('ithaca');
    await says(popup, '.next', text('popup.next.access.cpms2.title'));
    await open('cpms2.start');
    for (const hint of ['request', 'helpdesk']) {
      await cardSays('.do', text(`cpms2.start.${hint}`));
      expect((await until(page, 'words without a ring', ({ ring }) => ring === null)).title).toBe('CPMS 2.0');
      if (hint !== 'helpdesk') await pressOurs(page, '.steps button:last-of-type');
    }
    await answer('popup.next.access.cpms2.have', 'waiting.access.normal');
    // Who waits is not told to ask again.
    await open('cpms2.start');
    await cardSays('.do', /waiting \{([^}]*)\}/.exec(text('cpms2.start.logIn'))?.[1] ?? '-');
    await answer('popup.next.access.waiting.do', 'popup.next.login.title');
    await answer('popup.next.login.have', 'popup.next.finished.title');
    await says(popup, '.next', text('method.reserve'));
  });

  it('SAAS, with one calm notice that is read once', async () => {
    await begin('reconnet');
    await says(popup, '.next', text('popup.next.access.saas.title'));
    await open('cpms.login');
    await cardSays('.notice', text('notice.cpms2Upgrade'));
    await pressOurs(page, '.notice button');
    await stored(popup, (state) => (state as { ticked?: string[] }).ticked?.includes('notice.cpms2Upgrade') ?? false);
    await open('saas.home');
    await cardSays('details.aid, .do', text('saas.home'.concat('.requestAccess')).split('„')[0]?.split('“')[0] ?? '');
    expect(await inCard('.notice')).toBe('');
  });

  it.each([
    ['vascern', 'cpms2.start'],
    ['endo-ern', 'cpms2.start'],
    ['vascern', 'cpms.login'],
  ] as const)(
    'what %s wants to be known stands on %s, with what others want, and in the popup',
    async (network, id) => {
      await begin(network);
      await says(popup, '.answers', text(`network.${network}.note`));
      await open(id);
      for (const one of ['vascern', 'endo-ern']) await cardSays('details.aid', text(`network.${one}.note`));
    },
  );
});
