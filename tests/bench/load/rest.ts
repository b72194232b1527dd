import type { CDPSession, Page } from 'puppeteer-core';
import { fixturePage, open } from '../../browser/inspect';
import type { Launched } from '../../browser/launch';
import type { Fixture } from '../../fixtures/read';
import { countThreadTime, threadTime } from '../thread-time';

/** A page rests when its main thread did no more than `calm` ms of work in each of so many pauses in a row. */
const pause = 200;
const calm = 2;
const pauses = 2;
/** A page that never rests would not be comparable. */
const patience = 15_000;

/** A tab in which a page was loaded and came to rest. */
export interface Loaded {
  readonly page: Page;
  readonly session: CDPSession;
  /** What its main thread did for that, in ms of processor time. */
  readonly took: number;
}

/**
 * Loads a page in a new tab, which has a process of its own, and waits until it rests.
 * @param before called with the tab before anything is loaded in it
 */
export async function load(
  { browser }: Launched,
  fixture: Fixture,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<Loaded> {
  const page = await fixturePage(browser);
  // In the background no frame is drawn.
  await page.bringToFront();
  const session = await countThreadTime(page);
  await before(page);
  await open(page, fixture);
  return { page, session, took: await restOf(session, fixture.name) };
}

async function restOf(session: CDPSession, name: string): Promise<number> {
  const end = Date.now() + patience;
  let time = await threadTime(session);
  for (let calmOnes = 0; calmOnes < pauses; ) {
    if (Date.now() > end) throw new Error(`${name} does not rest within ${patience / 1000} s.`);
    await new Promise((done) => setTimeout(done, pause));
    const now = await threadTime(session);
    calmOnes = now - time <= calm ? calmOnes + 1 : 0;
    time = now;
  }
  return time;
}
