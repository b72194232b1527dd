import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Whether a page has opened this tab, or a window of its own for it, as the browser tells it: the page can take back
 * its name as the opener, but not this. To Chromium, the tab that was in front when the person asked for an empty one
 * is its opener as well, so there the page is asked (`lib/page/held.ts`).
 */
export async function isOpened(tab: Pick<Tabs.Tab, 'openerTabId' | 'windowId'> | undefined): Promise<boolean> {
  if (!tab) return false;
  if (import.meta.env.FIREFOX && tab.openerTabId !== undefined) return true;
  // Firefox for Android has no windows.
  const around =
    tab.windowId === undefined ? undefined : await browser.windows?.get(tab.windowId).catch(() => undefined);
  return around?.type === 'popup';
}
