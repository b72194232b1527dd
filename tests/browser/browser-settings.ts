import type { Browser, Page } from 'puppeteer-core';
import { eventually, openPopup } from './extension-page';
import { GECKO_ID, type Launched } from './launch';
import { browserName } from './session';

/**
 * What only the browser itself may do with an extension, and a person does in its settings: stop it, switch it off and
 * on, take its sites away, let it into private windows. Chromium offers this on its page of extensions, Firefox to its
 * own window.
 */

interface Wire {
  send(
    method: string,
    params: object,
  ): Promise<{
    result: {
      contexts?: { context: string; url: string }[];
      type?: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
  }>;
}

/** Runs a script with the rights of the Firefox window. In it `extension` and `addon` are ours; it may use `await`. */
export async function inFirefox<T>(browser: Browser, script: string): Promise<T> {
  const { connection } = browser as unknown as { connection: Wire };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'));
  const expression = `(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}') ?? {};
    const addon = await AddonManager.getAddonByID('${GECKO_ID}');
    return JSON.stringify((await (async () => { ${script} })()) ?? null);
  })()`;
  const target = { context: window?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox did not answer.');
  return JSON.parse(result.result?.value ?? 'null') as T;
}

/** Runs a script on Chromium's page of extensions. In it `id` and `dev` (what that page may do) are ours. */
export async function inChromium<T>({ browser, extensionId }: Launched, script: string): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    return (await page.evaluate(`(async (id, dev) => { ${script} })('${extensionId}', chrome.developerPrivate)`)) as T;
  } finally {
    await page.close();
  }
}

/** Stops the background, as browsers do with one that has nothing to do; the next message starts it again. */
export async function stopBackground(page: Page): Promise<void> {
  if (browserName === 'firefox') {
    await inFirefox(page.browser(), 'await extension.terminateBackground({ ignoreDevToolsAttached: true });');
    return;
  }
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Whether the background runs right now. */
export async function backgroundRuns(browser: Browser): Promise<boolean> {
  if (browserName === 'firefox') return inFirefox(browser, `return extension.backgroundState === 'running';`);
  return browser.targets().some((target) => target.type() === 'service_worker');
}

const developers = new WeakSet<Browser>();

/** Chromium switches an extension that comes from a folder off when it is loaded anew, unless developer mode is on. */
export async function developerMode(launched: Launched): Promise<void> {
  if (browserName === 'firefox' || developers.has(launched.browser)) return;
  developers.add(launched.browser);
  await inChromium(launched, 'await dev.updateProfileConfiguration({ inDeveloperMode: true });');
}

/**
 * Does something after which the extension starts anew, and waits until it has; all its pages are closed by that.
 * @param ours one of them
 * @returns the popup of the new one, in a tab
 */
async function startsAnew(launched: Launched, ours: Page, act: () => Promise<unknown>): Promise<Page> {
  const { browser, extensionUrl } = launched;
  if (browserName === 'firefox') {
    await inFirefox(browser, 'extension.isOld = true;');
    await act();
    const isNew = `return !extension.isOld && extension.backgroundState === 'running';`;
    await eventually('the extension to start anew', () => inFirefox(browser, isNew));
    return openPopup(launched);
  }
  await developerMode(launched);
  await act();
  await eventually('the old pages to be closed', () => ours.isClosed());
  const popup = await browser.newPage();
  // While there is no extension, this address leads to an error.
  await eventually('the extension to start anew', async () => {
    await popup.goto(extensionUrl('/popup.html'));
    return popup.evaluate(`!!document.querySelector('h1')`);
  });
  return popup;
}

/** What an update does: the extension is loaded anew while portals are open. */
export async function reloadExtension(launched: Launched, ours: Page): Promise<Page> {
  // From a timer, because nobody would be left to answer.
  const reload = 'void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload())';
  return startsAnew(launched, ours, () => ours.evaluate(reload));
}

/** Switches the extension off and on again. */
export async function offAndOn(launched: Launched, ours: Page): Promise<Page> {
  const chromium = 'await chrome.management.setEnabled(id, false); await chrome.management.setEnabled(id, true);';
  return startsAnew(launched, ours, () =>
    browserName === 'firefox'
      ? inFirefox(launched.browser, 'await addon.disable(); await addon.enable();')
      : inChromium(launched, chromium),
  );
}

/** Lets the extension into private windows, which makes both browsers load it anew. */
export async function allowPrivate(launched: Launched, ours: Page): Promise<Page> {
  return startsAnew(launched, ours, () =>
    browserName === 'firefox'
      ? inFirefox(
          launched.browser,
          `const permissions = ['internal:privateBrowsingAllowed'];
           await ExtensionPermissions.add(extension.id, { permissions, origins: [] }, extension);
           await addon.reload();`,
        )
      : inChromium(launched, 'await dev.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });'),
  );
}

/** Opens a private window; `ours` is one of our own pages. */
export async function openPrivateWindow({ browser }: Launched, ours: Page): Promise<Page> {
  const open =
    browserName === 'firefox'
      ? () => inFirefox(browser, 'OpenBrowserWindow({ private: true });')
      : () => ours.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => {})`);
  const page = await freshPage(browser, open);
  // Firefox greets with a page of its own, which must not come in between.
  const home = browserName === 'firefox' ? 'about:privatebrowsing' : 'about:blank';
  const calm = `location.href === '${home}' && document.readyState === 'complete'`;
  await eventually('the private window', () => page.evaluate(calm));
  return page;
}

/**
 * Opens the popup of a private window. In Chromium that is the real one, because no tab there may show a page of ours;
 * in Firefox it is a tab, because its popup is out of reach.
 */
export async function openPrivatePopup(launched: Launched, ours: Page): Promise<Page> {
  const { browser, extensionUrl } = launched;
  const window = await openPrivateWindow(launched, ours);
  let popup = window;
  if (browserName === 'firefox') {
    // The end of this navigation is never reported.
    window.goto(extensionUrl('/popup.html'), { timeout: 0 }).catch(() => undefined);
  } else {
    const before = new Set(browser.targets());
    const newest = `(await chrome.windows.getAll()).findLast(({ incognito }) => incognito)`;
    await ours.evaluate(`(async () => chrome.action.openPopup({ windowId: ${newest}.id }))()`);
    const fresh = await browser.waitForTarget((one) => !before.has(one) && one.url() === extensionUrl('/popup.html'));
    popup = await fresh.asPage();
  }
  await eventually('the popup', () => popup.evaluate(`!!document.querySelector('h1')`));
  return popup;
}

async function freshPage(browser: Browser, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await browser.pages());
  await open();
  const fresh = async () => (await browser.pages()).filter((page) => !before.has(page));
  const [page] = await eventually('a new window', fresh, ({ length }) => length === 1);
  return page as Page;
}

/** Takes sites away in the browser's settings: all of them, or those of one host. */
export async function withdraw(launched: Launched, host?: string): Promise<void> {
  if (browserName === 'firefox') {
    await inFirefox(
      launched.browser,
      `const all = extension.activePermissions.origins;
       const origins = all.filter((one) => ${JSON.stringify(host ?? '')} === '' || one.includes('//${host}/'));
       await ExtensionPermissions.remove(extension.id, { permissions: [], origins, data_collection: [] }, extension);`,
    );
    return;
  }
  await inChromium(
    launched,
    `await dev.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
     if (${host === undefined}) return;
     const { permissions } = await dev.getExtensionInfo(id);
     await dev.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
     for (const { host } of permissions.runtimeHostPermissions.hosts)
       if (!host.includes('//${host}/')) await dev.addHostPermission(id, host);`,
  );
}

/** Gives all sites back in the browser's settings. */
export async function giveBack(launched: Launched): Promise<void> {
  if (browserName === 'firefox') {
    await inFirefox(
      launched.browser,
      // Firefox allows whole sites: https://ecas.ec.europa.eu/cas* is https://ecas.ec.europa.eu/* in its settings.
      `const matches = extension.manifest.content_scripts.flatMap((script) => script.matches);
       const origins = matches.map((match) => match.replace(/[^/]*$/, '*'));
       await ExtensionPermissions.add(extension.id, { permissions: [], origins, data_collection: [] }, extension);`,
    );
    return;
  }
  await inChromium(
    launched,
    `await dev.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_ALL_SITES' });`,
  );
}

/** Answers Firefox, which asks whether an extension may have what it wants. */
export async function answerPrompt({ browser }: Launched, answer: 'yes' | 'no'): Promise<void> {
  const button = answer === 'yes' ? 'button' : 'secondaryButton';
  await eventually('Firefox to ask', () =>
    inFirefox(
      browser,
      `const prompt = document.querySelector('#addon-webext-permissions-notification');
       if (PopupNotifications.panel.state !== 'open' || !prompt) return false;
       prompt.${button}.click();
       return true;`,
    ),
  );
}
