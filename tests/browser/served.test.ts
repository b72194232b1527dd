import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileMessages } from '../../lib/build/messages';
import { emptyState, type StageState, type State } from '../../lib/progress/state';
import { createSay } from '../../lib/text/say';
import { type PracticePage, pageAt } from '../portals/pages';
import { eventually, openPopup, putRaw, textsOf } from './extension-page';
import { pageOpened } from './opened';
import { pressOurs, see, until } from './seen';
import { openSession, type Session } from './session';
import { stored, welcomePage } from './welcome';

/** What people do with card and popup: answer, double-click, undo, be shown the way, be left in peace. */
const text = textsOf('de');
/** The same with choices made. */
const say = createSay('de', compileMessages(readFileSync('locales/de.json', 'utf8'), 'locales/de.json'));
const done: StageState = { status: 'done', since: Date.UTC(2026, 10, 2, 12), by: 'person' };
const asked: StageState = { status: 'waiting', since: Date.UTC(2026, 10, 16, 9), by: 'proof' };
const profile = { network: 'reconnet', country: 'IT', hospital: 'IT08' } as const;
let session: Session;
let ours: Page;
let page: Page;

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'de', reducedMotion: true });
  session.world.language = 'de';
  await welcomePage(session.launched);
  ours = await openPopup(session.launched);
  page = await session.launched.newPage();
  for (const one of [ours, page]) await one.setViewport({ width: 1093, height: 487 });
});

afterAll(() => session.close());

const have = (stages: Partial<State['stages']>, plan: State['profile'] = profile, more: Partial<State> = {}) =>
  putRaw(ours, {
    ...emptyState(),
    ...more,
    language: 'de',
    welcomed: true,
    profile: plan,
    stages: { ...emptyState().stages, ...stages },
  });
const go = async (id: PracticePage) => {
  await page.bringToFront();
  await page.goto(pageAt(session.world, id, 'de'), { waitUntil: 'load' });
};
const card = `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card')`;
const cardSays = (words: string) =>
  eventually(`the card to say ${words}`, () => page.evaluate(`${card}.textContent.includes(${JSON.stringify(words)})`));
const stagesBecome = (wanted: Partial<Record<string, string>>) =>
  stored(ours, ({ stages = {} }) =>
    Object.entries(wanted).every(([stage, status]) => stages[stage]?.status === status),
  );

/** Presses a button of the popup with the mouse, once or as a double click. */
async function click(words: string, times = 1): Promise<void> {
  const at = `(() => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.checkVisibility() && one.textContent.trim() === ${JSON.stringify(words)});
    button?.scrollIntoView({ block: 'nearest' });
    const box = button?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
  })()`;
  const [x = 0, y = 0] = (await eventually(words, () => ours.evaluate(at))) as number[];
  await ours.mouse.click(x, y, { count: times });
}

/** The same until it is heard: right after a change a press counts as the second half of a double click. */
async function clickUntil(words: string, stage: 'access', status: string, times = 1) {
  for (let tries = 0; tries < 8; tries++) {
    await click(words, times);
    const heard = await stored(ours, ({ stages }) => stages?.[stage]?.status === status, 1000).catch(() => undefined);
    if (heard) return heard.stages;
  }
  throw new Error(`“${words}” was not heard.`);
}

describe('the popup', () => {
  beforeEach(async () => {
    await ours.bringToFront();
    await have({ account: done, secondFactor: done, access: asked });
  });

  it('a double click answers one question; said, focused, and undone with its date', async () => {
    await clickUntil(text('popup.next.access.waiting.do'), 'access', 'done', 2);
    const words = [text('popup.said.done'), text('popup.said.now')].join(' ');
    const said = words.replace('{task}', text('stage.access')).replace('{title}', text('popup.next.login.title'));
    await eventually('what was said', () =>
      ours.evaluate(`document.querySelector('[role=status]').textContent.includes(${JSON.stringify(said)})`),
    );
    await eventually('the focus on the new heading', () => ours.evaluate(`document.activeElement.localName === 'h1'`));
    // Both clicks have been heard by now: what the second one met was not carried out.
    expect((await stagesBecome({ access: 'done' })).stages?.login).toMatchObject({ status: 'open' });
    expect((await clickUntil(text('popup.undo'), 'access', 'waiting'))?.access?.since).toBe(asked.since);
  });

  it('a wait that is taken back and said again goes on since the same day', async () => {
    await clickUntil(`${text('popup.reopen')}: ${text('stage.access')}`, 'access', 'open');
    const again = await clickUntil(text('popup.next.access.saas.have'), 'access', 'waiting');
    expect(again?.access?.since).toBe(asked.since);
  });
});

describe('the card', () => {
  it('on CPMS 2.0 takes the answers that no page gives: asked, and in', async () => {
    await have({ account: done, secondFactor: done }, { network: 'vascern' });
    await go('cpms2.start');
    await cardSays(text('card.asked'));
    await pressOurs(page, '.answers button');
    await stagesBecome({ access: 'waiting' });
    await eventually('one answer left', () =>
      page.evaluate(`${card}.querySelectorAll('.answers button').length === 3`),
    );
    await eventually('to be in', async () => {
      await pressOurs(page, '.answers button').catch(() => {});
      return stored(ours, ({ stages }) => stages?.login?.status === 'done', 800);
    });
    await stagesBecome({ access: 'done', login: 'done' });
  });

  it('where it does not know the network, has the button that leads to the place to name it', async () => {
    await have({ account: done, secondFactor: done }, {});
    await go('saas.network');
    await cardSays(text('card.plan.network'));
    await pressOurs(page, '.answers button');
    const settings = await pageOpened(session.launched, '/welcome.html#plan');
    if (!settings) throw new Error('The settings did not open.');
    await settings.close();
  });

  it.each([
    ['kept out before the approval', 'extra.cpmsDenied', { access: asked }, 3, 'access'],
    ['kept out after it', 'extra.cpmsDenied', { access: done }, 4, 'login'],
    ['on the way in, with a password that expires', 'extra.passwordExpires', { access: done }, 4, 'login'],
  ] as const)('names the task of the person, not of the page: %s', async (_what, id, stages, number, task) => {
    await have({ account: done, secondFactor: done, ...stages });
    await go(id);
    const words = say('card.stage', { number, task: text(`stage.${task}`) });
    await eventually(
      words,
      () => page.evaluate(`${card}?.querySelector('.stage').textContent`),
      (said) => said === words,
    );
    // Nothing of it moved by looking.
    await stagesBecome({ account: 'done', secondFactor: 'done', access: stages.access.status, login: 'open' });
  });

  it('hands over from the account to the second factor, with the button that opens it', async () => {
    await have({});
    await go('euLogin.signedIn');
    await cardSays(say('card.next', { number: 2, task: text('stage.secondFactor') }));
    await pressOurs(page, '.next a.main');
    await until(page, 'My Account', ({ title, ring }) => title === text('euLogin.myAccount') && ring !== null);
  });

  it.each([
    ['app', 'euLogin.mobileDevices'],
    ['key', 'euLogin.securityKeys'],
    ['eid', 'euLogin.eids'],
  ] as const)('says what the chosen method needs where it is set up: %s', async (method, own) => {
    for (const id of ['euLogin.myAccount', own] as const) {
      await have({ account: done }, profile, { method });
      await go(id);
      await cardSays(text('method.prepare'));
      const fold = `[...${card}.querySelectorAll('details.aid')].find(
        (one) => one.firstElementChild.textContent === ${JSON.stringify(text('method.prepare'))})`;
      await page.evaluate(`${fold}.firstElementChild.setAttribute('data-fold', '')`);
      await pressOurs(page, '[data-fold]');
      const said = await eventually('what it needs', () => page.evaluate(`${fold}.open && ${fold}.textContent`));
      for (const part of ['title', 'need', 'steps']) expect(said).toContain(text(`method.${method}.${part}`));
    }
  });

  it('shows the way: what is pointed at has the focus, and is in view', async () => {
    await have({ account: done, secondFactor: done });
    await go('saas.network');
    await until(page, 'the card', ({ title }) => title === text('saas.network'));
    await pressOurs(page, '.away button');
    const isShown = `(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return document.activeElement.matches('a[href*="open=reconnet"]') && top >= 0 && bottom <= innerHeight;
    })()`;
    await eventually('the focus on the target', () => page.evaluate(isShown));
    await until(page, 'the ring, and the card beside it', ({ ring, coversFocus }) => ring !== null && !coversFocus);
  });

  it('when all is done opens nowhere by itself, and where it is asked', async () => {
    await have({ account: done, secondFactor: done, access: done, login: done });
    const tell = (message: object) =>
      ours.evaluate(`(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const all = await tabs.query({});
        return Promise.all(all.map(({ id }) => tabs.sendMessage(id, ${JSON.stringify(message)}).catch(() => null)));
      })()`) as Promise<({ page?: string } | null)[]>;
    for (const id of ['euLogin.signIn', 'cpms.login', 'cpms2.start'] as const) {
      await go(id);
      await eventually('the page to be known', async () =>
        (await tell({ where: true })).some((one) => one?.page === id),
      );
      expect((await see(page)).guest, `${id} is known, and nothing is shown`).toBe(false);
      await tell({ hop: true });
      await until(page, 'what was asked for', ({ title }) => title === text(id));
    }
  });
});
