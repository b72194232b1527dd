import { launch } from '../browser/launch';
import { startProxy } from '../browser/proxy';
import { pageAt } from '../portals/pages';
import { createWorld } from '../portals/world';

const [browser = 'chrome', lang = 'de', scheme = 'light', width = '1280', ...ids] = process.argv.slice(2);
const world: any = createWorld({});
const proxy = await startProxy({ world });
const b = await launch({
  browser: browser as any,
  extension: `/tmp/out/${browser}-mv3`,
  proxyPort: proxy.port,
  scheme: scheme as any,
  width: Number(width),
  height: 800,
  uiLanguage: lang,
});
const page = await b.newPage();
page.on('console', (m) => console.log('console', m.text()));
await page.setViewport({ width: Number(width), height: 800 });
for (const id of ids) {
  const url = pageAt(world, id as any, lang as any);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await page.waitForSelector('cpms-lotse', { timeout: 4000 }).catch(() => console.log('no guest on', id, url));
  await new Promise((r) => setTimeout(r, 400));
  await page.screenshot({ path: `/tmp/shots/${browser}-${lang}-${scheme}-${width}-${id}.png` });
  console.log(
    id,
    url,
    (
      await page.evaluate(() => document.querySelector('cpms-lotse')?.shadowRoot?.querySelector('.card')?.textContent)
    )?.slice(0, 200),
  );
}
await b.close();
await proxy.close();
