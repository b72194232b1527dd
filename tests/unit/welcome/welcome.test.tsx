// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome';
import { leave, settle, show, stagesWith, stateWith } from '../popup/stage';

afterEach(leave);

const choose = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};
const tick = async (label: string) => {
  fireEvent.click(screen.getByLabelText(label));
  await settle();
};
const type = async (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value: text } });
  fireEvent.blur(field);
  await settle();
};

describe('the welcome page', () => {
  it('asks for nothing and still leads on', async () => {
    const { opened, progress } = await show(Welcome, { stored: stateWith({}) });
    fireEvent.click(screen.getByRole('button', { name: 'Registrierung öffnen' }));
    await settle();
    expect(opened).toEqual(['https://webgate.ec.europa.eu/cas/eim/external/register.cgi']);
    expect((await progress()).welcomed).toBe(true);
  });

  it('leads to the written guide', async () => {
    const { opened } = await show(Welcome, { stored: stateWith({}) });
    fireEvent.click(screen.getByRole('button', { name: 'Geschriebene Anleitung öffnen' }));
    expect(opened).toEqual([expect.stringMatching(/\/guide\.html$/)]);
  });

  it('what the person has already is done, and can be taken back', async () => {
    const { progress } = await show(Welcome, { stored: stateWith({}) });
    await tick('Ein EU-Login-Konto');
    expect((await progress()).stages.account).toMatchObject({ status: 'done', by: 'person' });
    expect(screen.getByRole('button', { name: 'EU Login öffnen' })).toBeTruthy();
    await tick('Ein EU-Login-Konto');
    expect((await progress()).stages.account.status).toBe('open');
  });

  it('lists networks by the name that people type, not by "ERN"', async () => {
    await show(Welcome, { stored: stateWith({}) });
    const options = [...(screen.getByLabelText('Netzwerk') as HTMLSelectElement).options].map(({ text }) => text);
    expect(options).toContain('ReCONNET (ERN): seltene Erkrankungen von Bindegewebe, Muskeln und Skelett');
    expect(options.filter((text) => /^ERN[ -]/.test(text))).toEqual([]);
  });

  it('saves network, country and hospital at once and says so', async () => {
    const { progress } = await show(Welcome, { stored: stateWith({}) });
    await choose('Netzwerk', 'reconnet');
    await choose('Land', 'DE');
    await type('Krankenhaus', ' Universitäts\u00adklinikum\tKöln\ud83d ');
    expect((await progress()).profile).toEqual({
      network: 'reconnet',
      country: 'DE',
      hospital: 'Universitätsklinikum Köln',
    });
    expect(screen.getByText('Gespeichert')).toBeTruthy();
    await choose('Netzwerk', '');
    expect((await progress()).profile.network).toBeUndefined();
  });

  it('saves the hospital while the person pauses, without leaving the field', async () => {
    const { progress } = await show(Welcome, { stored: stateWith({}) });
    fireEvent.input(screen.getByLabelText('Krankenhaus'), { target: { value: 'it 08' } });
    await settle(700);
    expect((await progress()).profile.hospital).toBe('it 08');
    expect(screen.getByText('Wir suchen nach dem Code IT08.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Krankenhaus'), { target: { value: 'AOU ' } });
    await settle(700);
    expect(screen.getByLabelText<HTMLInputElement>('Krankenhaus').value).toBe('AOU ');
  });

  it('says in words when code and country do not fit', async () => {
    await show(Welcome, { stored: stateWith({ profile: { country: 'DE', hospital: 'IT08' } }) });
    expect(screen.getByText(/gehört zu einem anderen Land/)).toBeTruthy();
    expect(screen.getByLabelText('Krankenhaus').getAttribute('aria-invalid')).toBe('true');
    await choose('Land', 'IT');
    expect(screen.queryByText(/gehört zu einem anderen Land/)).toBeNull();
  });

  it('guest access replaces the hospital', async () => {
    const { progress } = await show(Welcome, { stored: stateWith({ profile: { hospital: 'Köln' } }) });
    await tick('Gastzugang');
    expect((await progress()).profile).toEqual({ hospital: 'Köln', guest: true });
    expect(screen.getByText(/solange beim Gastzugang der Haken gesetzt ist/)).toBeTruthy();
  });

  it('proposes the way of the network and says why; the person may switch and come back', async () => {
    const { progress } = await show(Welcome, { stored: stateWith({}) });
    expect(screen.getByText(/^Wählen Sie Ihr Netzwerk, dann/)).toBeTruthy();
    await choose('Netzwerk', 'reconnet');
    const saas = screen.getByRole<HTMLInputElement>('radio', { name: /SAAS/ });
    expect(saas.checked).toBe(true);
    expect(screen.getByText(/ERN ReCONNET kennen, beschreibt noch das ältere CPMS/)).toBeTruthy();
    await tick('Direkt im CPMS 2.0');
    expect((await progress()).route).toBe('cpms2');
    fireEvent.click(saas);
    await settle();
    expect((await progress()).route).toBeNull();
  });

  it('without a network, the way on leads to the choice of it', async () => {
    const done = { status: 'done', since: 1, by: 'person' } as const;
    await show(Welcome, { stored: stateWith({ stages: stagesWith({ account: done, secondFactor: done }) }) });
    fireEvent.click(screen.getByRole('button', { name: 'Netzwerk wählen' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Netzwerk'));
  });

  it('later it is called settings', async () => {
    await show(Welcome, { stored: stateWith({ welcomed: true, language: 'en' }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
  });

  it('says so when nothing can be saved', async () => {
    await show(Welcome, { stored: stateWith({}), background: false });
    await choose('Land', 'DE');
    await settle(3000);
    expect(screen.getByText(/^Nicht gespeichert\./)).toBeTruthy();
  });
});
