import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../lib/profile/profile';
import type { Saved } from '../browser/inspect';

/** A page somebody asks about, with what its pair expects, if it has one. */
export interface Asked extends Saved {
  readonly file: string;
  readonly expected?: { readonly page: string | null; readonly targets: Readonly<Record<string, string | null>> };
}

interface Given {
  readonly url?: string;
  readonly profile?: string;
}

/**
 * Reads saved pages, pairs and folders of pairs.
 * @throws Error with one sentence that says which file is unusable and what to do
 */
export function readAsked(paths: readonly string[], given: Given): readonly Asked[] {
  const asked = paths.flatMap(pagesIn).map((file) => readPage(file, given));
  if (asked.length === 0) throw new Error(`There is no saved page (.html) in ${paths.join(', ')}.`);
  return asked;
}

function pagesIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path} does not exist.`);
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => /\.html?$/.test(file))
      .sort()
      .map((file) => join(path, file));
  }
  if (path.endsWith('.json')) return [path.replace(/\.json$/, '.html')];
  if (/\.html?$/.test(path)) return [path];
  throw new Error(`${path} is neither a saved page (.html) nor a fixture (.json) nor a folder of them.`);
}

function readPage(file: string, given: Given): Asked {
  if (!existsSync(file)) throw new Error(`${file} does not exist, but its .json does. A pair needs both.`);
  const html = readFileSync(file, 'utf8');
  if (!/<\w/.test(html)) throw new Error(`${file} is not a web page. Save the page as “HTML only” and try again.`);
  const pair = file.replace(/\.html?$/, '.json');
  const json = existsSync(pair)
    ? (parse(readFileSync(pair, 'utf8'), pair) as Partial<Asked> & Asked['expected'])
    : undefined;
  const url = given.url ?? json?.url ?? savedFrom(html);
  if (!url || !URL.canParse(url))
    throw new Error(`${file} does not say where it was. Give its address with --url https://….`);
  const profile = given.profile !== undefined ? (parse(given.profile, '--profile') as Profile) : json?.profile;
  return {
    file,
    url,
    html,
    ...(profile && { profile }),
    ...(json &&
      'page' in json && {
        expected: { page: json.page ?? null, targets: json.targets ?? {} },
        targets: json.targets ?? {},
      }),
  };
}

/** Browsers write into a saved page where it was: `<!-- saved from url=(0042)https://… -->`. */
export function savedFrom(html: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html)?.[1];
}

function parse(text: string, where: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // told below
  }
  throw new Error(`${where} is not an object in JSON. Look for a missing quote or comma.`);
}
