import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

/**
 * The extension itself asks for 140. Puppeteer 24.43 sets the screen's orientation with every window, a command that
 * Firefox 140 does not know ("unknown command emulation.setScreenOrientationOverride") and 153 does; tried 2026-11-27.
 */
const OLDEST_FIREFOX = 153;

const COMMANDS: Record<BrowserName, string[]> = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC: Record<BrowserName, string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function places(browser: BrowserName): string[] {
  if (process.platform === 'darwin') return MAC[browser];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS[browser].map((path) => join(root, path)) : []));
  }
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return COMMANDS[browser].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** Firefox before 140 cannot load the extension; a browser that will not tell its version is taken as good enough. */
function recentEnough(browser: BrowserName, path: string): boolean {
  // On Windows firefox.exe --version prints nothing to a pipe, and on all systems Chrome's age does not matter here.
  if (browser === 'chrome' || process.platform === 'win32') return true;
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /(\d+)\./.exec(said.stdout ?? '')?.[1];
  return version === undefined || Number(version) >= OLDEST_FIREFOX;
}

/** The path of an installed browser; undefined when there is none. `CHROME_PATH` and `FIREFOX_PATH` go first. */
export function findBrowser(browser: BrowserName): string | undefined {
  const variable = browser === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const named = process.env[variable];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`${variable} is set to "${named}", but there is no program to run there.`);
  }
  return places(browser).find((path) => canRun(path) && recentEnough(browser, path));
}

function advice(browser: BrowserName): string {
  const name =
    browser === 'chrome' ? 'Chrome, Chromium or Edge' : `Firefox ${OLDEST_FIREFOX} or newer (or Firefox ESR)`;
  const variable = browser === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const home = browser === 'chrome' ? 'https://www.google.com/chrome/' : 'https://www.mozilla.org/firefox/';
  const how: Partial<Record<NodeJS.Platform, string>> = {
    linux: `On Debian: sudo apt-get install ${browser === 'chrome' ? 'chromium' : 'firefox-esr'} fonts-liberation. Elsewhere: ${home}`,
    darwin: `On macOS: install it from ${home} into /Applications.`,
    win32: `On Windows: install it from ${home}`,
  };
  return [
    `No ${name} was found on this computer.`,
    how[process.platform] ?? 'Install it with your system’s package manager.',
    `If it is installed somewhere unusual, name the program: ${variable}=/path/to/the/program`,
  ].join('\n');
}

/**
 * Debian and its relatives, as root: the only place where installing by ourselves is both easy and expected (CI
 * containers).
 */
function canInstall(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get')
  );
}

/**
 * The path of a browser to test with. A missing one is installed by the system's own package manager where that is
 * possible without asking (Debian as root); elsewhere the error says exactly what to do. Never downloads a browser by
 * itself.
 */
export function ensureBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found) return found;
  if (!canInstall()) throw new Error(advice(browser));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The fonts: without any, a bare container renders every letter as a box.
  const packages = [browser === 'chrome' ? 'chromium' : 'firefox-esr', 'fonts-liberation'];
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
  } catch {
    throw new Error(`Installing ${packages.join(' and ')} did not work (see above).\n${advice(browser)}`);
  }
  const installed = findBrowser(browser);
  if (!installed) throw new Error(advice(browser));
  return installed;
}

/** Is there a screen to open a window on? */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
