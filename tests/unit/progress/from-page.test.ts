// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import type { ProgressEvent } from '../../../lib/progress/events';
import { judge, timed } from '../../../lib/progress/from-page';
import { emptyState } from '../../../lib/progress/state';

const state = async () =>
  ((await browser.storage.local.get('progress')).progress ?? emptyState()) as ReturnType<typeof emptyState>;
const tell = (event: unknown, sender: object) => fakeBrowser.runtime.onMessage.trigger({ event }, sender as never);
const cas = 'https://ecas.ec.europa.eu/cas/login;SESSION=1?x=y';
const saas = 'https://webgate.ec.europa.eu/saas/request.do';
const imitation = 'https://webgate.ec.europa.eu/sanco/anything';
const at = Date.now();

describe('what a page may tell', () => {
  it.each<[string, ProgressEvent, string, string]>([
    ['a page of its own portal', { type: 'pageSeen', page: 'euLogin.signIn', at }, cas, 'counts'],
    ['a press on it', { type: 'submitted', page: 'saas.recap', at }, saas, 'counts'],
    ['its language', { type: 'languageChosen', language: 'de' }, 'https://sorry.ec.europa.eu/', 'counts'],
    ['what the person hides', { type: 'hidden', what: 'everywhere', hidden: true }, saas, 'counts'],
    ['a notice that was read', { type: 'hintTicked', hint: 'notice.x' }, saas, 'counts'],
    ['a page of another portal', { type: 'pageSeen', page: 'cpms.home', at }, saas, 'refused'],
    ['a page of no portal', { type: 'pageSeen', page: 'other.home', at }, saas, 'refused'],
    ['a page of EU Login beside it', { type: 'pageSeen', page: 'euLogin.myAccount', at }, imitation, 'refused'],
    ['a page on a port', { type: 'pageSeen', page: 'cpms.home', at }, 'https://cpms.ern-net.eu:8443/', 'refused'],
    ['a page without encryption', { type: 'pageSeen', page: 'cpms.home', at }, 'http://cpms.ern-net.eu/', 'refused'],
    ['a page that says nothing of itself', { type: 'pageSeen', page: 'cpms.home', at }, '', 'refused'],
    ['that all is erased', { type: 'erased', at }, saas, 'refused'],
    ['another plan', { type: 'profileChanged', profile: { network: 'bond' } }, saas, 'refused'],
    ['another way', { type: 'routeChosen', route: 'saas' }, saas, 'refused'],
    ['a task that is done', { type: 'confirmed', stage: 'login', at, as: 'done' }, saas, 'refused'],
    ['a task that is not', { type: 'reopened', stage: 'login', at }, saas, 'refused'],
    ['another method', { type: 'methodChosen', method: null }, cas, 'refused'],
    ['a preset', { type: 'preset', preset: {} }, cas, 'refused'],
    ['since when somebody waits', { type: 'confirmed', stage: 'access', at, as: 'waiting', since: 0 }, saas, 'refused'],
    ['a wish from no portal', { type: 'hidden', what: 'everywhere', hidden: true }, 'https://example.org/', 'refused'],
    ['a wish from nowhere', { type: 'languageChosen', language: 'de' }, '', 'refused'],
    ['that it was welcomed', { type: 'welcomed' }, cas, 'refused'],
    ['that a notice was read', { type: 'noticeRead' }, cas, 'refused'],
  ])('%s', (_what, event, address, judged) => expect(judge(event, address)).toBe(judged));

  it.each(['/sanco/x', '/SANCO/request', '/sante/saas', '/saasy'])(
    'at %s SAAS proves nothing until somebody has acted',
    (path) => {
      const event = { type: 'pageSeen', page: 'saas.submitted', at } as const;
      const expected = path === '/saasy' ? 'counts' : { onceActed: 'saas' };
      expect(judge(event, `https://webgate.ec.europa.eu${path}`)).toEqual(expected);
    },
  );

  it.each([
    ['saas.submitted', saas, { onceActed: 'saas' }],
    ['euLogin.myAccount', 'https://webgate.ec.europa.eu/cas/userdata/myAccount.cgi', { onceActed: 'euLogin' }],
    ['euLogin.myAccount', cas, 'counts'],
    ['cpms.home', 'https://cpms.ern-net.eu/', 'counts'],
  ])('in a tab that a page has opened, %s at %s', (page, address, expected) => {
    expect(judge({ type: 'pageSeen', page, at }, address, true)).toEqual(expected);
    expect(judge({ type: 'pageSeen', page, at }, address)).toBe('counts');
  });

  it.each([
    [8.64e15, 100_000],
    [1, 90_000],
    [99_999, 99_999],
  ])('at %i it is %i', (said, expected) => {
    const { at: then } = timed({ type: 'pageSeen', page: 'cpms.home', at: said }, 100_000) as { at: number };
    expect(then).toBe(expected);
  });
});

describe('the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
    vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
    vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(() => {});
    vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(() => {});
    background.main();
  });

  const from = (url: string, id = 7) => ({ id: browser.runtime.id, url, tab: { id } });

  it('refuses what a page may not say, and believes pages of ours', async () => {
    await tell({ type: 'profileChanged', profile: { network: 'bond' } }, from(saas));
    await tell({ type: 'erased', at }, from(saas));
    expect((await state()).profile).toEqual({});
    const popup = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
    await tell({ type: 'profileChanged', profile: { network: 'bond' } }, popup);
    // In a tab as well: our settings are a page in one.
    await tell({ type: 'profileChanged', profile: { country: 'IT' } }, from(browser.runtime.getURL('/welcome.html')));
    expect((await state()).profile).toEqual({ network: 'bond', country: 'IT' });
  });

  it('takes its own time', async () => {
    await tell({ type: 'pageSeen', page: 'cpms.home', at: 8.64e15 }, from('https://cpms.ern-net.eu/'));
    expect((await state()).stages.login.since).toBeLessThanOrEqual(Date.now() + 5);
  });

  it('lets a page beside SAAS prove something only in a tab where the person has acted', async () => {
    const seen = { type: 'pageSeen', page: 'saas.submitted', at: Date.now() };
    const told = await tell(seen, from(imitation));
    expect(told).toContainEqual({ saved: true });
    await tell({ type: 'submitted', page: 'saas.recap', at: Date.now() }, from(imitation, 8));
    await tell(seen, from(imitation));
    expect((await state()).stages.access.status).toBe('open');
    await tell(seen, from(imitation, 8));
    expect((await state()).stages.access.status).toBe('waiting');
  });

  it('opens one report for a tab, whoever asks how often', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody there'));
    await Promise.all(
      Array.from({ length: 20 }, () => fakeBrowser.runtime.onMessage.trigger({ report: true }, from(saas) as never)),
    );
    await fakeBrowser.runtime.onMessage.trigger({ report: true }, from(saas, 9) as never);
    expect(create).toHaveBeenCalledTimes(2);
  });
});
