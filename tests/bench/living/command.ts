import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../browser/launch';
import { startProxy } from '../../browser/proxy';
import { welcomePage } from '../../browser/welcome';
import { buildExtension } from '../../commands/build';
import { quantile } from '../quantile';
import { runsIn } from '../runs';
import { table } from '../table';
import { countThreadTime, threadTime } from '../thread-time';
import { changes, flood, html } from './in-page';

const address = 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi';
/** The bars (`../shared/design.md`): share of the main thread, longest task, back again. */
const bars = { share: 0.02, task: 50, again: 300 };
const floodLasts = 10_000;

interface Change {
  readonly name: string;
  /** Frames in which the ring still stood where it was judged, and ms until it was right again. */
  readonly frames: readonly number[];
  readonly again: readonly number[];
}

/**
 * `npm run bench -- living`: how soon the ring is hidden after a change of the page, and right again; and what we cost
 * a page that changes 5,000 times a second. In Chromium, with the test build, whose ring can be seen.
 * @returns the exit code: 1 when a bar is broken
 */
export async function living(words: readonly string[]): Promise<number> {
  const { runs, json } = runsIn(words, [20, 3, 200]);
  const folder = buildExtension('chrome', 'test');
  const shown = await inBrowser(folder, async (page) => {
    const lines: Change[] = [];
    for (const [name, act] of Object.entries(changes)) lines.push(await measure(page, name, act, runs));
    return lines;
  });
  const withUs = await inBrowser(folder, floodOn);
  const without = await inBrowser(undefined, floodOn);
  const share = (withUs.busy - without.busy) / floodLasts;
  const longest = withUs.longest - without.longest;
  const broken = [
    ...shown.filter(({ again }) => quantile(again, 0.95) > bars.again).map(({ name }) => `${name}: right again late`),
    ...shown.filter(({ frames }) => Math.max(...frames) > 2).map(({ name }) => `${name}: wrong for more than 2 frames`),
    ...(share > bars.share ? [`a flood of changes: ${(100 * share).toFixed(1)} % of the main thread`] : []),
    ...(longest > bars.task ? [`a flood of changes: a task ${Math.round(longest)} ms longer`] : []),
  ];
  if (json) console.log(JSON.stringify({ runs, shown, withUs, without, share, broken }, undefined, 1));
  else {
    const ms = (values: readonly number[]) => [quantile(values, 0.5), quantile(values, 0.95)].map(Math.round);
    const head = ['after this change', 'wrong frames, median', 'p95', 'right again, ms, median', 'p95'];
    console.log(
      table(
        head,
        shown.map(({ name, frames, again }) => [name, ...ms(frames), ...ms(again)]),
      ),
    );
    console.log(
      `\n5,000 changes a second: ${(100 * share).toFixed(2)} % of the main thread, longest task ${Math.round(withUs.longest)} ms (without us ${Math.round(without.longest)} ms)`,
    );
    for (const one of broken) console.log(`✗ ${one}`);
  }
  return broken.length > 0 ? 1 : 0;
}

async function inBrowser<T>(extension: string | undefined, work: (page: Page) => Promise<T>): Promise<T> {
  const proxy = await startProxy({
    serve: (url) => (url === address ? { body: html, headers: { 'content-type': 'text/html' } } : undefined),
  });
  const profileDir = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const settings = { browser: 'chrome', proxyPort: proxy.port, profileDir, uiLanguage: 'en' } as const;
  const launched = await launch({ ...settings, ...(extension && { extension }) });
  try {
    // Ours opens by itself after installing, and no frame is drawn of what lies behind it.
    if (extension) await welcomePage(launched);
    const page = await launched.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load' });
    return await work(page);
  } finally {
    await launched.close();
    await proxy.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(page: Page, name: string, act: string, runs: number): Promise<Change> {
  const frames: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.goto(address, { waitUntil: 'load' });
    const told = (await page.evaluate(act)) as { readonly frames: number; readonly again: number };
    frames.push(told.frames);
    again.push(told.again);
  }
  return { name, frames, again };
}

async function floodOn(page: Page): Promise<{ busy: number; longest: number }> {
  const session = await countThreadTime(page);
  await new Promise((done) => setTimeout(done, 3000));
  const began = await threadTime(session);
  const longest = (await page.evaluate(flood(floodLasts))) as number;
  return { busy: (await threadTime(session)) - began, longest };
}
