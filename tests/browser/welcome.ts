import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/text/language';
import type { Launched } from './launch';
import { openTabs, pageOpened } from './opened';
import { untilTrue } from './seen';

/**
 * The welcome page, which opens by itself after installing; where it is not seen within a while, it is opened, for most
 * tests only want a page of ours. That it does open by itself is a test of its own (`way.test.ts`).
 */
export async function welcomePage(launched: Launched): Promise<Page> {
  return (await pageOpened(launched, '/welcome.html', heading, 20_000)) ?? launched.openExtensionPage('/welcome.html');
}

/**
 * Waits for the welcome page that opens by itself after installing.
 * @throws Error with what the driver saw, and with the pages of ours that the extension itself knows of
 */
export async function welcomeByItself(launched: Launched): Promise<Page> {
  const page = await pageOpened(launched, '/welcome.html', heading);
  if (page) return page;
  const seen = (await launched.browser.pages()).map((one) => one.url());
  const tabs = await openTabs(await launched.openExtensionPage('/guide.html'));
  throw new Error(
    `The welcome page did not open. The driver saw ${seen.join(', ')}; the extension ${tabs.join(', ')}.`,
  );
}

const heading = `document.querySelector('h1')`;

/** Chooses language, network, country and hospital, as a person would once. */
export async function fillWelcome(
  page: Page,
  language: Language,
  plan: { network: string; country: string; hospital: string },
): Promise<void> {
  await page.bringToFront();
  await page.locator(`.languages button[lang=${language}]`).click();
  await untilTrue(page, `document.documentElement.lang === '${language}'`);
  await page.select('#network', plan.network);
  await page.select('#country', plan.country);
  await page.locator('input#hospital').fill(plan.hospital);
  await page.evaluate(`document.activeElement.blur()`);
  await stored(page, (state) => state.profile?.hospital === plan.hospital && state.language === language);
}

/** Waits until the stored document is so; asked from one of our own pages. */
export async function stored(page: Page, holds: (state: Stored) => boolean, ms = 30_000): Promise<Stored> {
  const end = Date.now() + ms;
  let state: Stored = {};
  while (Date.now() < end) {
    state = await readStored(page);
    if (holds(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error(`The stored progress did not become what was expected: ${JSON.stringify(state)}`);
}

/** The stored document as far as tests look at it. */
export interface Stored {
  readonly language?: string | null;
  readonly profile?: {
    readonly network?: string;
    readonly country?: string;
    readonly hospital?: string;
    readonly guest?: boolean;
  };
  readonly method?: string | null;
  readonly stages?: Readonly<Record<string, { readonly status: string; readonly since?: number }>>;
  readonly hidden?: { readonly hints: string[]; readonly pages: string[]; readonly everywhere: boolean };
}

/** Reads the stored document from one of our own pages. */
export async function readStored(page: Page): Promise<Stored> {
  const script = `(globalThis.browser ?? chrome).storage.local.get('progress').then(({ progress }) => progress ?? {})`;
  return (await page.evaluate(script)) as Stored;
}

/**
 * Takes the tasks out of what is stored, under the writer's own lock; asked from one of our own pages. What a page told
 * before is written first: the background is asked something and has answered, which may take it long.
 */
export async function forgetTasks(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const { storage: { local }, runtime } = globalThis.browser ?? chrome;
    await runtime.sendMessage({ event: { type: 'noticeRead' } });
    await navigator.locks.request('progress', async () => {
      const { progress } = await local.get('progress');
      await local.set({ progress: { ...progress, stages: {}, challenge: null } });
    });
  })()`);
}
