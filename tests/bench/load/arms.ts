import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyState } from '../../../lib/progress/state';
import { putRaw } from '../../browser/extension-page';
import { type Launched, launch } from '../../browser/launch';
import { welcomePage } from '../../browser/welcome';
import { buildExtension } from '../../commands/build';
import type { BenchPage } from './pages';
import { buildPeer } from './peers/build';
import { load } from './rest';
import { type Mark, missing } from './shown';

/** With which extension a page is loaded; `none` and `again` have none, so the two should not differ. */
export const armNames = ['none', 'again', 'empty', 'driver', 'shepherd', 'ours'] as const;
export type ArmName = (typeof armNames)[number];

/** A browser with one extension, or with none. */
export interface Arm {
  readonly name: ArmName;
  readonly launched: Launched;
  /** Called before each load. */
  readonly prepare: (page: BenchPage) => Promise<void>;
}

/** What must be seen on a page of ours, so that the arms do the same. */
const marks: Readonly<Partial<Record<ArmName, readonly Mark[]>>> = {
  driver: [
    { what: 'the popover of driver.js', className: 'driver-popover' },
    { what: 'the highlight of driver.js', className: 'driver-active-element', around: true },
  ],
  shepherd: [
    { what: 'the step of Shepherd', className: 'shepherd-element' },
    { what: 'the target of Shepherd', className: 'shepherd-target', around: true },
  ],
  ours: [
    { what: 'our card', className: 'card' },
    { what: 'our ring', className: 'ring', around: true },
  ],
};

/** So often a load is repeated in which something was not shown in time, before that is an error. */
const attempts = 3;

/** Runs with one open browser per arm, and closes them. */
export async function withArms<T>(
  names: readonly ArmName[],
  pages: readonly BenchPage[],
  run: (arms: readonly Arm[]) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'lotse-peers-'));
  const arms: Arm[] = [];
  try {
    for (const name of names) arms.push(await openArm(name, pages, home));
    return await run(arms);
  } finally {
    await Promise.allSettled(arms.map(({ launched }) => launched.close()));
    rmSync(home, { recursive: true, force: true });
  }
}

async function openArm(name: ArmName, pages: readonly BenchPage[], home: string): Promise<Arm> {
  if (name === 'none' || name === 'again') return { name, launched: await launch({ browser: 'chrome' }), prepare };
  if (name !== 'ours') {
    const extension = await buildPeer(name, pages, home);
    return { name, launched: await launch({ browser: 'chrome', extension }), prepare };
  }
  const launched = await launch({ browser: 'chrome', extension: buildExtension('chrome', 'release') });
  // A page of the extension that shows nothing, so that nothing is redrawn when its storage is written.
  const tab = await welcomePage(launched);
  await tab.goto(launched.extensionUrl('/manifest.json'));
  return { name, launched, prepare: ({ fixture }) => putRaw(tab, firstDay(fixture.profile)) };
}

async function prepare(): Promise<void> {}

/** The person has chosen network, country and hospital, and has not been on any page yet. */
function firstDay(profile: BenchPage['fixture']['profile']): object {
  return { ...emptyState(), welcomed: true, profile: profile ?? {} };
}

/**
 * What the main thread of a new tab does to load a page, in ms of processor time.
 * @throws Error when what the arm should show was not there when the page came to rest, however often it is loaded
 */
export async function loadTime(arm: Arm, page: BenchPage): Promise<number> {
  let lost: readonly string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    await arm.prepare(page);
    const { page: tab, session, took } = await load(arm.launched, page.fixture);
    lost = page.hint ? await lostOn(session, arm, page) : [];
    await tab.close();
    if (lost.length === 0) return took;
  }
  throw new Error(`${page.fixture.name}: ${lost.join(' and ')} cannot be seen, so its cost says nothing.`);
}

function lostOn(session: Parameters<typeof missing>[0], { name }: Arm, { fixture }: BenchPage): Promise<string[]> {
  const targets = Object.values(fixture.targets).filter((selector) => selector !== null);
  return missing(session, marks[name] ?? [], targets);
}
