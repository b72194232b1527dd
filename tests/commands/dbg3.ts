import puppeteer from 'puppeteer-core';
import { fixturePage, inspect, inspectorScript } from '../browser/inspect';
import { handle, toRequest } from '../portals/index';
import { pageAt } from '../portals/pages';
import { createWorld } from '../portals/world';

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await fixturePage(browser);
await page.setViewport({ width: 1280, height: 900 });
const script = await inspectorScript();
for (const lang of ['en', 'de'] as const)
  for (const id of process.argv.slice(2)) {
    const world = createWorld({});
    const url = pageAt(world, id as any, lang);
    const r: any = handle(world, toRequest(url));
    const res: any = await inspect(page, script, {
      url,
      html: String(r.body),
      profile: { network: 'reconnet', country: 'IT', hospital: 'IT08' } as any,
      targets: {},
    });
    console.log(
      lang,
      id,
      res.page,
      JSON.stringify(res.signals),
      res.hints.map((h: any) => h.id + ':' + h.status + ' ' + h.element.slice(0, 60)).join(' | '),
    );
    console.log(
      await page.evaluate(`(() => { const { lookAt, applicationOf } = globalThis.lotseDebug ?? {}; return null })()`),
    );
  }
await browser.close();
