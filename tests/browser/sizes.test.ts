import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyState } from '../../lib/progress/state';
import { type PracticePage, pageAt } from '../portals/pages';
import { eventually, openPopup, putRaw, speak } from './extension-page';
import { until } from './seen';
import { openSession, type Session } from './session';
import { plan } from './walk';
import { fillWelcome, forgetTasks, welcomePage } from './welcome';

/**
 * The windows people have: a hospital's screen of 1366×768, the same at 125 % with the browser's bars taken off, that
 * at 110, 125, 150 and 200 % page zoom, and 400 % of 1280×1024 (WCAG 1.4.4 and 1.4.10). In German, whose sentences are
 * the longest.
 */
const sizes = [
  [1366, 768],
  [1093, 487],
  [993, 443],
  [874, 390],
  [729, 325],
  [546, 244],
  [320, 256],
] as const;
const pages: readonly PracticePage[] = [
  'euLogin.register',
  'euLogin.registered',
  'euLogin.password',
  'euLogin.myAccount',
  'saas.network',
  'saas.organisation',
  'saas.recap',
  'cpms.login',
];
const texts = JSON.parse(readFileSync('locales/de.json', 'utf8')) as Record<string, string>;
let session: Session;
let page: Page;
let welcome: Page;

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'de', reducedMotion: true });
  welcome = await welcomePage(session.launched);
  await fillWelcome(welcome, 'de', plan);
  page = await session.launched.newPage();
});

afterAll(() => session.close());

async function show(id: PracticePage, [width, height]: readonly [number, number]): Promise<void> {
  await page.setViewport({ width, height });
  await page.bringToFront();
  await forgetTasks(welcome);
  await page.goto(pageAt(session.world, id, 'de'), { waitUntil: 'load' });
  await until(page, `the card of ${id}`, ({ title }) => title === texts[id]);
}

/** Lines of the card's sentence that are not wholly seen; runs in the page. Null while there is no sentence. */
const hiddenLines = `(() => {
  const root = document.querySelector('[data-cpms-lotse]')?.shadowRoot;
  const sentence = root?.querySelector('.card .do');
  if (!sentence?.textContent.trim()) return null;
  const range = document.createRange();
  range.selectNodeContents(sentence);
  const clips = [{ left: 0, top: 0, right: innerWidth, bottom: innerHeight }];
  for (let at = sentence; at; at = at.parentElement)
    if (getComputedStyle(at).overflow !== 'visible') clips.push(at.getBoundingClientRect());
  const isSeen = (line) => clips.every((clip) =>
    line.left >= clip.left - 1 && line.right <= clip.right + 1 && line.top >= clip.top - 1 && line.bottom <= clip.bottom + 1);
  const isOurs = ({ left, right, top, bottom }) => {
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return !!hit?.closest('.do');
  };
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .filter((line) => !isSeen(line) || !isOurs(line))
    .map(({ top, bottom }) => Math.round(top) + '–' + Math.round(bottom));
})()`;

/** What must stand in every card, also where it is folded or further down; and what must be seen of it at once. */
const parts = `(() => {
  const root = document.querySelector('[data-cpms-lotse]').shadowRoot;
  const card = root.querySelector('.card').getBoundingClientRect();
  const foot = root.querySelector('footer').getBoundingClientRect();
  return {
    help: root.querySelector('.body > details.aid:last-child').textContent,
    foot: foot.height > 0 && foot.top >= card.top && foot.bottom <= Math.min(card.bottom, innerHeight),
  };
})()`;

describe.each(sizes.filter(([, height]) => height >= 480))('in a window of %i × %i', (width, height) => {
  it('every card shows its foot whole, and has the same help at its end', async () => {
    for (const id of pages) {
      await show(id, [width, height]);
      const seen = (await eventually(
        `the foot of ${id}`,
        () => page.evaluate(parts) as Promise<{ help: string; foot: boolean }>,
        ({ foot }) => foot,
      )) as { help: string };
      for (const text of ['rescue.open', 'card.who', 'guide.open', 'report.open'])
        expect(seen.help, id).toContain(texts[text]);
    }
  });
});

describe.each(sizes)('in a window of %i × %i', (width, height) => {
  it.each(pages)('the sentence of %s is seen whole', async (id) => {
    await show(id, [width, height]);
    await eventually(
      'a sentence that is seen whole',
      () => page.evaluate(hiddenLines) as Promise<string[] | null>,
      (hidden) => hidden?.length === 0,
    );
  });

  it('the dock lies over nothing that has the focus', async () => {
    await show('saas.network', [width, height]);
    await page.keyboard.press('Escape');
    await until(page, 'the dock', ({ dock }) => dock);
    for (let steps = 0; steps < 20; steps++) {
      await page.keyboard.press('Tab');
      await eventually('the focus beside the dock', () => page.evaluate(isFree) as Promise<boolean>);
    }
  });
});

/** Whether no part of what has the focus on the page lies under the dock, or nothing of the page has it. */
const isFree = `(() => {
  const host = document.querySelector('[data-cpms-lotse]');
  const dock = host?.shadowRoot.querySelector('.dock')?.getBoundingClientRect();
  const focus = document.activeElement;
  if (!dock || !focus || focus === document.body || focus === host) return true;
  const box = focus.getBoundingClientRect();
  return box.right <= dock.left || box.left >= dock.right || box.bottom <= dock.top || box.top >= dock.bottom;
})()`;

it('the popup has all four tasks on its first screen', async () => {
  const popup = await openPopup(session.launched);
  await popup.setViewport({ width: 380, height: 487 });
  await eventually(
    'four tasks',
    () =>
      popup.evaluate(
        `[...document.querySelectorAll('.task')].map((one) => Math.round(one.getBoundingClientRect().bottom))`,
      ) as Promise<number[]>,
    (bottoms) => bottoms.length === 4 && bottoms.every((bottom) => bottom <= 487),
  );
  expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
  await popup.close();
});

it.each(['de', 'en'] as const)('the first run asks and leads on within its first screen, in %s', async (language) => {
  await putRaw(welcome, { ...emptyState(), language });
  await speak(welcome, language);
  await welcome.setViewport({ width: 1093, height: 487 });
  const wanted = '#network, #country, #have input, #start .button, #start button';
  const bottoms = `document.documentElement.lang === '${language}' &&
    [...document.querySelectorAll('${wanted}')].map((one) => Math.round(one.getBoundingClientRect().bottom + scrollY))`;
  await eventually(
    'two choices, four boxes and the way on',
    () => welcome.evaluate(bottoms) as Promise<number[] | false>,
    (found) => found && found.length >= 8 && found.every((bottom) => bottom <= 487),
  );
});
