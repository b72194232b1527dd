import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { portalsOwn } from '../../../lib/clean/known';
import type { BrowserName } from '../../browser/install';
import { type Launched, launch } from '../../browser/launch';
import { startProxy } from '../../browser/proxy';
import { welcomePage } from '../../browser/welcome';
import { buildExtension } from '../../commands/build';
import { table } from '../table';
import { type HostilePage, hardToCopy, hostilePages } from './pages';

/** So long a page is watched, in ms. */
const watched = 1500;

/** Measures the longest time in which nothing else could happen on the page: a person could not even scroll. */
const stops = `window.longestStop = 0;
  { let last = performance.now(); setInterval(() => { const now = performance.now();
    window.longestStop = Math.max(window.longestStop, now - last - 4); last = now; }, 1); }`;

interface Row {
  readonly page: string;
  readonly with: number;
  readonly without: number;
}

/**
 * The longest stop of pages that were made to stop us, with the extension and without, side by side; and while a copy
 * is made.
 * @returns 1 when a page stands still for more than 50 ms longer with us
 */
export async function hostile(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      browser: { type: 'string', default: 'chrome' },
      only: { type: 'string' },
      runs: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const browser = values.browser as BrowserName;
  const runs = Number(values.runs);
  const proxy = await startProxy();
  const common = { browser, proxyPort: proxy.port } as const;
  const wanted = ({ name }: HostilePage) => !values.only || name.includes(values.only);
  const known = JSON.stringify(portalsOwn());
  const withUs = await launch({ ...common, extension: buildExtension(browser, 'release') });
  const alone = await launch(common);
  const show = async (launched: Launched, one: HostilePage, act?: (page: Page) => Promise<unknown>) => {
    proxy.setServe((url) =>
      url === one.url
        ? {
            body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>EU Login</title><body>${one.html}<script>${one.script ?? ''};${stops}</script>`,
            headers: { 'content-type': 'text/html; charset=utf-8' },
          }
        : undefined,
    );
    const page = await launched.newPage();
    try {
      await page.bringToFront();
      await page.goto(one.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      await page.evaluate(`new Promise((done) => setTimeout(done, ${watched}))`);
      if (act) {
        await page.evaluate('longestStop = 0');
        await act(page);
      }
      return (await page.evaluate('Math.round(longestStop)')) as number;
    } finally {
      await page.close();
    }
  };
  const least = async (launched: Launched, one: HostilePage, act?: (page: Page) => Promise<unknown>) => {
    const all: number[] = [];
    for (let run = 0; run < runs; run++) all.push(await show(launched, one, act));
    return all.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
  };
  const rows: Row[] = [];
  try {
    const desk = await welcomePage(withUs);
    const copy = async () =>
      desk.evaluate(`(async () => { const { tabs } = globalThis.browser ?? chrome;
        for (const { id } of await tabs.query({})) await tabs.sendMessage(id, { copy: ${known} }).catch(() => {}); })()`);
    for (const one of hostilePages.filter(wanted))
      rows.push({ page: one.name, with: await least(withUs, one), without: await least(alone, one) });
    for (const one of hardToCopy.filter(wanted))
      rows.push({ page: `copy: ${one.name}`, with: await least(withUs, one, copy), without: 0 });
  } finally {
    await Promise.all([withUs.close(), alone.close()]);
    await proxy.close();
  }
  if (values.json) console.log(JSON.stringify(rows));
  else
    console.log(
      table(
        ['page', 'with us', 'alone', 'more'],
        rows.map((row) => [row.page, `${row.with} ms`, `${row.without} ms`, `${row.with - row.without}`]),
      ),
    );
  return rows.some((row) => row.with - row.without > 50) ? 1 : 0;
}
