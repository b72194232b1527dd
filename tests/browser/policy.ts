import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findBrowser } from './install';
import { GECKO_ID } from './launch';
import { browserName, extension } from './session';

/**
 * Policies as the IT of a hospital sets them. They hold for the whole machine, so they are written just before a
 * browser needs them and taken away again, whatever happens.
 */

/** Where the browser under test looks on Linux; none of these exists on other systems. */
function place(): string {
  if (browserName === 'firefox') return '/etc/firefox/policies/policies.json';
  const program = findBrowser('chrome') ?? '';
  const folder = /edge/.test(program)
    ? '/etc/opt/edge'
    : /google|\/opt\//.test(program)
      ? '/etc/opt/chrome'
      : '/etc/chromium';
  return `${folder}/policies/managed/cpms-lotse-test.json`;
}

/** An unpacked extension has an id that is made of its folder (Chromium: crx_file::id_util::GenerateIdForPath). */
function chromiumId(): string {
  const letters = createHash('sha256').update(resolve(extension)).digest('hex').slice(0, 32);
  return letters.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

const ours = () => (browserName === 'firefox' ? GECKO_ID : chromiumId());

function policy(preset: object): object {
  const mine = { [ours()]: preset };
  return browserName === 'firefox'
    ? { policies: { '3rdparty': { Extensions: mine } } }
    : { '3rdparty': { extensions: mine } };
}

/** Why policies cannot be tested on this machine; null when they can. */
export function cannotSetPolicies(): string | null {
  if (process.platform !== 'linux') return 'policies are written as files only on Linux';
  const file = place();
  // Firefox knows only this one file. In Chromium the name of the file is ours.
  if (browserName === 'firefox' && existsSync(file)) return `${file} is there already, and may be somebody’s own`;
  const folder = ancestors(file).find((one) => existsSync(one)) ?? '/';
  try {
    accessSync(folder, constants.W_OK);
    return null;
  } catch {
    return `${folder} is not writable for this user (only root may set policies)`;
  }
}

function ancestors(file: string): string[] {
  const folder = dirname(file);
  return folder === '/' ? ['/'] : [folder, ...ancestors(folder)];
}

let isSet = false;
/** Folders that were made for the policy, the outermost first. */
const made: string[] = [];

/** Sets a preset; Chromium notices within seconds, Firefox when it starts. */
export function setPolicy(preset: object): void {
  const file = place();
  const folder = dirname(file);
  const first = mkdirSync(folder, { recursive: true });
  if (first) made.push(first);
  isSet = true;
  writeFileSync(file, JSON.stringify(policy(preset)));
}

/** Leaves the machine as it was; what others have put there is not touched. */
export function removePolicy(): void {
  if (!isSet) return;
  isSet = false;
  rmSync(place(), { force: true });
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

// Also when a test run is stopped in the middle.
process.once('exit', removePolicy);

/**
 * Does something with a policy in place. Firefox reads it only when it starts, and another one may start on this
 * machine meanwhile, so there it is gone right after; in Chromium it stays, because it is for this folder's extension
 * alone.
 */
export async function withPolicy<T>(preset: object, act: () => Promise<T>): Promise<T> {
  setPolicy(preset);
  try {
    return await act();
  } finally {
    if (browserName === 'firefox') removePolicy();
  }
}
