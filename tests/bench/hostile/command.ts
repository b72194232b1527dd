import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { portalsOwn } from '../../../lib/clean/known';
import type { BrowserName } from '../../browser/install';
import { type Launched, launch } from '../../browser/launch';
import { startProxy } from '../../browser/proxy';
import { welcomePage } from '../../browser/welcome';
import { buildExtension } from '../../commands/build';
import { categories, type TraceEvent } from '../load/trace';
import { table } from '../table';
import { type HostilePage, hardToCopy, hostilePages } from './pages';
import { type Stops, stopsOf } from './stops';

/** So long a page is watched, in ms. */
const watched = 1500;
/** The bar (`../shared/promises.md`): no stop is longer than this above the page alone, in ms. */
const bar = 50;

/** Where no trace can be had: the longest time of the clock in which nothing else could happen on the page. */
const clock = `window.longestStop = 0;
  { let last = performance.now(); setInterval(() => { const now = performance.now();
    window.longestStop = Math.max(window.longestStop, now - last - 4); last = now; }, 1); }`;

interface Row {
  readonly page: string;
  /** The longest stop that is ours, in ms. */
  readonly ours: number;
  /** The longest stop of everything on the page. */
  readonly all: number;
}
type Act = (page: Page) => Promise<unknown>;

/**
 * The longest stops of pages that were made to stop us, and while a copy of them is made. In Chromium in time of the
 * processor, from a trace, told by whose script runs; in Firefox in time of the clock, beside a run without us, which
 * other programs on the machine disturb. Of several runs, the least counts: what stops a page stops it each time.
 * @returns 1 when a page stands still for more than 50 ms because of us
 */
export async function hostile(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      browser: { type: 'string', default: 'chrome' },
      only: { type: 'string' },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  });
  const browser = values.browser as BrowserName;
  const proxy = await startProxy();
  const common = { browser, proxyPort: proxy.port } as const;
  const withUs = await launch({ ...common, extension: buildExtension(browser, 'release') });
  const alone = browser === 'firefox' ? await launch(common) : undefined;
  const known = JSON.stringify(portalsOwn());
  const open = async (launched: Launched, one: HostilePage, work: (page: Page) => Promise<Stops>) => {
    proxy.setServe((url) => (url === one.url ? { body: bodyOf(one, !!alone), headers } : undefined));
    const page = await launched.newPage();
    try {
      await page.bringToFront();
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const traced = (one: HostilePage, act?: Act) =>
    open(withUs, one, async (page) => {
      await page.tracing.start({ categories });
      await rest(page, one);
      await act?.(page);
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as Trace;
      return stopsOf(traceEvents, one.url);
    });
  const clocked = async (one: HostilePage, act?: Act) => {
    const stop = (launched: Launched) =>
      open(launched, one, async (page) => {
        await rest(page, one);
        if (act) await page.evaluate('longestStop = 0');
        await act?.(page);
        const all = (await page.evaluate('Math.round(longestStop)')) as number;
        return { ours: all, all };
      });
    const { all } = await stop(withUs);
    return { ours: act || !alone ? all : Math.max(0, all - (await stop(alone)).all), all };
  };
  const least = async (name: string, one: HostilePage, act?: Act): Promise<Row> => {
    let best: Stops | undefined;
    for (let run = 0; run < Number(values.runs) && (!best || best.ours > bar); run++) {
      const stops = await (alone ? clocked(one, act) : traced(one, act));
      if (!best || stops.ours < best.ours) best = stops;
    }
    const row = { page: name, ours: best?.ours ?? 0, all: best?.all ?? 0 };
    // It takes minutes: whoever waits sees how far it is.
    console.error(`${row.ours > bar ? '✗' : '✓'} ${name}: ${row.ours} ms`);
    return row;
  };
  const rows: Row[] = [];
  try {
    const desk = await welcomePage(withUs);
    const copy: Act = () =>
      desk.evaluate(`(async () => { const { tabs } = globalThis.browser ?? chrome;
        for (const { id } of await tabs.query({})) await tabs.sendMessage(id, { copy: ${known} }).catch(() => {}); })()`);
    const wanted = ({ name }: HostilePage) => !values.only || name.includes(values.only);
    for (const one of hostilePages.filter(wanted)) rows.push(await least(one.name, one));
    for (const one of hardToCopy.filter(wanted)) rows.push(await least(`copy: ${one.name}`, one, copy));
  } finally {
    await Promise.all([withUs.close(), alone?.close()]);
    await proxy.close();
  }
  if (values.json) console.log(JSON.stringify(rows));
  else {
    const head = ['page', 'longest stop by us', 'of everything', ''];
    const lines = rows.map(({ page, ours, all }) => [page, `${ours} ms`, `${all} ms`, ours > bar ? '✗' : '']);
    console.log(table(head, lines));
  }
  return rows.some(({ ours }) => ours > bar) ? 1 : 0;
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

const headers = { 'content-type': 'text/html; charset=utf-8' };

function bodyOf({ html, script = '' }: HostilePage, isClocked: boolean): string {
  const own = isClocked ? `${script};${clock}` : script;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>EU Login</title><body>${html}<script>${own}</script>`;
}

async function rest(page: Page, { url }: HostilePage): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page.evaluate(`new Promise((done) => setTimeout(done, ${watched}))`);
}
