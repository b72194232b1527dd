import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Network, networks } from '../../lib/guides/network-list';
import { emptyState, type State } from '../../lib/progress/state';
import { eventually, putRaw, speak, textsOf, wordsIn } from './extension-page';
import { sheetsOf, sizeOf } from './pdf';
import { browserName, extension, openSession, type Session, strangers } from './session';
import { welcomePage } from './welcome';

/** The written guide and its checklist in a real browser: to read, to print, without asking for anything. */
const day = (date: number) => Date.UTC(2026, 10, date, 10);
/** As long as it can get: the longest hospital that is kept, every task with a date. */
const hospital = 'Universitätsklinikum für seltene Erkrankungen des Bewegungsapparates '.repeat(2).slice(0, 120).trim();
const state = (network: string | undefined): State => ({
  ...emptyState(),
  welcomed: true,
  profile: { ...(network && { network }), country: 'CZ', hospital } as State['profile'],
  stages: {
    account: { status: 'done', since: day(23) },
    secondFactor: { status: 'done', since: day(23) },
    access: { status: 'waiting', since: day(23) },
    login: { status: 'open' },
  },
});
const a4 = [595, 842] as const;

let session: Session;
let welcome: Page;

beforeAll(async () => {
  session = await openSession({ reducedMotion: true });
  welcome = await welcomePage(session.launched);
});

beforeEach(() => putRaw(welcome, state('reconnet')));

afterAll(() => session.close());

async function open(part: '' | '#checklist'): Promise<Page> {
  const page = await session.launched.openExtensionPage(`/guide.html${part}`);
  await eventually('the guide', () => page.evaluate(`!!document.querySelector('h1')`));
  await page.bringToFront();
  return page;
}

/** Prints the page as the browser would; undefined where this browser offers tests no printing of our pages. */
async function print(page: Page, settings: { letter?: boolean } = {}): Promise<Uint8Array | undefined> {
  try {
    return await page.pdf({
      ...(settings.letter ? { format: 'letter' as const } : { preferCSSPageSize: true, format: 'a4' as const }),
      timeout: 30_000,
    });
  } catch (error) {
    if (browserName === 'chrome') throw error;
    console.warn(`Printing was not tested: ${browserName} offers none here (${(error as Error).message}).`);
    return undefined;
  }
}

/** What is wider than the window or than its own box, by class or tag. */
const overflowing = `[...document.querySelectorAll('#root *')].filter((one) => {
  const { right } = one.getBoundingClientRect();
  const hidden = one.closest('.unseen');
  return !hidden && (right > document.documentElement.clientWidth + 1 || (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'));
}).map((one) => one.className || one.localName)`;

/** Grids and rows that a sheet may end in: Firefox cuts their lines in two there. */
const torn = `[...document.querySelectorAll('#root *')].filter((one) => {
  const { display } = getComputedStyle(one);
  const kept = (element) => element && (getComputedStyle(element).breakInside === 'avoid' || kept(element.parentElement));
  return /grid|flex/.test(display) && one.checkVisibility() && !kept(one);
}).map((one) => one.className || one.localName)`;

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const text = textsOf(language);

  it('tells the whole way without a portal', async () => {
    const page = await open('');
    await speak(page, language);
    await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
    const words = await wordsIn(page, 'main');
    for (const id of ['guide.title', 'euLogin.register', 'euLogin.scanQr', 'saas.recap', 'rescue.sorry.title'])
      expect(words).toContain(text(id));
    expect(await page.title()).toBe(text('guide.pageTitle'));
    expect(await page.evaluate(overflowing)).toEqual([]);
    await page.close();
  });

  it('fits a window of 320 px, guide and checklist', async () => {
    for (const part of ['', '#checklist'] as const) {
      const page = await open(part);
      await speak(page, language);
      await page.setViewport({ width: 320, height: 640 });
      await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), part).toBeLessThanOrEqual(320);
      expect(await page.evaluate(overflowing), part).toEqual([]);
      await page.close();
    }
  });

  it('the guide prints on several sheets of A4, with everything unfolded', async () => {
    const page = await open('');
    await speak(page, language);
    await page.evaluate(`addEventListener('beforeprint', () => {
      document.title = String(document.querySelectorAll('details:not([open])').length);
    })`);
    const folded = (await page.evaluate(`document.querySelectorAll('details:not([open])').length`)) as number;
    expect(folded).toBeGreaterThan(0);
    const pdf = await print(page);
    if (pdf) {
      expect(sheetsOf(pdf)).toBeGreaterThan(3);
      sizeOf(pdf).forEach((measure, index) => {
        expect(Math.abs(measure - (a4[index] ?? 0))).toBeLessThan(2);
      });
      expect(await page.title()).toBe('0');
      expect(await page.evaluate(`document.querySelectorAll('details:not([open])').length`)).toBe(folded);
    }
    await page.close();
  });

  it.runIf(browserName === 'chrome')('on paper nothing is wider than the sheet', async () => {
    for (const part of ['', '#checklist'] as const) {
      const page = await open(part);
      await speak(page, language);
      await page.emulateMediaType('print');
      // A4 less its margins, at 96 px to the inch.
      await page.setViewport({ width: Math.floor(((210 - 28) / 25.4) * 96), height: 1000 });
      await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
      expect(await page.evaluate(overflowing), part).toEqual([]);
      if (part === '') expect(await page.evaluate(torn), 'torn between sheets').toEqual([]);
      await page.close();
    }
  });

  it('the checklist is exactly one sheet, also for the networks with the longest notes', async () => {
    const page = await open('#checklist');
    await speak(page, language);
    const show = async (network: Network | undefined) => {
      await putRaw(welcome, { ...state(network?.id), language });
      const there = network?.acronym ?? text('guide.check.access.unknown.ask');
      return eventually(
        there,
        () => wordsIn(page, '.sheet'),
        (words) => words.includes(there),
      );
    };
    const lengths: [Network, number][] = [];
    for (const network of networks) lengths.push([network, (await show(network)).length]);
    const longest = lengths.sort(([, one], [, other]) => other - one).map(([network]) => network);
    const many: string[] = [];
    for (const network of [undefined, ...longest.slice(0, 3)]) {
      await show(network);
      for (const letter of [false, true]) {
        const pdf = await print(page, { letter });
        if (pdf && sheetsOf(pdf) !== 1) many.push(`${network?.id}${letter ? ' on US Letter' : ''}: ${sheetsOf(pdf)}`);
      }
    }
    await page.close();
    expect(many).toEqual([]);
  });
});

it('its words are not carried to the portals', () => {
  const companion = readFileSync(`${extension}/content-scripts/companion.js`, 'utf8');
  expect(companion).not.toContain(textsOf('de')('guide.lead'));
});

it('asks nobody for anything', async () => {
  const { requests } = session.proxy;
  expect(strangers(session)).toEqual([]);
  expect(requests).toEqual([]);
});
