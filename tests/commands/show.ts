import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { pageOf } from '../../lib/guides';
import type { Language } from '../../lib/text/language';
import type { BrowserName } from '../browser/install';
import { launch } from '../browser/launch';
import { startProxy } from '../browser/proxy';
import { pressOurs, until } from '../browser/seen';
import { plan, type Step, walk } from '../browser/walk';
import { fillWelcome, forgetTasks, stored, welcomePage } from '../browser/welcome';
import { pageAt, practicePages } from '../portals/pages';
import { createWorld } from '../portals/world';
import { buildExtension } from './build';

interface Picture {
  readonly file: string;
  readonly title: string;
  readonly what: string;
}

/** The written guide and its checklist: id of the picture, address, title. */
const ourPages = [
  ['guide', '/guide.html', 'Written guide'],
  ['checklist', '/guide.html#checklist', 'Checklist'],
] as const;

/**
 * Walks all four stages in a browser without a window, prints every step, and leaves one picture per page with an
 * `index.html` that shows them in order.
 */
export async function showTheWay(browser: BrowserName, language: Language): Promise<void> {
  const folder = `.output/walk/${browser}-${language}`;
  const extension = buildExtension(browser, 'test');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const world = createWorld({ language, saasLanguage: 'en', remembers: false });
  const proxy = await startProxy({ world });
  const launched = await launch({
    browser,
    extension,
    proxyPort: proxy.port,
    uiLanguage: language,
    width: 1280,
    height: 860,
  });
  const pictures: Picture[] = [];
  const seen = new Set<string>();
  const take = async (page: Page, id: string, title: string, what: string, fullPage = false) => {
    if (seen.has(id)) return;
    seen.add(id);
    const file = `${String(pictures.length + 1).padStart(2, '0')}-${id}.png`;
    await page.screenshot({ path: `${folder}/${file}`, fullPage });
    pictures.push({ file, title, what });
  };
  try {
    const welcome = await welcomePage(launched);
    await fillWelcome(welcome, language, plan);
    await take(welcome, 'welcome', 'Welcome', 'language, network, country, hospital');
    console.log('welcome: language, network, country and hospital chosen');
    const page = await launched.newPage();
    await page.bringToFront();
    const onStep = async ({ page: id, title, what }: Step) => {
      console.log(`${id}: ${what}`);
      // As a person would who reads that the place is further down.
      const isAway = () =>
        page.evaluate(`!!document.querySelector('[data-cpms-lotse]')?.shadowRoot?.querySelector('.away button')`);
      if (await isAway())
        await pressOurs(page, '.away button').catch(async (error) => {
          // The place may have come into sight by itself meanwhile.
          if (await isAway()) throw error;
        });
      await settle(page);
      await take(page, id, title, what);
    };
    await walk({ page, language, way: 'mouse', onStep });
    await stored(welcome, (state) => Object.values(state.stages ?? {}).every(({ status }) => status === 'done'));
    const popup = await launched.openExtensionPage('/popup.html');
    await popup.setViewport({ width: 380, height: 640 });
    await take(popup, 'popup', 'Popup', 'all four done');
    await popup.close();
    await page.bringToFront();
    for (const id of practicePages.filter((one) => pageOf(one) && !seen.has(one))) {
      // To who has arrived, nothing is shown unasked on some of them.
      await forgetTasks(welcome);
      await page.goto(pageAt(world, id, language), { waitUntil: 'load' });
      if (Object.keys(pageOf(id)?.page.hints ?? {}).length > 0)
        await until(page, `the card of ${id}`, ({ guest }) => guest);
      console.log(`${id}: beside the way`);
      await settle(page);
      await take(page, id, id, 'beside the way');
    }
    for (const [id, path, title] of ourPages) {
      const ours = await launched.openExtensionPage(path);
      await ours.waitForSelector('h1');
      await take(ours, id, title, 'to read and to print', true);
      await ours.close();
    }
  } finally {
    await launched.close();
    await proxy.close();
  }
  writeFileSync(`${folder}/index.html`, index(pictures, language));
  console.log(`\nAll four stages are done. ${pictures.length} pictures: ${folder}/index.html`);
}

/** Two frames, so that the card is where it belongs, and the end of what fades in. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`);
  await page.evaluate(
    `Promise.all((document.querySelector('[data-cpms-lotse]')?.shadowRoot?.getAnimations() ?? []).map((animation) => animation.finished))`,
  );
}

function index(pictures: readonly Picture[], language: Language): string {
  const figures = pictures.map(
    ({ file, title, what }) =>
      `<figure><img src="${file}" alt="${encode(title)}" loading="lazy"><figcaption><b>${encode(title)}</b> ${encode(what)}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>CPMS Lotse: the whole way</title>
<style>body{font:16px/1.5 system-ui;margin:24px auto;max-width:1000px;color-scheme:light dark}img{max-width:100%;border:1px solid #888}figure{margin:0 0 40px}</style>
<h1>CPMS Lotse: the whole way</h1>
<p>Practice replicas, not the real pages. The person is fictional.</p>
${figures.join('\n')}
</html>
`;
}

function encode(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
