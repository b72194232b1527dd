import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld, type World } from '../portals/world';
import type { BrowserName } from './install';
import { type Launched, type LaunchSettings, launch } from './launch';
import { type Proxy as PortalProxy, startProxy } from './proxy';

/** The browser that this run tests; `npm test` runs all files once with each. */
export const browserName = (process.env.LOTSE_BROWSER ?? 'chrome') as BrowserName;

/** The extension as `npm test` builds it for tests: as released, but with an open shadow root. */
export const extension = `.output/test/${browserName}-mv3`;

/**
 * Every second of these, the others in the other browser: for what is the same code in both and would take minutes.
 */
export function mine<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, index) => index % 2 === Number(browserName === 'firefox'));
}

export interface Session {
  readonly proxy: PortalProxy;
  readonly world: World;
  readonly profileDir: string;
  launched: Launched;
  /** Closes the browser and opens it again with the same profile. */
  restart(settings?: Partial<LaunchSettings>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Chromium wants a dictionary for its spelling checker as soon as somebody types English; no switch keeps it from
 * asking.
 */
const dictionaries = 'redirector.gvt1.com:443';

/** What was asked for besides the portals, and refused. */
export function strangers({ proxy }: Session): string[] {
  return proxy.refused.filter((address) => address !== dictionaries);
}

/** A browser with the extension and the practice portals. Whoever opens it closes it. */
export async function openSession(settings: Partial<LaunchSettings> = {}): Promise<Session> {
  const world = createWorld({ remembers: false });
  const proxy = await startProxy({ world });
  const profileDir = mkdtempSync(join(tmpdir(), 'lotse-'));
  const start = (more: Partial<LaunchSettings> = {}) =>
    launch({
      browser: browserName,
      extension,
      fewProcesses: true,
      proxyPort: proxy.port,
      profileDir,
      ...settings,
      ...more,
    });
  const session: Session = {
    proxy,
    world,
    profileDir,
    launched: await start(),
    async restart(more) {
      await session.launched.close();
      session.launched = await start(more);
    },
    async close() {
      await session.launched.close();
      await proxy.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return session;
}
