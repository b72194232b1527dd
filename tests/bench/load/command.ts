import type { CDPSession } from 'puppeteer-core';
import { fixturePage, open } from '../../browser/inspect';
import { type Launched, launch } from '../../browser/launch';
import { buildExtension } from '../../commands/build';
import { type Fixture, readFixtures } from '../../fixtures/read';
import { median, quantile } from '../quantile';
import { runsIn } from '../runs';
import { table } from '../table';

/** What is measured: pages of ours as they are, and an application that is not ours on the same host. */
const names = [
  'euLogin/register.de-plain',
  'euLogin/myAccount.en-no-phone',
  'saas/organisation.en-datatables',
  'saas/recap.en-bootstrap2',
  'negative/app-eche.en',
  'negative/app-eudamed.en',
];
/** Milliseconds of the main thread that a load may take more with us (design, quality bars). */
const bars = { ours: 8, others: 1 };
/** Until a page rests, in ms. */
const settle = 1200;

/** What one page's main thread did until it rested, in ms: with us minus without us, pair by pair; and without us. */
interface Line {
  readonly page: string;
  readonly ours: boolean;
  readonly added: readonly number[];
  readonly alone: readonly number[];
}

/**
 * `npm run bench -- load`: the processor time of a page's main thread that the released extension adds to a load, in pairs
 * of two browsers, one with it and one without. A new tab each time, so that nothing is known yet.
 * @returns the exit code: 1 when a bar is broken
 */
export async function load(words: readonly string[]): Promise<number> {
  const { runs, json } = runsIn(words, [15, 3, 200]);
  const lines = await measureAll(runs);
  const broken = lines.filter(({ ours, added }) => median(added) > (ours ? bars.ours : bars.others));
  if (json) console.log(JSON.stringify({ runs, lines }, undefined, 1));
  else {
    console.log(tell(lines));
    for (const { page, added } of broken) console.log(`✗ ${page}: ${median(added).toFixed(1)} ms more`);
  }
  return broken.length > 0 ? 1 : 0;
}

async function measureAll(runs: number): Promise<readonly Line[]> {
  const all = readFixtures();
  const fixtures = names.flatMap((name) => all.filter((fixture) => fixture.name === name));
  const extension = buildExtension('chrome', 'release');
  const withUs = await launch({ browser: 'chrome', extension });
  const without = await launch({ browser: 'chrome' });
  try {
    const lines: Line[] = [];
    for (const fixture of fixtures) {
      const [added, alone]: [number[], number[]] = [[], []];
      for (let run = -1; run < runs; run++) {
        // In turns, so that whatever slows the machine slows both.
        const first = run % 2 === 0 ? withUs : without;
        const one = await loadTime(first, fixture);
        const other = await loadTime(first === withUs ? without : withUs, fixture);
        const [ours, theirs] = first === withUs ? [one, other] : [other, one];
        if (run < 0) continue;
        added.push(ours - theirs);
        alone.push(theirs);
      }
      lines.push({ page: fixture.name, ours: fixture.page !== null, added, alone });
    }
    return lines;
  } finally {
    await withUs.close();
    await without.close();
  }
}

/** What the main thread of a new tab has done when the page rests, in ms of processor time. */
async function loadTime({ browser }: Launched, fixture: Fixture): Promise<number> {
  const page = await fixturePage(browser);
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await open(page, fixture);
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, settle));
    return await threadTime(session);
  } finally {
    await page.close();
  }
}

/** Thread ticks of the renderer's main thread (chromedevtools.github.io/devtools-protocol, Performance.getMetrics). */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('This Chromium does not tell the time of its main thread.');
  return time.value * 1000;
}

function tell(lines: readonly Line[]): string {
  return [
    table(
      ['page', 'added ms', 'middle half', 'page alone ms', 'added ÷ alone'],
      lines.map(({ page, added, alone }) => [
        page,
        median(added).toFixed(1),
        `${quantile(added, 0.25).toFixed(1)} to ${quantile(added, 0.75).toFixed(1)}`,
        median(alone).toFixed(1),
        (median(added) / median(alone)).toFixed(2),
      ]),
    ),
    '',
    'added: processor time of the main thread until the page rests, with the released extension minus without it, median of pairs',
    `bars: ${bars.ours} ms on pages of ours, ${bars.others} ms on other pages of the same host`,
  ].join('\n');
}
