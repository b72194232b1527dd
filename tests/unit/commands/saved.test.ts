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

it('large letters in the name of a file are no other file, and a folder is none', () => {
  const file = put('B.HTML', '<p>Hello');
  put('B.json', JSON.stringify({ url, page: null }));
  mkdirSync(join(folder, 'd.html'));
  for (const path of [file, folder, join(folder, 'B.json')])
    expect(readAsked([path], {})).toMatchObject([{ file, url, expected: { page: null } }]);
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
      'a pair that does not say which page it is',
      () => [put('a.html', '<p>'), put('a.json', JSON.stringify({ url, targets: { email: '#a' } }))].slice(0, 1),
      /a\.json has “targets” but no “page”/,
    ],
    [
      'a pair with a network that does not exist',
      () =>
        [put('a.html', '<p>'), put('a.json', JSON.stringify({ url, profile: { network: 'atlantis' } }))].slice(0, 1),
      /a\.json: "atlantis" is not a network/,
    ],
    [
      'a page from nowhere',
      () => [put('a.html', '<!-- saved from url=(0014)about:internet --><p>')],
      /Give its address/,
    ],
    [
      'half a pair whose other half is a folder',
      () => {
        mkdirSync(join(folder, 'd.html'));
        return [put('d.json', '{}')];
      },
      /d\.html is a folder/,
    ],
    [
      'a damaged pair',
      () => [put('a.html', '<p>'), put('a.json', '{ "url": ')].slice(0, 1),
      /a\.json is not an object in JSON/,
    ],
  ])('%s', (_what, paths, message) => {
    expect(() => readAsked(paths(), {})).toThrow(message);
  });

  it.each([
    ['IT', /--profile is not an object/],
    ['{"network":"atlantis"}', /--profile: "atlantis" is not a network that we know/],
    ['{"country":"Italy"}', /--profile: "Italy" is not a country that we know/],
    ['{"netwrok":"rita"}', /--profile: “netwrok” is not part of a profile; only network, country/],
  ])('a wrong profile: %s', (profile, message) => {
    expect(() => readAsked([put('a.html', '<p>')], { url, profile })).toThrow(message);
  });

  it.each(['about:internet', 'ecas.ec.europa.eu', 'https://'])('%s as an address', (wrong) => {
    expect(() => readAsked([put('a.html', '<p>')], { url: wrong })).toThrow(/is not the address of a page/);
  });

  it('every fixture can be used', () => {
    expect(readAsked(['tests/fixtures'], {}).length).toBeGreaterThan(100);
  });
});
