import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { fixturePage } from '../browser/inspect';
import { handle, toRequest } from '../portals/index';
import { pageAt } from '../portals/pages';
import { createWorld } from '../portals/world';

const { outputFiles } = await build({
  stdin: {
    contents: `
 import { lookAt } from './lib/find/look'; import { cleanPath } from './lib/page/address'; import { holdsForDebug } from './lib/page/recognise'; import { portals, pages } from './lib/guides'; import { applicationOf } from './lib/find/application';
 globalThis.dbg = (id) => { const url = new URL(location.href); const look = lookAt(document, cleanPath(url.pathname)); const p = portals.find(p => id.startsWith(p.id + '.')); const page = p.pages[id.split('.')[1]]; const ask = (s) => holdsForDebug(look, url, s, ask);
  return { app: p.id === 'saas' ? applicationOf(look) : '', frame: p.frame && Object.fromEntries(Object.entries(p.frame.signals).map(([n, s]) => [n, ask(s)])), signals: Object.fromEntries(Object.entries(page.signals).map(([n, s]) => [n, ask(s)])), never: (page.never ?? []).map(s => [s.is, JSON.stringify(s).slice(0,80), ask(s)]).filter(x => x[2]) } }`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  plugins: [
    {
      name: 'x',
      setup(b) {
        b.onLoad({ filter: /recognise\.ts$/ }, async (a) => ({
          contents: (await import('node:fs')).readFileSync(a.path, 'utf8') + '\nexport const holdsForDebug = holds;',
          loader: 'ts',
        }));
      },
    },
  ],
});
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page: any = await fixturePage(browser);
await page.setViewport({ width: 1280, height: 900 });
for (const lang of ['en', 'de'] as const)
  for (const id of process.argv.slice(2)) {
    const world = createWorld({});
    const url = pageAt(world, id as any, lang);
    const r: any = handle(world, toRequest(url));
    page.fixture = { html: String(r.body) };
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(outputFiles[0]!.text);
    console.log(lang, id, JSON.stringify(await page.evaluate(`dbg('${id}')`)));
  }
await browser.close();
