import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isObject } from '../../lib/json';
import { country, guest, hospital, network, type Profile } from '../../lib/profile/profile';
import { type Lost, readState } from '../../lib/progress/parse';
import type { Saved } from '../browser/inspect';
import { type Expected, selectorsOf } from '../fixtures/judge';
import type { Expectation } from '../fixtures/read';

/** A page somebody asks about, with what its pair expects, if it has one. */
export interface Asked extends Saved {
  readonly file: string;
  readonly expected?: Expected;
  /** What of the pair's `state` is not understood. */
  readonly lost?: readonly Lost[];
}

const html = /\.html?$/i;

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
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((file) => join(path, file));
    return files.filter((file) => html.test(file) && statSync(file).isFile());
  }
  if (path.endsWith('.json')) return [pageBeside(path)];
  if (html.test(path)) return [path];
  throw new Error(`${path} is neither a saved page (.html) nor a fixture (.json) nor a folder of them.`);
}

/** The page of a pair that was named by its `.json`. */
function pageBeside(json: string): string {
  const pages = ['.html', '.htm', '.HTML', '.HTM'].map((end) => json.replace(/\.json$/, end));
  const page = pages.find((one) => existsSync(one));
  if (!page) throw new Error(`${pages[0]} does not exist, but its .json does. A pair needs both.`);
  return page;
}

function readPage(file: string, given: Given): Asked {
  const text = read(file);
  if (!/<\w/.test(text)) throw new Error(`${file} is not a web page. Save the page as “HTML only” and try again.`);
  const pair = file.replace(html, '.json');
  const json = existsSync(pair) ? (parse(read(pair), pair) as Partial<Expectation>) : undefined;
  if (json && 'targets' in json && !('page' in json))
    throw new Error(`${pair} has “targets” but no “page”. Say which page it is, or null for none.`);
  for (const [hint, wanted] of Object.entries(json?.accept ?? {}))
    if (![wanted].flat().every((one) => typeof one === 'string'))
      throw new Error(`${pair}: “accept” of ${hint} must be a selector or a list of them.`);
  const url = given.url ?? json?.url ?? savedFrom(text);
  if (!url) throw new Error(`${file} does not say where it was. Give its address with --url https://….`);
  if (!isAddress(url)) throw new Error(`${url} is not the address of a page. Give it with --url https://….`);
  const profile =
    given.profile !== undefined
      ? readProfile(parse(given.profile, '--profile'), '--profile')
      : json?.profile && readProfile(json.profile, pair);
  const expected = json && 'page' in json && { ...json, page: json.page ?? null, targets: json.targets ?? {} };
  return {
    file,
    url,
    html: text,
    ...(profile && { profile }),
    ...(json?.state !== undefined && { state: json.state, lost: readState(json.state).lost }),
    ...(expected && { expected, selectors: selectorsOf(expected) }),
  };
}

function read(file: string): string {
  if (!statSync(file).isFile()) throw new Error(`${file} is a folder, but must be a file.`);
  return readFileSync(file, 'utf8');
}

/** Something we could have been told by a person; a network with a wrong letter would be looked for in vain. */
function readProfile(profile: object, where: string): Profile {
  const fields = { network, country, hospital, guest };
  for (const [key, value] of Object.entries(profile)) {
    const field = Object.entries(fields).find(([name]) => name === key)?.[1];
    if (!field)
      throw new Error(`${where}: “${key}” is not part of a profile; only ${Object.keys(fields).join(', ')} are.`);
    if (!v.is(field, value)) throw new Error(`${where}: ${JSON.stringify(value)} is not a ${key} that we know.`);
  }
  return profile;
}

/** True for what a page can be at; `about:internet` is what old browsers wrote instead. */
export function isAddress(url: string): boolean {
  return /^https?:/.test(url) && URL.canParse(url);
}

/** Browsers write into a saved page where it was: `<!-- saved from url=(0042)https://… -->`. */
export function savedFrom(html: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/.exec(html)?.[1];
}

function parse(text: string, where: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // told below
  }
  throw new Error(`${where} is not an object in JSON. Look for a missing quote or comma.`);
}
