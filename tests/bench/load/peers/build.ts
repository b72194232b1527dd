import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { places } from '../../../../lib/guides/places';
import type { BenchPage, Hint } from '../pages';

/** What is measured beside us, with the stylesheet that its makers hand out. */
const peers = {
  empty: undefined,
  driver: 'node_modules/driver.js/dist/driver.css',
  shepherd: 'node_modules/shepherd.js/dist/css/shepherd.css',
} as const;

export type Peer = keyof typeof peers;

/**
 * Builds an extension with one content script, on all hosts of ours.
 * @param home the folder in which it is put
 * @returns the folder with the unpacked extension
 */
export async function buildPeer(peer: Peer, pages: readonly BenchPage[], home: string): Promise<string> {
  const folder = join(home, peer);
  mkdirSync(folder);
  await build({
    entryPoints: [`tests/bench/load/peers/${peer}.ts`],
    outfile: join(folder, 'content.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome125',
    define: { HINTS: JSON.stringify(hintsOf(pages)) },
  });
  const css = peers[peer];
  if (css) copyFileSync(css, join(folder, 'content.css'));
  const script = {
    // On the whole of our hosts, also where ours is not installed.
    matches: [...new Set(places.flatMap((portal) => portal.places.map(({ host }) => `https://${host}/*`)))],
    js: ['content.js'],
    run_at: 'document_idle',
    ...(css && { css: ['content.css'] }),
  };
  const manifest = { manifest_version: 3, name: peer, version: '1.0', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

function hintsOf(pages: readonly BenchPage[]): Readonly<Record<string, Hint>> {
  return Object.fromEntries(pages.flatMap(({ fixture, hint }) => (hint ? [[fixture.url, hint]] : [])));
}
