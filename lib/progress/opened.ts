import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Whether a page has opened this tab, or a window of its own for it, as the browser tells it: the page can take back
 * its name as the opener, but not this.
 */
export async function isOpened(tab: Pick<Tabs.Tab, 'openerTabId' | 'windowId'> | undefined): Promise<boolean> {
  if (!tab) return false;
  if (tab.openerTabId !== undefined) return true;
  // Firefox for Android has no windows.
  const around =
    tab.windowId === undefined ? undefined : await browser.windows?.get(tab.windowId).catch(() => undefined);
  return around?.type === 'popup';
}
