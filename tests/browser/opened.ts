import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';

/** So long the driver may need to notice a page that the extension has opened, before the extension is asked. In ms. */
const notice = 10_000;

/**
 * The page of ours that the extension itself has opened, by a press or after installing, in whatever tab it stands.
 *
 * Firefox moves such a tab to another process while it opens, and now and then Puppeteer never learns of it, or keeps
 * a frame that is gone ("no such frame", 28 November 2026; no page at all, CI of the 29th). So the extension is asked
 * which of its pages are open: the page counts only where it is there, and is then opened once more for the driver.
 * @param address how its address begins, after the extension's own
 * @param isReady an expression in the page that is true once it can be used
 * @returns undefined where it does not open within the time
 */
export async function pageOpened(
  launched: Launched,
  address: string,
  isReady = 'true',
  ms = 60_000,
): Promise<Page | undefined> {
  const url = launched.extensionUrl(address);
  const begins = `location.href.startsWith(${JSON.stringify(url)})`;
  const started = Date.now();
  let isAsked = false;
  while (Date.now() < started + ms) {
    const seen: Page[] = [];
    for (const page of (await launched.browser.pages()).reverse()) {
      // Firefox does not tell Puppeteer the address of our pages, the page itself does.
      if (await page.evaluate(begins).catch(() => false)) seen.push(page);
    }
    for (const page of seen) if (await page.evaluate(`!!(${isReady})`).catch(() => false)) return page;
    if (!isAsked && seen.length === 0 && Date.now() > started + notice) {
      isAsked = true;
      await showLost(launched, url);
    }
    await new Promise((again) => setTimeout(again, 80));
  }
  return undefined;
}

/** The pages of ours that are open in tabs, as the extension itself knows them: their addresses. */
export async function openTabs(ours: Page): Promise<string[]> {
  const views = `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' })`;
  return (await ours.evaluate(`${views}.map(({ location }) => location.href)`)) as string[];
}

/** Closes the page that the extension knows and the driver does not, and opens the same address for the driver. */
async function showLost(launched: Launched, url: string): Promise<void> {
  const asked = await launched.openExtensionPage('/guide.html');
  const lost = (await openTabs(asked)).find((href) => href.startsWith(url));
  if (lost) {
    console.warn(`The driver did not see ${lost}, which the extension has opened; it is opened once more.`);
    await asked.evaluate(`(async () => {
      const { extension, tabs } = globalThis.browser ?? chrome;
      const view = extension.getViews({ type: 'tab' }).find(({ location }) => location.href === ${JSON.stringify(lost)});
      const { id } = await (view.browser ?? view.chrome).tabs.getCurrent();
      await tabs.remove(id);
    })()`);
    await launched.openExtensionPage(lost.slice(launched.extensionUrl('').length));
  }
  await asked.close();
}
