import browser from 'webextension-polyfill';
import { reportPath } from './tab';

/** A second wish for the same within so many ms is the same wish. */
const oneWish = 3000;
/** A report page that is open answers at once; one that hangs must not keep a new one from being opened. In ms. */
const patience = 1000;

/** Lets the same thing be done once at a time, whoever asks how often. */
export function createOnce() {
  const last = new Map<string, { readonly at: number; readonly done: Promise<true> }>();
  return {
    /**
     * Does it, unless it was just done under this key; what failed was not done.
     * @returns what the first wish is answered with
     */
    run(key: string, act: () => Promise<true>): Promise<true> {
      const now = Date.now();
      const before = last.get(key);
      if (before && Math.abs(now - before.at) <= oneWish) return before.done;
      const done = act();
      last.set(key, { at: now, done });
      done.catch(() => {
        if (last.get(key)?.done === done) last.delete(key);
      });
      return done;
    },
  };
}

/** Opens the report page for a tab, or shows the one that is open. @returns true once it is in front */
export async function showReport(tab: number | undefined): Promise<true> {
  const asked = browser.runtime.sendMessage({ shown: tab ?? null }).catch(() => undefined);
  const isThere = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
  if (isThere !== true) await browser.tabs.create({ url: browser.runtime.getURL(reportPath(tab)) });
  return true;
}

/**
 * On the report page: answers that the report of a tab is here already, and comes to the front.
 * @param tab the one this page is about
 */
export function answerShown(tab: number | null): void {
  const listen = (message: unknown) => {
    const asked = (message as { shown?: unknown } | null)?.shown;
    if (asked === undefined || asked !== tab) return undefined;
    return browser.tabs
      .getCurrent()
      .then(({ id }) => (id === undefined ? undefined : browser.tabs.update(id, { active: true })))
      .then(() => true);
  };
  browser.runtime.onMessage.addListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
