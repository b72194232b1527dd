// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { emptyState } from '../../../lib/progress/state';

const progress = async () => (await browser.storage.local.get('progress')).progress;
const tell = (message: unknown, sender = {}) => fakeBrowser.runtime.onMessage.trigger(message, sender as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(browser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(browser.management, 'getSelf').mockResolvedValue({ installType: 'normal' } as never);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(() => {});
  vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(() => {});
  background.main();
});

describe('the background', () => {
  it('stores what pages report, and answers', async () => {
    const answers = await tell({ event: { type: 'pageSeen', page: 'cpms.home', at: 5 } });
    expect(answers).toContainEqual({ saved: true });
    expect(await progress()).toMatchObject({ stages: { login: { status: 'done', since: 5 } } });
  });

  it('knows from which tab a page was reported', async () => {
    const url = 'https://ecas.ec.europa.eu/cas/login';
    await tell({ event: { type: 'pageSeen', page: 'euLogin.challengeApp', at: 5 } }, { tab: { id: 7 }, url });
    expect(await progress()).toMatchObject({ challenge: { at: expect.any(Number), tab: 7 } });
  });

  it.each([[null], ['hop'], [{ event: { type: 'pageSeen', page: 'https://a/b', at: 5 } }], [{ other: 1 }]])(
    'does not touch anything for %j',
    async (message) => {
      await tell(message);
      expect(await progress()).toBeUndefined();
    },
  );

  it('paints how far the person is', async () => {
    await tell({ event: { type: 'pageSeen', page: 'euLogin.registered', at: 5 } });
    const painted = (text: string, title: RegExp) =>
      vi.waitFor(() => {
        expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text });
        expect(browser.action.setTitle).toHaveBeenLastCalledWith({ title: expect.stringMatching(title) });
      });
    // A mail that has not come since 1970.
    await painted('!', /task 1 of 4, waiting since 1 January\. Time to ask$/);
    await tell({ event: { type: 'erased', at: 6 } });
    await tell({ event: { type: 'pageSeen', page: 'euLogin.registered', at: Date.now() } });
    await painted('0/4…', /task 1 of 4, waiting since/);
    await browser.storage.local.set({ progress: emptyState() });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
  });

  it('paints nothing that was read before a change and arrives after it', async () => {
    await tell({ event: { type: 'pageSeen', page: 'euLogin.registered', at: Date.now() } });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '0/4…' }));
    const old = await browser.storage.local.get('progress');
    let arrive = (_: Record<string, unknown>) => {};
    const late = new Promise<Record<string, unknown>>((resolve) => {
      arrive = resolve;
    });
    vi.spyOn(browser.storage.local, 'get').mockReturnValueOnce(late as never);
    void tell({ where: true });
    await browser.storage.local.set({ progress: emptyState() });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
    arrive(old);
    await late;
    await new Promise((again) => setTimeout(again));
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });

  it('welcomes after installing, not after an update', async () => {
    const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
    expect(opened.mock.calls[0]?.[0].url).toMatch(/welcome\.html$/);
    expect(await progress()).toBeUndefined();
  });
});

describe('every morning the first day: a machine that forgets all at log-off', () => {
  const installed = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);

  it.each([
    ['admin', 0],
    ['normal', 1],
  ])('installed by %s, %i tabs open by themselves', async (installType, tabs) => {
    const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const self = vi.spyOn(browser.management, 'getSelf').mockResolvedValue({ installType } as never);
    await installed();
    await vi.waitFor(() => expect(self).toHaveBeenCalledTimes(1));
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(tabs));
  });
});

describe('what the hospital’s IT has set', () => {
  let managed: unknown;
  const set = (value: unknown) => {
    managed = value;
  };
  const installed = (reason = 'install') =>
    fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  const started = () => fakeBrowser.runtime.onStartup.trigger();
  const changed = () => fakeBrowser.storage.onChanged.trigger({}, 'managed');
  const calm = () => new Promise((resolve) => setTimeout(resolve, 30));
  const preset = { network: 'reconnet', country: 'DE', hospital: 'DE07', language: 'de', route: 'saas' };
  const profile = { network: 'reconnet', country: 'DE', hospital: 'DE07' };

  beforeEach(() => {
    set({});
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    Object.assign(browser.storage, { managed: { get: async () => managed } });
  });

  it.each([
    ['at the first run', () => installed()],
    ['after an update', () => installed('update')],
    ['when the browser starts', started],
    ['when policies arrive later', changed],
  ])('%s fills what nobody has chosen', async (_when, happens) => {
    set({ ...preset, contact: { name: 'IT', mail: 'it@klinikum.example' } });
    await happens();
    await vi.waitFor(async () => expect(await progress()).toMatchObject({ profile, language: 'de', route: 'saas' }));
    expect((await browser.storage.local.get('preset')).preset).toEqual(preset);
  });

  it('never overwrites what the person has chosen, and takes the hospital and the way only with their place', async () => {
    await tell({ event: { type: 'profileChanged', profile: { network: 'vascern', country: 'IT' } } });
    await tell({ event: { type: 'languageChosen', language: 'en' } });
    set(preset);
    await started();
    await calm();
    expect(await progress()).toMatchObject({
      profile: { network: 'vascern', country: 'IT' },
      language: 'en',
      route: null,
    });
    expect((await progress()) as object).not.toHaveProperty('profile.hospital');
  });

  it('leaves empty what the person has emptied, and follows when the IT corrects itself', async () => {
    set(preset);
    await started();
    await vi.waitFor(async () => expect(await progress()).toMatchObject({ profile }));
    await tell({ event: { type: 'profileChanged', profile: { hospital: null } } });
    set({ ...preset, country: 'IT', hospital: 'IT08' });
    await started();
    await vi.waitFor(async () => expect(await progress()).toMatchObject({ profile: { country: 'IT' } }));
    expect((await progress()) as object).not.toHaveProperty('profile.hospital');
  });

  it.each([
    ['a wrong country', { ...preset, country: 'Germany' }],
    ['an unknown key', { ...preset, hopsital: 'DE07' }],
    ['too much', { ...preset, hospital: 'x'.repeat(9000) }],
    ['no object', 'reconnet'],
  ])('uses nothing of a preset with %s', async (_what, value) => {
    set(value);
    await installed();
    await started();
    await changed();
    await calm();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('does without managed storage, and with one that fails', async () => {
    Object.assign(browser.storage, { managed: undefined });
    await installed();
    Object.assign(browser.storage, { managed: { get: () => Promise.reject(new Error('no manifest')) } });
    await started();
    await calm();
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });

  it('comes back after erasing, at the next start and not before', async () => {
    set(preset);
    await started();
    await vi.waitFor(async () => expect(await progress()).toMatchObject({ profile }));
    await tell({ event: { type: 'erased', at: 9 } });
    await calm();
    expect(await browser.storage.local.get(null)).toEqual({});
    await started();
    await vi.waitFor(async () => expect(await progress()).toMatchObject({ profile }));
  });
});
