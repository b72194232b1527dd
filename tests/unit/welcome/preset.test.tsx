// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import { Welcome } from '../../../components/welcome/Welcome';
import { leave, show, stateWith } from '../popup/stage';

afterEach(leave);

const contact = {
  name: 'ERN-Koordination',
  mail: 'ern@klinikum.example',
  phone: '+49 30 1234-567',
  page: 'https://www.klinikum.example/ern/',
};
const managed = { network: 'reconnet', country: 'DE', hospital: 'DE07', route: 'saas', language: 'de', contact };
const section = () => screen.queryByRole('region', { name: 'Von Ihrem Krankenhaus eingestellt' });
const words = () => section()?.textContent ?? '';
const links = (inside: HTMLElement) =>
  within(inside)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
const ways = ['mailto:ern@klinikum.example', 'tel:+49301234567', 'https://www.klinikum.example/ern/'];

describe('what the hospital’s IT has set, in the settings', () => {
  it.each([[undefined], [{}]])('%j: nothing is shown', async (nothing) => {
    await show(Welcome, { stored: stateWith({}), managed: nothing });
    expect(section()).toBeNull();
  });

  it('is said in words, with whom to ask', async () => {
    await show(Welcome, { stored: stateWith({}), managed });
    const facts = [...(section()?.querySelectorAll('dt, dd') ?? [])].map((one) => one.textContent);
    expect(facts).toEqual([
      ...['Netzwerk', 'ERN ReCONNET', 'Land', 'Deutschland', 'Krankenhaus', 'DE07'],
      ...['Zugang', 'Mit einem Antrag in SAAS', 'Sprache', 'Deutsch'],
    ]);
    expect(words()).toContain('Bei Fragen hilft Ihnen vor Ort: ERN-Koordination');
    expect(links(section() as HTMLElement)).toEqual(ways);
  });

  it('appears when it arrives later, and goes when it is taken back', async () => {
    const { setManaged } = await show(Welcome, { stored: stateWith({}) });
    await setManaged({ network: 'rita' });
    expect(words()).toContain('ERN RITA');
    await setManaged({});
    expect(section()).toBeNull();
  });

  it('a mistake is named so that the IT can mend it, and nothing is used', async () => {
    const wrong = { ...managed, country: 'Germany', hopsital: 'DE07', contact: { name: 'IT', mail: 'it' } };
    const { progress } = await show(Welcome, { stored: stateWith({}), managed: wrong });
    expect(words()).toContain('deshalb nutzen wir nichts davon');
    const lines = section()?.querySelector('pre')?.textContent?.split('\n') ?? [];
    expect(lines[0]).toMatch(/^CPMS-Lotse 1\.2\.3: .*auch nicht in Teilen\. Kennung der Erweiterung: \S+$/);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^- country: Dort steht "Germany"\. Möglich ist eines von: AT, BE, .*, SE$/),
      '- contact.mail: Dort steht "it". Möglich ist eine E-Mail-Adresse',
      '- hopsital: Dort steht "DE07". Möglich ist nur: network, country, hospital, route, language, contact',
    ]);
    expect((await progress()).profile).toEqual({});
  });

  it('what is wrong as a whole is named as a whole', async () => {
    await show(Welcome, { stored: stateWith({}), managed: ['reconnet'] });
    expect(words()).toContain('Die ganze Voreinstellung: Dort steht ["reconnet"]. Möglich ist ein Objekt');
  });
});

describe('what the hospital’s IT has set, in the popup', () => {
  const ask = () => screen.getByText('Wen kann ich fragen?', { selector: 'summary' }).closest('details') as HTMLElement;

  it('whom to ask in the hospital comes first', async () => {
    await show(Popup, { stored: stateWith({ profile: { network: 'reconnet' } }), managed });
    expect(ask().textContent).toMatch(/^Wen kann ich fragen\?Bei Ihnen vor Ort: ERN-Koordination/);
    expect(links(ask()).slice(0, 3)).toEqual(ways);
  });

  it.each([[undefined], [{ network: 'reconnet' }], [{ contact, network: 'Rita' }]])(
    'nobody is named with %j',
    async (other) => {
      await show(Popup, { stored: stateWith({}), managed: other });
      expect(ask().textContent).not.toContain('vor Ort');
    },
  );
});
