// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import { leave, settle, show, stagesWith, stateWith } from './stage';

afterEach(leave);

const done = { status: 'done', since: 5, by: 'proof' } as const;
const atFactor = { stages: stagesWith({ account: done }) };
const group = () => screen.getByRole('group', { name: 'Welchen zweiten Faktor möchten Sie einrichten?' });
const radios = () => within(group()).getAllByRole<HTMLInputElement>('radio');
const checked = () =>
  radios()
    .filter((radio) => radio.checked)
    .map((radio) => radio.id);
const choose = async (name: RegExp) => {
  fireEvent.click(screen.getByRole('radio', { name }));
  await settle();
};

describe('the choice of the second factor', () => {
  it('is there while the second factor is next, and only then', async () => {
    await show(Popup, { stored: stateWith(atFactor) });
    expect(radios()).toHaveLength(3);
    await leave();
    await show(Popup, { stored: stateWith({}) });
    expect(screen.queryAllByRole('radio')).toEqual([]);
    await leave();
    await show(Popup, { stored: stateWith({ stages: stagesWith({ account: done, secondFactor: done }) }) });
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('recommends the app, and says so in its name', async () => {
    await show(Popup, { stored: stateWith(atFactor) });
    expect(checked()).toEqual(['method-app']);
    expect(screen.getByRole('radio', { name: /App „EU Login“.*empfohlen/ })).toBeTruthy();
    expect(within(group()).getAllByText('empfohlen')).toHaveLength(1);
  });

  it('says of each whom it suits, and of the chosen one what to have ready', async () => {
    await show(Popup, { stored: stateWith(atFactor) });
    const about = (id: string) => document.getElementById(`${id}-about`)?.textContent ?? '';
    expect(about('method-app')).toMatch(/Smartphone.*Bereitlegen.*Initialise/);
    expect(about('method-key')).toMatch(/keine App/);
    expect(about('method-key')).not.toMatch(/Bereitlegen/);
    for (const radio of radios()) expect(radio.getAttribute('aria-describedby')).toBe(`${radio.id}-about`);
  });

  it('keeps what the person chooses, and follows the recommendation again', async () => {
    const { progress } = await show(Popup, { stored: stateWith(atFactor) });
    await choose(/Sicherheitsschlüssel/);
    expect((await progress()).method).toBe('key');
    expect(checked()).toEqual(['method-key']);
    expect(document.getElementById('method-key-about')?.textContent).toMatch(/Bluetooth/);
    await choose(/App/);
    expect((await progress()).method).toBeNull();
    expect(checked()).toEqual(['method-app']);
  });

  it('reads a document from before there was a choice', async () => {
    const { method: _, ...older } = stateWith(atFactor);
    await show(Popup, { stored: older });
    expect(checked()).toEqual(['method-app']);
    expect(screen.queryByText('Ein Teil Ihrer Angaben war nicht lesbar')).toBeNull();
  });
});
