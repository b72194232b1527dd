import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, openPopup, press, readAll, says, tell, textsOf } from './extension-page';
import { pageOpened } from './opened';
import { browserName, openSession, type Session, strangers } from './session';
import { violations } from './violations';
import { plan } from './walk';
import { fillWelcome, welcomePage } from './welcome';

/** What is kept: saved as a real file, erased, chosen again, and back. */
const folder = mkdtempSync(join(tmpdir(), 'lotse-files-'));
const text = textsOf('de');
let session: Session;
let welcome: Page;

beforeAll(async () => {
  session = await openSession({
    uiLanguage: 'de',
    // Where Firefox saves files, without asking.
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  if (browserName === 'chrome') {
    const wire = await session.launched.browser.target().createCDPSession();
    await wire.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
  welcome = await welcomePage(session.launched);
});

afterAll(async () => {
  expect(strangers(session)).toEqual([]);
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Chooses a file, as the browser's own window for that would. */
async function choose(name: string): Promise<void> {
  await welcome.bringToFront();
  const field = (await welcome.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(join(folder, name));
}

async function saved(): Promise<string> {
  const ours = () => readdirSync(folder).filter((name) => /^cpms-lotse-\d{4}-\d\d-\d\d\.json$/.test(name));
  const whole = (names: string[]) =>
    names.length === 1 && readFileSync(join(folder, names[0] ?? ''), 'utf8').endsWith('}\n');
  const [name = ''] = await eventually('the file', ours, whole);
  return name;
}

describe('own data', () => {
  it('saved, erased and chosen again: everything is as it was', async () => {
    await fillWelcome(welcome, 'de', plan);
    await tell(welcome, { type: 'confirmed', stage: 'account', at: Date.now(), as: 'done' });
    const before = await readAll(welcome);
    // At the first run, what is kept is folded away.
    await press(welcome, text('popup.data'));
    await press(welcome, text('popup.data.export'));
    const file = await saved();
    const { about, format, data } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    expect({ about, format, data }).toEqual({
      about: text('popup.data.about'),
      format: 'cpms-lotse-export',
      data: before,
    });

    await press(welcome, text('popup.erase'));
    await press(welcome, text('popup.erase.yes'));
    await says(welcome, '.erase', text('popup.erase.erased'));
    expect(await readAll(welcome)).toEqual({});

    await choose(file);
    await says(welcome, '.import', text('popup.progress', { done: '1', of: '4' }));
    expect(await readAll(welcome)).toEqual({});
    expect(await violations(welcome)).toEqual([]);
    await press(welcome, text('welcome.import.yes'));
    await says(welcome, '.import', text('welcome.import.done'));
    expect(await readAll(welcome)).toEqual(before);
    expect(await welcome.evaluate(`document.querySelector('#network').value`)).toBe(plan.network);
  });

  it.each([
    ['photo.json', 'JFIF \u0000\u0001', 'notJson', {}],
    ['atlantis.json', null, 'unknown', { places: 'progress.profile.network: "atlantis"' }],
    ['half.json', null, 'damaged', {}],
  ])('%s is refused with a sentence, and nothing changes', async (name, content, reason, values) => {
    const good = readFileSync(join(folder, await saved()), 'utf8');
    const made = reason === 'unknown' ? good.replace(`"${plan.network}"`, '"atlantis"') : good.slice(0, 400);
    writeFileSync(join(folder, name), content ?? made);
    const before = await readAll(welcome);
    await choose(name);
    await says(welcome, '.import', text('welcome.import.refused'));
    await says(welcome, '.import', text(`welcome.import.refused.${reason}`, values as Record<string, string>));
    expect(await readAll(welcome)).toEqual(before);
    expect(await violations(welcome)).toEqual([]);
  });

  it('the popup leads to the place where a file is chosen', async () => {
    const popup = await openPopup(session.launched);
    await press(popup, text('popup.data'));
    await press(popup, text('popup.data.import'));
    const settings = await pageOpened(session.launched, '/welcome.html#data', `document.activeElement?.id === 'data'`);
    expect(settings).toBeDefined();
  });
});
