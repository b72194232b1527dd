import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from '../browser/install';

/**
 * Builds the extension for one browser.
 * @param kind `release` is what users get; `test` differs in one thing: its shadow root is open, so that tests see
 * inside
 * @returns the folder with the unpacked extension
 * @throws Error when the build failed; its own output says why
 */
export function buildExtension(browser: BrowserName, kind: 'release' | 'test'): string {
  const out = kind === 'release' ? '.output' : '.output/test';
  const env = { ...process.env, LOTSE_OUT: out, ...(kind === 'test' && { LOTSE_TEST: '1' }) };
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const folder = `${out}/${browser}-mv3`;
  if (status !== 0 || !existsSync(`${folder}/manifest.json`)) {
    throw new Error(`The extension for ${browser} could not be built:\n${stdout}\n${stderr}`);
  }
  return folder;
}
