import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAddress, savedFrom } from './saved';

/** A saved page that is to be cleaned. */
export interface Cleanable {
  readonly html: string;
  /** Where it was, or an address that is nobody's. */
  readonly url: string;
  /** Where the copy goes; nothing is there yet. */
  readonly out: string;
}

/** The largest page that is read, in bytes; pages of the portals are a hundred times smaller. */
const largest = 20_000_000;
const nowhere = 'https://saved.invalid/';

/**
 * Reads a saved page and decides where its copy goes.
 * @throws Error with one sentence that says what is wrong with the file or the address and what to do
 */
export function readCleanable(file: string, given: { readonly url?: string; readonly out?: string }): Cleanable {
  const html = readPage(file);
  const url = given.url ?? savedFrom(html) ?? nowhere;
  if (!isAddress(url)) throw new Error(`${url} is not an address. Give it as https://….`);
  const out = given.out ?? file.replace(/(\.html?)?$/i, '.clean.html');
  if (resolve(out) === resolve(file))
    throw new Error(`The copy would replace ${file} itself. Name another file with --out.`);
  if (existsSync(out)) throw new Error(`${out} exists already. Move it away, or name another file with --out.`);
  return { html, url, out };
}

function readPage(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  const { size } = statSync(file);
  if (!statSync(file).isFile()) throw new Error(`${file} is a folder. Give one saved page (.html).`);
  if (size === 0) throw new Error(`${file} is empty. Save the page again, as “HTML only”.`);
  if (size > largest)
    throw new Error(`${file} is larger than ${largest / 1e6} MB. Save the page as “HTML only” and try again.`);
  const bytes = readFileSync(file);
  const html = bytes.toString('utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what tells a program or a picture from a text
  if (/\u0000/.test(html.slice(0, 10_000)))
    throw new Error(`${file} is not a text. Save the page as “HTML only” and try again.`);
  if (!isUtf8(bytes)) throw new Error(`${file} is not UTF-8. Open it in a text editor and save it as UTF-8.`);
  if (!/<(?:!doctype html|html|head|body|div|form|p|table|main|h1)\b/i.test(html))
    throw new Error(`${file} is not a web page. Save the page as “HTML only” and try again.`);
  return html;
}
