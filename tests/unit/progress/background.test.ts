import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { emptyState } from '../../../lib/progress/state';
import type { PageAid } from '../../../lib/rescue/page-aid';

const progress = async () => (await browser.storage.local.get('progress')).progress;
const tell = (message: unknown, sender = {}) => fakeBrowser.runtime.onMessage.trigger(message, sender as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(() => {});
  background.main();
});

describe('the background', () => {
  it('stores what pages report, and answers', async () => {
    const answers = await tell({ event: { type: 'pageSeen', page: 'cpms.home', at: 5 } });
    expect(answers).toContainEqual({ saved: true });
    expect(await progress()).toMatchObject({ stages: { login: { status: 'done', since: 5 } } });
  });

  it('knows from which tab a page was reported', async () => {
    await tell({ event: { type: 'pageSeen', page: 'euLogin.challengeApp', at: 5 } }, { tab: { id: 7 } });
    expect(await progress()).toMatchObject({ challenge: { at: 5, tab: 7 } });
  });

  it.each([[null], ['hop'], [{ event: { type: 'pageSeen', page: 'https://a/b', at: 5 } }], [{ other: 1 }]])(
    'does not touch anything for %j',
    async (message) => {
      await tell(message);
      expect(await progress()).toBeUndefined();
    },
  );

  it('gives first aid for a page, with the helpdesk of the network', async () => {
    await tell({ event: { type: 'profileChanged', profile: { network: 'reconnet' } } });
    const [answer] = (await tell({ aid: 'saas.organisation', language: 'de' })) as unknown as [PageAid];
    expect(answer.aids.map(({ trouble }) => trouble)).toEqual(['noHospital', 'wrongNetwork']);
    expect(answer.aids[0]?.parts.at(-1)?.join()).toContain('helpdesk.reconnet@ao-pisa.toscana.it');
    expect(answer.note).toBeUndefined();
  });

  it.each([
    ['vascern', 'cpms2.start', /HCP/],
    ['endo-ern', 'cpms.login', /DPO/],
    ['vascern', 'euLogin.signIn', undefined],
    ['reconnet', 'cpms2.start', undefined],
  ])('tells what %s wants to be known, on %s', async (network, aid, note) => {
    await tell({ event: { type: 'profileChanged', profile: { network } } });
    const [answer] = (await tell({ aid, language: 'en' })) as unknown as [PageAid];
    if (note) expect(answer.note).toMatch(note);
    else expect(answer.note).toBeUndefined();
  });

  it('paints how far the person is', async () => {
    await tell({ event: { type: 'pageSeen', page: 'euLogin.registered', at: 5 } });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '0/4…' }));
    await browser.storage.local.set({ progress: emptyState() });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
  });

  it('welcomes after installing, not after an update, with what the hospital has set', async () => {
    const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    Object.assign(browser.storage, { managed: { get: async () => ({ network: 'reconnet', country: 'Germany' }) } });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
    expect(opened.mock.calls[0]?.[0].url).toMatch(/welcome\.html$/);
    expect(await progress()).toMatchObject({ profile: { network: 'reconnet' } });
  });
});
