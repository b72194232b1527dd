// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Popup } from '../../../components/popup/Popup';
import { leave, settle, show, stagesWith, stateWith } from './stage';

afterEach(leave);

const done = { status: 'done', since: 5, by: 'proof' } as const;
const waiting = {
  status: 'waiting',
  since: new Date().setFullYear(new Date().getFullYear() - 1, 10, 12),
  by: 'proof',
} as const;
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const tasks = () => screen.getAllByRole('listitem').map((task) => task.textContent);

describe('the popup', () => {
  it('where nothing is known, asks first what is there already; then says the first thing to do and opens it', async () => {
    const { opened, progress } = await show(Popup, { stored: stateWith({}) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Was haben Sie schon?');
    expect(screen.queryByText('EU-Login-Konto anlegen')).toBeNull();
    await press('Angeben, was erledigt ist');
    expect(opened.pop()).toMatch(/welcome\.html#have$/);
    await press('Noch nichts');
    expect((await progress()).welcomed).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('EU-Login-Konto anlegen');
    await press('Registrierung öffnen');
    expect(opened).toEqual(['https://webgate.ec.europa.eu/cas/eim/external/register.cgi']);
  });

  it('sends nobody to a second account', async () => {
    const { progress } = await show(Popup, { stored: stateWith({ welcomed: true }) });
    await press('Ich habe schon ein Konto');
    expect((await progress()).stages.account).toMatchObject({ status: 'done', by: 'person' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Zweiten Faktor einrichten');
  });

  it('says the state of every task in words', async () => {
    await show(Popup, { stored: stateWith({ stages: stagesWith({ account: done, access: waiting }) }) });
    const [account, factor, access] = tasks();
    expect(account).toContain('erledigt');
    expect(factor).toContain('offen');
    expect(access).toContain('wartet seit 12. November');
  });

  it('while waiting says since when, and takes the good news', async () => {
    const stages = stagesWith({ account: done, secondFactor: done, access: waiting });
    const { progress } = await show(Popup, { stored: stateWith({ stages, profile: { network: 'reconnet' } }) });
    expect(tasks()[2]).toMatch(/wartet seit 12\. November/);
    await press('Ich habe die Freigabe');
    expect((await progress()).stages.access).toMatchObject({ status: 'done', by: 'person' });
    expect(screen.getByRole('button', { name: 'CPMS öffnen' })).toBeTruthy();
  });

  it('tells no date from a clock that was ahead', async () => {
    const ahead = { ...waiting, since: Date.now() + 400 * 86_400_000 };
    await show(Popup, {
      stored: stateWith({ stages: stagesWith({ account: done, secondFactor: done, access: ahead }) }),
    });
    expect(tasks()[2]).toMatch(/wartet(?! seit)/);
    expect(screen.queryByText(/Sie warten seit/)).toBeNull();
    expect(screen.getByText(/sind einige Tage noch normal/)).toBeTruthy();
  });

  it('a request that was sent without us is waiting, not done', async () => {
    const stages = stagesWith({ account: done, secondFactor: done });
    const { progress } = await show(Popup, { stored: stateWith({ stages, profile: { network: 'ithaca' } }) });
    await press('Ich habe den Antrag gestellt');
    expect((await progress()).stages.access.status).toBe('waiting');
  });

  it('takes a task back', async () => {
    const { progress } = await show(Popup, { stored: stateWith({ stages: stagesWith({ account: done }) }) });
    await press(/Rückgängig.*EU-Login-Konto/);
    expect((await progress()).stages.account.status).toBe('open');
  });

  it('a double click answers one question, and what was said can be taken back with its date', async () => {
    const stages = stagesWith({ account: done, secondFactor: done, access: waiting });
    const { progress } = await show(Popup, { stored: stateWith({ stages, profile: { network: 'reconnet' } }) });
    const double = async (name: string, next: string) => {
      await press(name);
      await press(next);
    };
    await double('Ich habe die Freigabe', 'Ich habe mich schon angemeldet');
    expect((await progress()).stages).toMatchObject({ access: { status: 'done' }, login: { status: 'open' } });
    expect(screen.getByRole('status').textContent).toContain('Erledigt: Zugang zum CPMS. Jetzt: Im CPMS anmelden.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await press('Rückgängig');
    expect((await progress()).stages.access).toMatchObject({ status: 'waiting', since: waiting.since });
  });

  it('who takes back that they wait, and says it again, waits since they really did', async () => {
    const stages = stagesWith({ account: done, secondFactor: done, access: waiting });
    const { progress } = await show(Popup, { stored: stateWith({ stages, profile: { network: 'reconnet' } }) });
    await press(/^Rückgängig: Zugang/);
    expect((await progress()).stages.access.status).toBe('open');
    // Right after a change a press counts as the second half of a double click, so it is pressed until it is heard.
    await waitFor(
      async () => {
        const isHeard = async () => (await progress()).stages.access.status === 'waiting';
        if (!(await isHeard())) await press('Ich habe den Antrag gestellt');
        expect(await isHeard()).toBe(true);
      },
      { timeout: 4000 },
    );
    expect((await progress()).stages.access.since).toBe(waiting.since);
  });

  it('asks the network first where it wants to be asked before anybody registers', async () => {
    await show(Popup, { stored: stateWith({ welcomed: true, profile: { network: 'vascern' } }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Zuerst Ihr Netzwerk fragen');
    expect(screen.getByText(/erst danach registrieren Sie sich/)).toBeTruthy();
    await press('Ich darf mich registrieren');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('EU-Login-Konto anlegen');
  });

  it('switches the language at once, and keeps it', async () => {
    const { progress } = await show(Popup, { stored: stateWith({}) });
    expect(document.documentElement.lang).toBe('de');
    await press(/English/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What do you have already?');
    expect(document.documentElement.lang).toBe('en');
    expect((await progress()).language).toBe('en');
  });

  it('opens the settings', async () => {
    const { opened } = await show(Popup, { stored: stateWith({}) });
    await press('Einstellungen');
    expect(opened[0]).toMatch(/welcome\.html$/);
  });

  it('brings hidden hints back', async () => {
    const hidden = { hints: ['cpms.login.logIn'], pages: ['saas.home'], everywhere: true };
    const { progress } = await show(Popup, { stored: stateWith({ hidden }) });
    await press('Wieder zeigen');
    expect((await progress()).hidden).toEqual({ hints: [], pages: [], everywhere: false });
    expect(screen.queryByText('Wieder zeigen')).toBeNull();
  });

  it('names the helpdesk where it is known, else the page of the network', async () => {
    await show(Popup, { stored: stateWith({ profile: { network: 'reconnet' } }) });
    expect(screen.getByText('helpdesk.reconnet@ao-pisa.toscana.it').getAttribute('href')).toMatch(/^mailto:/);
    await leave();
    await show(Popup, { stored: stateWith({ profile: { network: 'rita' } }) });
    expect(screen.getByText('ern-rita.org/cpms-helpdesk').getAttribute('href')).toBe(
      'https://ern-rita.org/cpms-helpdesk',
    );
  });

  it('the prepared message says what the helpdesk needs, and where it goes', async () => {
    const stages = stagesWith({ account: done, secondFactor: done, access: waiting });
    const profile = { network: 'reconnet', hospital: 'Köln' } as const;
    await show(Popup, { stored: stateWith({ stages, profile }) });
    const href = decodeURIComponent(screen.getByText('E-Mail öffnen').getAttribute('href') ?? '');
    expect(href).toMatch(/^mailto:helpdesk\.reconnet@ao-pisa\.toscana\.it\?subject=CPMS: question about my request/);
    expect(href).toContain('Network: ERN ReCONNET\nHospital: Köln\nCountry: (please fill in)');
    await press('Auf Deutsch');
    const german = decodeURIComponent(screen.getByText('E-Mail öffnen').getAttribute('href') ?? '');
    expect(german).toContain('am 12. November');
    expect(german).toContain('Land: (bitte ergänzen)');
  });

  it('erases everything, but only when asked twice', async () => {
    const { progress } = await show(Popup, { stored: stateWith({ stages: stagesWith({ account: done }) }) });
    await press('Alles löschen');
    await press('Behalten');
    expect(await progress()).toBeDefined();
    await press('Alles löschen');
    await press('Ja, alles löschen');
    expect(await progress()).toBeUndefined();
    expect(screen.getByText('Alles ist gelöscht.')).toBeTruthy();
  });

  it('of a page that we do not know it says so, with the guide and whom to ask', async () => {
    // jsdom scrolls nothing.
    Element.prototype.scrollIntoView ??= () => {};
    const tabs = [
      vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never),
      vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ page: null } as never),
    ];
    const { container, opened } = await show(Popup, { stored: stateWith({}) });
    await vi.waitFor(() => expect(container.querySelector('.here')).not.toBeNull());
    expect(container.querySelector('.here')?.textContent).toContain('Diese Seite kennen wir nicht.');
    await press('Wen kann ich fragen?');
    expect(container.querySelector('#ask')).toHaveProperty('open', true);
    expect(document.activeElement).toBe(container.querySelector('#ask summary'));
    fireEvent.click(within(container.querySelector('.here') as HTMLElement).getByText('Geschriebene Anleitung'));
    await settle();
    expect(opened.join()).toContain('guide.html');
    for (const tab of tabs) tab.mockRestore();
  });

  it.each([
    ['a hint', true, 1],
    ['nothing to show', false, 0],
  ])('of a page with %s it says which it is, and offers no button that does nothing', async (_what, hint, buttons) => {
    const tabs = [
      vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never),
      vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ page: 'euLogin.loggedOut', hint } as never),
    ];
    const { container } = await show(Popup, { stored: stateWith({}) });
    await vi.waitFor(() => expect(container.querySelector('.here')?.textContent).toContain('Sie sind abgemeldet'));
    expect(container.querySelectorAll('.here button')).toHaveLength(buttons);
    for (const tab of tabs) tab.mockRestore();
  });

  it('of a page of a portal in which nobody of ours is it says why that may be', async () => {
    const nobody = new Error('Could not establish connection. Receiving end does not exist.');
    const tabs = [
      vi
        .spyOn(browser.tabs, 'query')
        .mockResolvedValue([{ id: 7, url: 'https://webgate.ec.europa.eu/cas/login' }] as never),
      vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(nobody),
    ];
    const { container } = await show(Popup, { stored: stateWith({}) });
    await vi.waitFor(() => expect(container.querySelector('.here')?.textContent).toContain('webgate.ec.europa.eu'));
    expect(container.querySelector('.here')?.textContent).toContain('lässt Ihre IT auf');
    for (const tab of tabs) tab.mockRestore();
  });

  it('shows all that is stored', async () => {
    await show(Popup, { stored: stateWith({ profile: { hospital: 'Köln' } }) });
    expect(screen.getByRole('group', { name: /^Wie es gespeichert ist/, hidden: true }).textContent).toContain(
      '"hospital": "Köln"',
    );
  });
});

describe('when something is wrong, the popup says so', () => {
  const notices = () =>
    within(screen.getByRole('status'))
      .queryAllByText(/./)
      .map((element) => element.textContent);

  it('nothing wrong, nothing said', async () => {
    await show(Popup, { stored: stateWith({}) });
    expect(notices()).toEqual([]);
  });

  it('stored data that cannot be read in full, until it was read', async () => {
    const { progress } = await show(Popup, { stored: { ...stateWith({}), route: 'tunnel' } });
    expect(screen.getByText('Ein Teil Ihrer Angaben war nicht lesbar')).toBeTruthy();
    await press('Verstanden');
    expect(screen.queryByText('Ein Teil Ihrer Angaben war nicht lesbar')).toBeNull();
    expect(await progress()).toMatchObject({ language: 'de', problem: null });
  });

  it('data of a newer version', async () => {
    await show(Popup, { stored: { ...stateWith({}), version: 7 } });
    expect(screen.getByText('Ihre Angaben stammen aus einer neueren Version')).toBeTruthy();
  });

  it('a network we do not know', async () => {
    await show(Popup, { stored: { ...stateWith({}), profile: { network: 'atlantis' } } });
    expect(screen.getByText('Ihr Netzwerk kennen wir nicht')).toBeTruthy();
  });

  it('no access to the portals, and how to give it back when the button does not help', async () => {
    const { permissions } = await show(Popup, { stored: stateWith({}), access: false });
    await settle();
    await press('Wieder erlauben');
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://portal/*'] });
    expect(screen.getByText(/Öffnen Sie die Erweiterungen Ihres Browsers/)).toBeTruthy();
  });

  it('a background that does not answer: one quiet line, and the language switches all the same', async () => {
    await show(Popup, { stored: stateWith({}), background: false });
    await press(/English/);
    expect(await screen.findByText(/^Not saved\./, undefined, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What do you have already?');
  });
});
