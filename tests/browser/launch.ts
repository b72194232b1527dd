import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './install';

/** The extension's id in Firefox, as its manifest names it. */
export const GECKO_ID = 'cpms-lotse@reconnet.example';

// Firefox gives every installation its own random address; this fixes ours, so that pages can be opened and storage is
// found again.
const GECKO_UUID = '5d0e5b0c-8c1b-4c6e-9a43-2f6b9d7c1e42';

export interface LaunchSettings {
  browser: BrowserName;
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Port of `startProxy`; without one the browser reaches nothing at all. */
  proxyPort?: number;
  /** The real network instead of the proxy; only for looking at the real portals. */
  direct?: boolean;
  /** Keeps the profile for the next launch; without it the profile is thrown away. */
  profileDir?: string;
  headless?: boolean;
  scheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  width?: number;
  height?: number;
  /** Language of the browser's own user interface and of the pages it prefers. */
  uiLanguage?: string;
  /**
   * Pages of one site share a process and none is kept ready, as on a computer with little memory: a new process for
   * each page costs more than the page (measured 2026-11: 20 pages took 12 s of processor time, and 6 s so).
   */
  fewProcesses?: boolean;
  /** Further switches (Chromium) or preferences (Firefox). */
  args?: string[];
  prefs?: Record<string, boolean | number | string>;
}

export interface Launched {
  browser: Browser;
  /** Undefined without an extension. */
  extensionId: string | undefined;
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension in a tab and waits until it is read. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

type Resolved = LaunchSettings & { headless: boolean; width: number; height: number; scheme: 'light' | 'dark' };

function chromeOptions(settings: Resolved): LaunchOptions {
  const { proxyPort = 9, direct, width, height, scheme, reducedMotion, uiLanguage, fewProcesses, args = [] } = settings;
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      ...(direct
        ? []
        : [
            `--proxy-server=127.0.0.1:${proxyPort}`,
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            '--ignore-certificate-errors',
          ]),
      // Without these it asks for updates and for the time, sends form signatures, and looks for its account server.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
      '--gaia-url=https://127.0.0.1:9/',
      '--component-updater=url-source=https://127.0.0.1:9/',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-search-engine-choice-screen',
      `--window-size=${width},${height}`,
      // By switch and not by emulation, so that it holds for popups and pages that open by themselves too.
      `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(fewProcesses ? ['--process-per-site'] : []),
      ...(uiLanguage ? [`--lang=${uiLanguage}`, `--accept-lang=${uiLanguage}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  };
}

function firefoxOptions(settings: Resolved): LaunchOptions {
  const {
    proxyPort = 9,
    direct,
    width,
    height,
    scheme,
    reducedMotion,
    uiLanguage,
    fewProcesses,
    args = [],
    prefs,
  } = settings;
  return {
    // Without the first, pages of the extension cannot be opened; with the variable, settings servers are not asked.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...args],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': direct ? 5 : 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.failover_direct': false,
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      // A temporary add-on loses its storage at the end of a session, unless told otherwise.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      ...(uiLanguage && { 'intl.locale.requested': uiLanguage, 'intl.accept_languages': uiLanguage }),
      ...(fewProcesses && {
        'dom.ipc.processPrelaunch.enabled': false,
        'dom.ipc.processCount': 1,
        'network.process.enabled': false,
        'media.rdd-process.enabled': false,
        'media.utility-process.enabled': false,
      }),
      ...prefs,
    },
  };
}

const PATIENCE = 20_000;

/**
 * Waits until a page shows this address and is read. Between two documents a page cannot be asked anything: ask again
 * then.
 */
async function arrived(page: Page, url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const there = await page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false);
    if (there) return;
    if (Date.now() > deadline) throw new Error(`${url} did not open within ${PATIENCE / 1000} seconds.`);
    await new Promise((again) => setTimeout(again, 20));
  }
}

/**
 * Starts an installed browser that can reach nothing but the proxy, with the extension loaded. Closing it and
 * launching again with the same `profileDir` is what a restart is to a person: storage stays, session cookies go.
 */
export async function launch(settings: LaunchSettings): Promise<Launched> {
  const all: Resolved = { headless: true, width: 1280, height: 900, scheme: 'light', ...settings };
  const { browser: name, extension, profileDir, headless, width, height } = all;
  const userDataDir = profileDir ?? mkdtempSync(join(tmpdir(), 'lotse-profile-'));
  const browser = await puppeteer.launch({
    browser: name,
    executablePath: ensureBrowser(name),
    headless,
    acceptInsecureCerts: !settings.direct,
    // With a window to look at, the page shall be as large as the window.
    defaultViewport: headless ? { width, height } : null,
    userDataDir,
    ...(name === 'chrome' ? chromeOptions(all) : firefoxOptions(all)),
  });
  let extensionId: string | undefined;
  try {
    if (extension) extensionId = await browser.installExtension(resolve(extension));
  } catch (error) {
    await browser.close();
    throw error;
  }

  const extensionUrl = (path: string) => {
    const origin = name === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${GECKO_UUID}`;
    return `${origin}/${path.replace(/^\//, '')}`;
  };

  return {
    browser,
    extensionId,
    extensionUrl,
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Firefox never reports the end of this navigation for its own extension pages, so the document itself is asked.
      const url = extensionUrl(path);
      page.goto(url, { timeout: 0 }).catch(() => undefined);
      await arrived(page, url);
      return page;
    },
    close: async () => {
      await browser.close();
      if (!profileDir) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
