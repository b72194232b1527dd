// @vitest-environment node
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCleanable } from '../../commands/cleanable';

let folder: string;
const put = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const url = 'https://ecas.ec.europa.eu/cas/login';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-clean-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a saved page that is to be cleaned', () => {
  it('goes to a file beside it, or where it is told to', () => {
    const file = put('page.html', '<p>Hello');
    expect(readCleanable(file, { url })).toEqual({ html: '<p>Hello', url, out: join(folder, 'page.clean.html') });
    expect(readCleanable(file, { url, out: join(folder, 'b.html') }).out).toBe(join(folder, 'b.html'));
    expect(readCleanable(put('page', '<p>Hello'), {}).out).toBe(join(folder, 'page.clean.html'));
  });

  it('says itself where it was, or was nowhere', () => {
    expect(readCleanable(put('a.html', `<!-- saved from url=(0035)${url} --><p>`), {}).url).toBe(url);
    expect(readCleanable(put('b.html', '<p>Hello'), {}).url).toBe('https://saved.invalid/');
    expect(readCleanable(put('c.html', '<!-- saved from url=(0014)about:internet --><p>'), {}).url).toBe(
      'https://saved.invalid/',
    );
  });
});

describe('what cannot be cleaned gets a sentence', () => {
  it.each([
    ['a file that is not there', () => join(folder, 'no.html'), /no\.html does not exist/],
    ['a folder', () => folder, /is a folder\. Give one saved page/],
    ['an empty file', () => put('a.html', ''), /is empty/],
    ['a picture', () => put('a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])), /is not a text/],
    [
      'a page that is not UTF-8',
      () => put('a.html', Buffer.from('<p>M\u00fcnchen', 'latin1')),
      /is not UTF-8\. Open it/,
    ],
    [
      'a page that is not UTF-8 at its end',
      () => put('a.html', Buffer.from(`<p>${' '.repeat(20_000)}\u00fc`, 'latin1')),
      /is not UTF-8/,
    ],
    ['a text', () => put('a.txt', 'Dear Sir, a < b'), /is not a web page/],
    [
      'far too much',
      () => {
        const file = put('a.html', '<p>');
        truncateSync(file, 20_000_001);
        return file;
      },
      /is larger than 20 MB/,
    ],
  ])('%s', (_what, file, message) => {
    expect(() => readCleanable(file(), { url })).toThrow(message);
  });

  it('a copy never replaces anything', () => {
    const file = put('page.html', '<p>Hello');
    expect(() => readCleanable(file, { url, out: join(folder, '.', 'page.html') })).toThrow(
      /would replace .*page\.html itself/,
    );
    put('page.clean.html', 'precious');
    expect(() => readCleanable(file, { url })).toThrow(/page\.clean\.html exists already/);
  });

  it.each(['ecas.ec.europa.eu', 'file:///etc/passwd', 'https://'])('%s as an address', (wrong) => {
    expect(() => readCleanable(put('a.html', '<p>'), { url: wrong })).toThrow(/is not an address/);
  });
});
