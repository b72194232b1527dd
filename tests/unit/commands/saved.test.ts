// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAsked } from '../../commands/saved';

let folder: string;
const put = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const url = 'https://ecas.ec.europa.eu/cas/login';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-saved-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('saved pages', () => {
  it('a page with its address given', () => {
    const file = put('a.html', '<p>Hello');
    expect(readAsked([file], { url, profile: '{"country":"IT"}' })).toEqual([
      { file, url, html: '<p>Hello', profile: { country: 'IT' } },
    ]);
  });

  it('a page that says itself where it was', () => {
    const file = put('a.html', `<!-- saved from url=(0035)${url} -->\n<p>Hello`);
    expect(readAsked([file], {})[0]?.url).toBe(url);
  });

  it('a pair, named by either of its files, and a folder of pairs', () => {
    const html = put('a.html', '<p>Hello');
    const json = put('a.json', JSON.stringify({ url, page: 'euLogin.signIn', targets: { email: '#a' } }));
    mkdirSync(join(folder, 'in'));
    for (const path of [html, json, folder]) {
      expect(readAsked([path], {})).toMatchObject([
        { file: html, url, expected: { page: 'euLogin.signIn', targets: { email: '#a' } } },
      ]);
    }
  });
});

describe('what cannot be used gets a sentence', () => {
  it.each([
    ['a file that is not there', () => [join(folder, 'no.html')], /does not exist/],
    ['half a pair', () => [put('a.json', '{}')], /A pair needs both/],
    ['something else', () => [put('a.txt', 'x')], /neither a saved page/],
    ['an empty folder', () => [folder], /There is no saved page/],
    ['a page without an address', () => [put('a.html', '<p>Hello')], /Give its address with --url/],
    ['a page that is none', () => [put('a.html', '\u0000\u0001 PDF')], /not a web page/],
    [
      'a damaged pair',
      () => [put('a.html', '<p>'), put('a.json', '{ "url": ')].slice(0, 1),
      /a\.json is not an object in JSON/,
    ],
  ])('%s', (_what, paths, message) => {
    expect(() => readAsked(paths(), {})).toThrow(message);
  });

  it('a damaged profile', () => {
    expect(() => readAsked([put('a.html', '<p>')], { url, profile: 'IT' })).toThrow(/--profile is not an object/);
  });
});
