import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../commands/build';
import type { BrowserName } from './install';

/** What the released content script is made of; whatever is newer than the build makes a new one. */
const sources = ['entrypoints', 'components', 'lib', 'assets', 'locales', 'wxt.config.ts', 'package-lock.json'];

/** The content script inside the folder of a built extension. */
export const contentScript = 'content-scripts/companion.js';

/** The content script of the released extension, as text: the very file that people install. */
export function shippedScript(browser: BrowserName = 'chrome'): string {
  const folder = `.output/${browser}-mv3`;
  if (newest(sources) > newest([join(folder, contentScript)])) buildExtension(browser, 'release');
  return readFileSync(join(folder, contentScript), 'utf8');
}

/** The latest moment at which one of these was changed; 0 when there is none. */
function newest(paths: readonly string[]): number {
  return Math.max(...paths.map(changed));
}

function changed(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
}

/**
 * The released content script for a page that is to be asked, not guided: `await lotse.companion()` and `await
 * lotse.copy()` give what it finds and copies. Its storage never answers, so nothing of ours is shown by itself.
 */
export function scriptToAsk(browser: BrowserName = 'chrome'): string {
  return `(() => {
    const nobody = { addListener() {}, removeListener() {} };
    globalThis.browser = {
      runtime: { id: 'asked', onMessage: nobody },
      storage: { local: { get: () => new Promise(() => {}) }, onChanged: nobody },
    };
  })();
  ${shippedScript(browser)}
  globalThis.lotse = undefined;
  companion.then((parts) => Promise.all([parts.companion(), parts.copy()]).then(([asked, { clean }]) => {
    globalThis.lotse = { ...asked, clean, worthALook: parts.worthALook };
  }));`;
}
