import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures/read';
import { see, until } from './seen';
import { openSession, type Session } from './session';
import { welcomePage } from './welcome';

/** The built extension on pages that are not ours: nothing is shown. */
const fixtures = readFixtures();
const silent = fixtures.filter(({ page, url }) => page === null && url.startsWith('https:'));
const guided = fixtures.find(({ name }) => name.startsWith('euLogin/signIn.de'));
let session: Session;
let page: Page;

beforeAll(async () => {
  session = await openSession();
  await welcomePage(session.launched);
  page = await session.launched.newPage();
  await page.bringToFront();
});

afterAll(() => session.close());

async function open({ url, html }: { url: string; html: string }): Promise<void> {
  const wanted = new URL(url);
  session.proxy.setServe((asked) =>
    new URL(asked).pathname === wanted.pathname
      ? { body: html, headers: { 'content-type': 'text/html; charset=utf-8' } }
      : undefined,
  );
  await page.goto(url, { waitUntil: 'load' });
}

/** Long enough for our card to appear on a page that is ours, as the first test shows, many times over. */
const patience =
  'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250))';

describe('silence', () => {
  it('a page that is ours shows the card within the time that the others are given', async () => {
    if (!guided) throw new Error('There is no fixture of the German sign-in page.');
    await open(guided);
    await page.evaluate(patience);
    await until(page, 'the card', ({ guest }) => guest, 1);
  });

  it.each(silent.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    await open(fixture);
    await page.evaluate(patience);
    expect((await see(page)).guest).toBe(false);
    expect(await page.evaluate(`document.querySelector('cpms-lotse')`)).toBeNull();
  });
});
