// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Popup } from '../../../components/popup/Popup';
import { Welcome } from '../../../components/welcome/Welcome';
import { exportOf } from '../../../lib/own-data/export';
import { emptyState } from '../../../lib/progress/state';
import { leave, settle, show, stagesWith, stateWith } from '../popup/stage';

afterEach(leave);

const saved = new Date().setMonth(0, 12);
const done = { status: 'done', since: saved, by: 'person' } as const;
const state = stateWith({
  profile: { network: 'reconnet', country: 'DE', hospital: 'Köln' },
  stages: stagesWith({ account: done, secondFactor: done }),
});
const heading = { about: 'x', extension: '1', at: saved };
// jsdom's files cannot be read as text.
const file = (text: string) => Object.assign(new File([text], 'chosen.json'), { text: async () => text });
const choose = async (text: string) => {
  fireEvent.change(screen.getByLabelText('Aus einer Datei übernehmen'), { target: { files: [file(text)] } });
  await settle();
};
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const all = () => browser.storage.local.get(null);
const answer = () => document.querySelector('.import')?.textContent ?? '';

describe('bringing back what was saved', () => {
  it('first shows in words what it would bring, and changes nothing', async () => {
    await show(Welcome, { stored: stateWith({ profile: { network: 'rita' } }) });
    const before = await all();
    await choose(exportOf({ progress: state }, heading));
    for (const words of ['vom 12. Januar', 'ERN ReCONNET', 'Deutschland', 'Köln', '2 von 4 erledigt'])
      expect(answer()).toContain(words);
    expect(document.activeElement).toBe(document.querySelector('.import'));
    expect(await all()).toEqual(before);
    await press('Nichts ändern');
    expect(answer()).toBe('Alles ist, wie es war.');
    expect(await all()).toEqual(before);
  });

  it('on confirmation replaces what is there, and sets that aside', async () => {
    const present = stateWith({ profile: { network: 'rita' } });
    await show(Welcome, { stored: present });
    await choose(exportOf({ progress: state }, heading));
    await press('Übernehmen');
    expect(answer()).toContain('Übernommen.');
    const { progress, setAside } = await all();
    expect(progress).toEqual(state);
    expect(setAside).toMatchObject({ kept: [{ problem: 'replaced', raw: present }] });
    expect(screen.getByLabelText<HTMLSelectElement>('Netzwerk').value).toBe('reconnet');
  });

  it.each([
    ['', 'Die Datei ist leer.'],
    ['x', 'Das ist keine Datei des Lotsen.'],
    ['{}', 'Diese Datei stammt nicht vom Lotsen.'],
    [exportOf({}, heading).slice(0, 300), 'beschädigt oder unvollständig'],
    [exportOf({}, heading).replace('"formatVersion": 1', '"formatVersion": 9'), 'aus einer neueren Version'],
    ['x'.repeat(1_000_001), 'höchstens 1.000.000 Zeichen'],
    [
      exportOf({ progress: state }, heading).replace('"reconnet"', '"atlantis"'),
      'nicht kennt (progress.profile.network: "atlantis")',
    ],
    [exportOf({}, heading).replace('"welcomed": false', '"welcomed": 7'), '(progress.welcomed: 7)'],
    [exportOf({}, { ...heading, at: Date.UTC(2099, 2, 3, 12) }), 'Darin steht der 3. März 2099'],
  ])('refuses with a sentence: %.30s', async (text, sentence) => {
    await show(Welcome, { stored: state });
    const before = await all();
    await choose(text);
    expect(answer()).toContain('Nicht übernommen, es hat sich nichts geändert');
    expect(answer()).toContain(sentence);
    expect(screen.queryByRole('button', { name: 'Übernehmen' })).toBeNull();
    expect(await all()).toEqual(before);
  });

  it('says so when it could not be saved', async () => {
    await show(Welcome, { stored: stateWith({}), background: false });
    await choose(exportOf({ progress: state }, heading));
    await press('Übernehmen');
    await settle(3000);
    expect(answer()).toContain('Nicht gespeichert.');
  });
});

describe('seeing, taking along and erasing', () => {
  it.each([
    ['popup', Popup],
    ['settings', Welcome],
  ])('in the %s', async (_where, Content) => {
    await show(Content, { stored: state, managed: { network: 'reconnet' } });
    const boxes = [...document.querySelectorAll('.stored')].map((one) => JSON.parse(one.textContent ?? ''));
    expect(boxes).toEqual([{ progress: state }, { network: 'reconnet' }]);
    expect(screen.getByText(/Hier lässt es sich nicht löschen/)).toBeTruthy();
    // What lies there is for whoever asks; in front it stands in words.
    const data = screen.getByText(/Das ist alles, was wir speichern/).parentElement;
    expect(data?.querySelector('.stored')?.closest('details.further')).not.toHaveProperty('open', true);
    const words = data?.querySelector('.facts')?.textContent;
    for (const one of ['ERN ReCONNET', 'Deutschland', 'Köln', 'EU-Login-Kontoerledigt am 12. Januar', 'offen'])
      expect(words).toContain(one);

    const blobs: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => {},
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await press('Als Datei sichern');
    expect(click.mock.contexts[0]).toMatchObject({
      download: expect.stringMatching(/^cpms-lotse-\d{4}-\d\d-\d\d\.json$/),
    });
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(blobs[0] as Blob);
    });
    expect(JSON.parse(text)).toMatchObject({
      about: expect.stringContaining('CPMS-Lotse'),
      extension: '1.2.3',
      data: { progress: state },
    });

    await press('Alles löschen');
    expect(screen.getByText(/kommt beim nächsten Start des Browsers wieder/)).toBeTruthy();
    await press('Ja, alles löschen');
    expect(await all()).toEqual({});
  });

  it('without anything set by others, nothing is said of it', async () => {
    await show(Welcome, { stored: state });
    expect(document.querySelectorAll('.stored')).toHaveLength(1);
    await press('Alles löschen');
    expect(screen.queryByText(/kommt beim nächsten Start/)).toBeNull();
  });

  it('the popup leads to where a file can be chosen, because choosing would close it', async () => {
    const { opened } = await show(Popup, { stored: state });
    expect(document.querySelector('input[type=file]')).toBeNull();
    await press('Aus einer Datei übernehmen');
    expect(opened[0]).toMatch(/welcome\.html#data$/);
  });

  it('the settings begin there when they are opened so', async () => {
    location.hash = '#data';
    await show(Welcome, { stored: emptyState() });
    expect(document.activeElement?.id).toBe('data');
    location.hash = '';
  });
});
