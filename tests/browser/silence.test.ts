import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fits } from '../../lib/dom/path';
import { matches } from '../../lib/guides/matches';
import { readFixtures } from '../fixtures/read';
import { see, until } from './seen';
import { mine, openSession, type Session } from './session';
import { welcomePage } from './welcome';

/**
 * The built extension on pages that are not ours: nothing is shown. Where the manifest does not install our script at
 * all, which `release.test.ts` and the unit test of the addresses prove, there is nothing to wait for. That these pages
 * are none of ours is tested with the released script in both browsers (`fixtures.test.ts`); that the extension stays
 * silent then is shown with an eighth of them in each.
 */
const fixtures = readFixtures();
const installed = (url: string) => matches().some((pattern) => fits(url, pattern));
// Where a page of ours is a fair answer too, something may be shown.
const silent = mine(
  mine(mine(fixtures.filter(({ page, acceptPage, url }) => page === null && !acceptPage && installed(url)))),
);
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

/**
 * How long the others are given, in ms: several times what our card needs after a page that is ours has loaded, on
 * this machine now. There is no other way to see that something does not come.
 */
let patience = 250;
const wait = () =>
  page.evaluate(
    `new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), ${patience}))`,
  );

describe('silence', () => {
  it('a page that is ours shows the card, and how soon', async () => {
    if (!guided) throw new Error('There is no fixture of the German sign-in page.');
    await open(guided);
    const began = Date.now();
    await until(page, 'the card', ({ guest }) => guest);
    patience = Math.max(patience, 3 * (Date.now() - began));
  });

  it.each(silent.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    await open(fixture);
    await wait();
    expect((await see(page)).guest).toBe(false);
    expect(await page.evaluate(`document.querySelector('[data-cpms-lotse]')`)).toBeNull();
  });
});
