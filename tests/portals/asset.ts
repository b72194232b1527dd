import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Html, raw } from './html';

const here = dirname(fileURLToPath(import.meta.url));

// Styles and scripts stand inside the page, so that a page is one piece: it can be saved, measured and judged alone.

/** Style sheets of the practice portals, by their paths below this folder. */
export function style(...paths: string[]): Html {
  const sheets = paths.map((path) => readFileSync(join(here, path), 'utf8'));
  return raw(`<style>\n${sheets.join('\n')}</style>`);
}

/** A page script of the practice portals, by its path below this folder. */
export function script(path: string): Html {
  return raw(`<script>\n${readFileSync(join(here, path), 'utf8')}</script>`);
}
