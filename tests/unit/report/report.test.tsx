// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Different } from '../../../components/popup/Different';
import { Report } from '../../../components/report/Report';
import type { Answer } from '../../../lib/report/report';
import { leave, settle, show, stateWith } from '../popup/stage';

const html = '<!DOCTYPE html>\n<html><body><p>Xxxxx & “Passwort” <b>HP</b></p></body></html>\n';
const masked = {
  words: 2,
  values: 1,
  attributes: 0,
  names: 0,
  links: 0,
  pictures: 0,
  scripts: 0,
  comments: 0,
  frames: 0,
};
const answer: Answer = {
  copy: { html, masked },
  guided: true,
  page: 'saas.profile',
  hints: [
    { name: 'hp', status: 'missing' },
    { name: 'next', status: 'found' },
  ],
};
let sent: unknown[];
/** The tab 7 is open; `reply` is what becomes of the question. */
const open = async (search: string, reply: () => Promise<unknown> = async () => answer) => {
  history.replaceState(null, '', `/report.html${search}`);
  sent = [];
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => {
    if (id !== 7) throw new Error(`No tab with id: ${id}.`);
    return { id };
  }) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(((id: number, message: unknown) => {
    sent.push([id, message]);
    return reply();
  }) as never);
  await show(Report, { stored: stateWith({}) });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await settle(120);
};
const saved = async (label: string) => {
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = vi.fn((one) => {
    blob = one as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    name = this.download;
  });
  fireEvent.click(screen.getByRole('button', { name: label }));
  await settle();
  const reader = new FileReader();
  const text = new Promise((resolve) => reader.addEventListener('load', () => resolve(reader.result)));
  reader.readAsText(blob as Blob);
  return { name, text: await text };
};

beforeEach(() => {
  Object.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: { writeText: vi.fn(async () => {}) },
  });
});
afterEach(leave);

describe('the report page', () => {
  it('asks the tab once, with what is the portals’ own, and shows exactly what came back', async () => {
    await open('?tab=7');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject([7, { copy: { words: expect.stringContaining('passwort') } }]);
    expect(document.querySelector('.source pre')?.textContent).toBe(html);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('srcdoc')).toBe(html);
    expect(frame?.getAttribute('sandbox')).toBe('');
    expect(screen.getByText('2 Textstellen')).toBeTruthy();
    expect(screen.getByText('1 Feldinhalt')).toBeTruthy();
    expect(screen.queryByText(/0 /)).toBeNull();
  });

  it('saves what it shows, and says whom to give it', async () => {
    await open('?tab=7');
    const file = await saved('Als Datei sichern');
    expect(file.text).toBe(html);
    expect(file.name).toMatch(/^cpms-lotse-saas\.profile-\d{4}-\d\d-\d\d\.html$/);
    expect(screen.getByText(/Person oder Stelle, die Ihnen den Lotsen gegeben hat/)).toBeTruthy();
  });

  it('shows and saves first; what was masked and the text are folded behind that', async () => {
    await open('?tab=7');
    const order = [...document.querySelectorAll('#copy ~ *')].map((one) => one.localName);
    expect(order.slice(0, 3)).toEqual(['p', 'section', 'button']);
    expect([...document.querySelectorAll('details')].map((one) => one.open)).toEqual([false, false]);
  });

  it('the short report holds ids only, to be copied or saved', async () => {
    await open('?tab=7');
    const { name, text } = await saved('Kurzbericht sichern');
    expect(name).toMatch(/\.json$/);
    expect(JSON.parse(text as string)).toMatchObject({ portal: 'saas', page: 'saas.profile', missing: ['hp'] });
    fireEvent.click(screen.getByRole('button', { name: 'Kopieren' }));
    await settle();
    expect(navigator.clipboard.writeText).toHaveBeenCalledWith(text);
    expect(screen.getByText('Kopiert.')).toBeTruthy();
  });

  it.each([
    ['no tab is named', '?tab=', undefined, 'Welche Seite ist gemeint?'],
    ['the tab is closed', '?tab=8', undefined, 'Dieser Tab ist nicht mehr offen'],
    [
      'nobody is there',
      '?tab=7',
      async () => Promise.reject(new Error('no receiver')),
      'Aus diesem Tab kommt keine Antwort',
    ],
    ['nobody answers', '?tab=7', async () => undefined, 'Aus diesem Tab kommt keine Antwort'],
    ['copying went wrong', '?tab=7', async () => null, 'Die Kopie ist nicht gelungen'],
  ])('says so when %s', async (_what, search, reply, title) => {
    await open(search, reply);
    expect(screen.getByText(title)).toBeTruthy();
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('asks again when told to', async () => {
    let there = false;
    await open('?tab=7', async () => (there ? answer : undefined));
    there = true;
    fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    await settle(120);
    expect(document.querySelector('.source pre')?.textContent).toBe(html);
  });

  it('says so when the pilot does not know the page, and still gives the copy', async () => {
    await open('?tab=7', async () => ({ ...answer, guided: false, page: null, hints: [] }));
    expect(screen.getByText('Auf dieser Seite geben wir keine Hinweise')).toBeTruthy();
    expect((await saved('Als Datei sichern')).name).toContain('cpms-lotse-unknown-');
  });
});

describe('the popup', () => {
  it('leads there with the tab in front', async () => {
    vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: 42 }]) as never);
    const { opened } = await show(Different, { stored: stateWith({}) });
    fireEvent.click(screen.getByText('Sieht hier etwas anders aus?'));
    fireEvent.click(screen.getByRole('button', { name: 'Kopie ansehen' }));
    await settle();
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatch(/\/report\.html\?tab=42$/);
  });
});
