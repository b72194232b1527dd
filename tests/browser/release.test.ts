import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../lib/build/managed-schema';
import { browserName } from './session';
import { contentScript, scriptToAsk } from './shipped';

/** What is shipped: the release build's manifest and files. */
const folder = `.output/${browserName}-mv3`;
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe('the release', () => {
  it('asks for storage and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  it('lets pages of ours connect to nobody, whatever their code says', () => {
    const policy = String(manifest.content_security_policy.extension_pages);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('brings the licences of what is in it', () => {
    const notices = readFileSync(`${folder}/THIRD-PARTY.txt`, 'utf8');
    for (const name of ['preact', 'valibot', 'webextension-polyfill', 'zustand', 'wxt'])
      expect(notices).toContain(`${name} `);
    expect(notices).toMatch(/Mozilla Public License Version 2\.0/);
    expect(readFileSync(`${folder}/LICENSE.txt`, 'utf8')).toMatch(/^MIT License/);
  });

  it('leads people nowhere without encryption', () => {
    for (const file of files.filter((one) => /\.(?:js|html|json)$/.test(one)))
      expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(/http:\/\/(?!www\.w3\.org\/)/);
  });

  it.each([
    ['a build', ['build', '-b', 'chrome', '--mv3'], { LOTSE_OUT: '.output' }],
    ['a zip', ['zip', '-b', 'chrome', '--mv3'], { LOTSE_OUT: '.output/zip/test' }],
  ])('cannot be %s with the settings of tests', (_what, args, env) => {
    const made = spawnSync('npx', ['wxt', ...args], {
      env: { ...process.env, ...env, LOTSE_TEST: '1' },
      encoding: 'utf8',
    });
    expect(made.status).not.toBe(0);
    expect(made.stdout + made.stderr).toContain('LOTSE_TEST');
  });

  it.runIf(browserName === 'chrome')('tells Chrome and Edge what may be set by policy', () => {
    expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(JSON.parse(readFileSync(`${folder}/managed-schema.json`, 'utf8'))).toEqual(managedSchema());
  });

  it.runIf(browserName === 'firefox')('tells Firefox nothing of that, which needs no schema', () => {
    expect(manifest.storage).toBeUndefined();
    expect(files).not.toContain('managed-schema.json');
  });

  it('sees the portals and nothing else', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual([
      'https://cpms.ern-net.eu/*',
      'https://cpms2.ern-net.eu/*',
      'https://ecas.ec.europa.eu/cas*',
      'https://sorry.ec.europa.eu/*',
      ...['SAAS*', 'SANCO*', 'SANTE*', 'Saas*', 'cas*', 'saas*', 'sanco*', 'sante*'].map(
        (path) => `https://webgate.ec.europa.eu/${path}`,
      ),
    ]);
    expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
  });

  it('has one script on the portals', () => {
    expect(manifest.content_scripts[0].js).toEqual([contentScript]);
    expect(files.filter((file) => file.startsWith('content-scripts/'))).toEqual([contentScript]);
  });

  it('is what fixtures, locators, trees, benches and commands ask', () => {
    const installed = readFileSync(`${folder}/${contentScript}`, 'utf8');
    expect(scriptToAsk(browserName)).toContain(installed);
  });

  it('is the same in both browsers, but for the rule by which Firefox takes us off a page (lib/overlay/lives.ts)', () => {
    const rule = /`:host > div \{ visibility: var\(\$\{[\w$]+\}, hidden\) \}`/;
    const code = (browser: string) => readFileSync(`.output/${browser}-mv3/${contentScript}`, 'utf8');
    expect(code('firefox')).toMatch(rule);
    expect(code('chrome')).not.toMatch(rule);
    // Shorter words are names that the bundler gives, and one more text moves them all.
    const words = (browser: string) =>
      code(browser)
        .replace(rule, '')
        .match(/[\p{L}\p{N}]{4,}/gu);
    expect(words('firefox')).toEqual(words('chrome'));
  });

  it('speaks to no network and carries no practice portal', () => {
    const code = files
      .filter((file) => /\.(js|html|css|json)$/.test(file))
      .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const);
    for (const [file, text] of code) {
      expect(text, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon|importScripts/);
      expect(text, file).not.toMatch(/Mustermann|data-practice|Übungsnachbau|practice replica/);
      expect(text, file).not.toMatch(/innerHTML ?=(?!=)/);
    }
  });

  it('closes its shadow root; that it is open is all that test builds differ in', () => {
    const [release = '', test = ''] = [folder, `.output/test/${browserName}-mv3`].map((one) =>
      readFileSync(`${one}/${contentScript}`, 'utf8'),
    );
    expect(release).toMatch(/mode:[`"']closed/);
    const marked = /,\w+\.setAttribute\([`"']data-cpms-lotse[`"'],[`"']{2}\)/;
    expect(test).toMatch(marked);
    expect(test.replace(/(mode:[`"'])open/, '$1closed').replace(marked, '')).toBe(release);
  });

  it.runIf(browserName === 'firefox')('tells Firefox that nothing is collected, from version 140 on', () => {
    expect(manifest.browser_specific_settings.gecko).toMatchObject({
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });
});
