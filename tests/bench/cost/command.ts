import type { Browser, Page } from 'puppeteer-core';
import { askingScript, enter, fixturePage, open } from '../../browser/inspect';
import { launch } from '../../browser/launch';
import { type Fixture, readFixtures } from '../../fixtures/read';
import { median } from '../quantile';
import { runsIn } from '../runs';
import { table } from '../table';
import { countThreadTime, threadTime } from '../thread-time';
import type { Measured } from './measured';

/** What is measured: a form, a list, a request among other networks' pages, and applications that are not ours. */
const names = ['euLogin/register.de-plain', 'saas/organisation.en-datatables', 'saas/recap.en-bootstrap2'];
const small = 2000;
const large = 20_000;
/** Milliseconds at each size, once warm (design, quality bars). */
const bars: Readonly<Record<number, number>> = { [small]: 1.5, [large]: 8 };
/** Milliseconds of the very first look at a small page. */
const coldBar = 8;
/** In so many fresh pages the very first look is measured. */
const freshPages = 5;

/** A page of ours or of others at one size. */
interface Line extends Measured {
  readonly page: string;
  readonly ours: boolean;
  /**
   * The very first look after the script was loaded, in a page that has never been looked at; median of fresh pages.
   */
  readonly cold: number;
}

/**
 * `npm run bench -- cost`: what a look takes, as milliseconds and as ratios to a baseline in the same run.
 * @returns the exit code: 1 when a bar is broken
 */
export async function cost(words: readonly string[]): Promise<number> {
  const { runs, json } = runsIn(words, [40, 5, 1000]);
  const lines = await measureAll(runs);
  const broken = brokenBars(lines);
  if (json) console.log(JSON.stringify({ runs, lines, broken }, undefined, 1));
  else {
    console.log(tell(lines));
    for (const one of broken) console.log(`✗ ${one}`);
  }
  return broken.length > 0 ? 1 : 0;
}

async function measureAll(runs: number): Promise<readonly Line[]> {
  const all = readFixtures();
  const ours = names.flatMap((name) => all.filter((fixture) => fixture.name === name));
  const others = all
    .filter(({ page, url }) => page === null && url.startsWith('https://webgate.ec.europa.eu/'))
    .slice(0, 2);
  const script = await askingScript('tests/bench/cost/in-page.ts');
  const launched = await launch({ browser: 'chrome' });
  const lines: Line[] = [];
  try {
    for (const fixture of [...ours, ...others])
      for (const elements of [small, large])
        lines.push(await measure(launched.browser, script, fixture, elements, runs));
  } finally {
    await launched.close();
  }
  return lines;
}

async function measure(
  browser: Browser,
  script: string,
  fixture: Fixture,
  elements: number,
  runs: number,
): Promise<Line> {
  const { url: address, profile, name: page } = fixture;
  const asked = JSON.stringify({ elements, runs, address, ...(profile && { profile }) });
  const firsts: number[] = [];
  for (let fresh = 0; fresh < freshPages; fresh++)
    firsts.push(await inFreshPage(browser, fixture, script, (tab) => firstLook(tab, asked)));
  const measured = await inFreshPage<Measured>(browser, fixture, script, (tab) => tab.evaluate(`cost(${asked})`));
  // A page that is not recognised any more would only be quickly refused.
  if (fixture.page !== null && measured.hints === 0)
    throw new Error(`${page} is not recognised once it has ${elements} elements, so its cost says nothing.`);
  return { page, ours: fixture.page !== null, cold: median(firsts), ...measured };
}

/** In processor time, because one single run by the clock says more of what else runs on the machine. */
async function firstLook(page: Page, asked: string): Promise<number> {
  await page.evaluate(`prepareFirstLook(${asked})`);
  const session = await countThreadTime(page);
  const before = await threadTime(session);
  await page.evaluate('firstLook()');
  return (await threadTime(session)) - before;
}

/** A new tab has a process of its own, in which nothing of ours has been compiled or run. */
async function inFreshPage<T>(
  browser: Browser,
  fixture: Fixture,
  script: string,
  ask: (page: Page) => Promise<unknown>,
): Promise<T> {
  const page = await fixturePage(browser);
  try {
    await open(page, fixture);
    await page.bringToFront();
    await enter(page, script);
    return (await ask(page)) as T;
  } finally {
    await page.close();
  }
}

function brokenBars(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ ours }) => ours)
    .flatMap((line) => {
      const target = line.elements > (small + large) / 2 ? large : small;
      const bar = bars[target] ?? 0;
      const slow = [
        ...(line.look > bar
          ? [`${line.page}: ${line.look.toFixed(2)} ms at ${line.elements} elements, allowed ${bar} ms`]
          : []),
        ...(target === small && line.cold > coldBar
          ? [`${line.page}: the very first look takes ${line.cold.toFixed(1)} ms, allowed ${coldBar} ms`]
          : []),
      ];
      const before = lines.find(({ page, elements }) => page === line.page && elements < line.elements);
      const growth = before && line.look / before.look;
      const size = before && line.elements / before.elements;
      return growth && size && growth > size
        ? [...slow, `${line.page}: ${growth.toFixed(1)} times the time for ${size.toFixed(1)} times the page`]
        : slow;
    });
}

function tell(lines: readonly Line[]): string {
  const ms = (value: number) => value.toFixed(value < 0.1 ? 3 : 2);
  const times = (one: number, other: number) => (one / other).toFixed(1);
  return [
    table(
      [
        'page',
        'elements',
        'look ms',
        'cold ms',
        '÷ baseline',
        '÷ names',
        'cheap look ms',
        '÷ baseline',
        'baseline ms',
        'names ms',
      ],
      lines.map(({ page, elements, look, cold, baseline, first, names: peer }) => [
        page,
        elements,
        ms(look),
        ms(cold),
        times(look, baseline),
        (look / peer).toFixed(3),
        ms(first),
        times(first, baseline),
        ms(baseline),
        ms(peer),
      ]),
    ),
    '',
    'look: read, recognise and find, from nothing, once the engine is warm · baseline: see every element, read every text',
    'cold: the very first look in a fresh page, in ms of processor time, with what it takes to ask for it',
    'names: the accessible name of every button and link (dom-accessibility-api)',
    'cheap look: the one test on pages that may not be ours',
    `bars on pages of ours: ${bars[small]} ms at ${small} elements (cold: ${coldBar} ms), ${bars[large]} ms at ${large},`,
    'growing no faster than the page',
  ].join('\n');
}
