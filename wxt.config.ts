import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { guidesAsJson } from './lib/build/guides';
import { livesSheet } from './lib/build/lives-sheet';
import { managedSchema } from './lib/build/managed-schema';
import { compileMessages, messages } from './lib/build/messages';
import { thirdPartyNotices } from './lib/build/notices';
import { languages } from './lib/text/language';

/** The texts that the browser itself shows; the rest is spoken by `lib/text`. */
const manifestTexts = ['extName', 'extDescription', 'hopCommand', 'popupCommand'];

/** What the IT of a hospital may set in Chrome and Edge. */
const schemaFile = 'managed-schema.json';

/** What is shipped must not be open: only what tests build for themselves, into a folder of their own, is. */
const isTest = process.env.LOTSE_TEST === '1';
const out = process.env.LOTSE_OUT ?? '.output';
if (isTest && !/(?:^|[\\/])test$/.test(out))
  throw new Error('LOTSE_TEST=1 builds an extension for tests, which pages can see into. Unset it to build a release.');

/** Pages of ours load nothing from anywhere, connect to nobody and send no form; the report shows a copy in a frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Says in Firefox that we are still there; see `lib/overlay/lives.ts`. */
const livesFile = 'lives.css';

/**
 * Preact carries one `innerHTML` assignment for `dangerouslySetInnerHTML`. We never use it and reviewers of both stores
 * ask about it, so it is taken out; the build fails when Preact changes there (addons-linter: UNSAFE_VAR_ASSIGNMENT).
 */
const withoutInnerHtml = (): Plugin => ({
  name: 'without-inner-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs$/.test(id.split('?')[0] ?? '')) return;
    const out = code.replace(/\(\w+\.innerHTML=(\w+\.__html)\)/, '$1');
    if (out === code) this.error('Preact changed: its innerHTML assignment was not found. Look at wxt.config.ts.');
    return { code: out, map: null };
  },
});

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  outDir: out,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  zip: { excludeSources: ['tests/fixtures/**', '*.log'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    content_security_policy: { extension_pages: policy },
    // Firefox needs no schema for what policies set.
    ...(browser === 'chrome' && { minimum_chrome_version: '125', storage: { managed_schema: schemaFile } }),
    commands: {
      hop: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_hopCommand__' },
      // Without Alt and Shift alone, which change the keyboard's layout on many Windows computers.
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y' }, description: '__MSG_popupCommand__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'cpms-lotse@reconnet.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    'zip:start': () => {
      if (isTest) throw new Error('A zip is for a store. Unset LOTSE_TEST.');
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'firefox') return;
      for (const script of manifest.content_scripts ?? []) script.css = [livesFile];
    },
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: 'LICENSE.txt', contents: readFileSync('LICENSE', 'utf8') });
      files.push({ relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyNotices() });
      if (config.browser === 'chrome') {
        files.push({ relativeDest: schemaFile, contents: JSON.stringify(managedSchema(), null, 2) });
      }
      if (config.browser === 'firefox') files.push({ relativeDest: livesFile, contents: livesSheet });
      for (const language of languages) {
        const file = `locales/${language}.json`;
        const texts = compileMessages(readFileSync(file, 'utf8'), file);
        const wanted = manifestTexts.map((id) => [id, { message: texts[id] }]);
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(Object.fromEntries(wanted)),
        });
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const alias = {
        'webextension-polyfill': resolve('lib/browser/native.ts'),
        'wxt/utils/content-script-context': resolve('lib/browser/context.ts'),
      };
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
    },
  },
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      withoutInnerHtml(),
      messages(),
      guidesAsJson(),
    ],
    // Newer than the oldest browsers that have everything the overlay stands on (light-dark: Chrome 123, Firefox 120).
    build: {
      target: ['chrome125', 'firefox140'],
      cssTarget: ['chrome125', 'firefox140'],
      // Its polyfill is the only `fetch` in our pages, and no browser of ours needs it.
      modulePreload: { polyfill: false },
    },
    define: {
      __OPEN_ROOT__: JSON.stringify(isTest),
    },
  }),
});
