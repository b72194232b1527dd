import messages from 'virtual:messages/toolbar';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askTab, type Keys, type OwnPage, parseMessage, tellGone } from '../lib/messages';
import { readManaged } from '../lib/profile/managed';
import { type ProgressEvent, parseEvent } from '../lib/progress/events';
import { judge } from '../lib/progress/from-page';
import { keys } from '../lib/progress/keys';
import { isOpened } from '../lib/progress/opened';
import { parseState } from '../lib/progress/parse';
import { createPressed } from '../lib/progress/pressed';
import { toolbar } from '../lib/progress/toolbar';
import { createWriter } from '../lib/progress/writer';
import { createOnce, showReport } from '../lib/report/open';
import { pickLanguage } from '../lib/text/language';
import { createSay } from '../lib/text/say';

/** The only writer of progress; also the toolbar badge, the first page after installing, and the key that hops. */
export default defineBackground(() => {
  const writer = createWriter(browser.storage.local);
  const pressed = createPressed(browser.storage.session);
  const once = createOnce();

  /** What a script on a page tells counts as far as a page can know it; only pages of ours are taken at their word. */
  const take = async (event: ProgressEvent, { tab, url = '' }: Runtime.MessageSender): Promise<unknown> => {
    const judged = judge(event, url, await isOpened(tab));
    if (judged === 'refused') return { saved: false };
    if (event.type === 'submitted' && tab?.id !== undefined)
      await pressed.note(tab.id, event.page.split('.')[0] as string);
    // What proves nothing is not kept, and need not be told again.
    if (typeof judged === 'object' && !(await pressed.was(tab?.id, judged.onceActed))) return { saved: true };
    return writer.write(withTab(event, tab?.id), 'page');
  };

  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    // undefined: not for us. Whoever listens otherwise may answer.
    const message = parseMessage(value);
    if (!message || (sender.id !== undefined && sender.id !== browser.runtime.id)) return undefined;
    if ('report' in message) return once.run(`${sender.tab?.id}`, () => showReport(sender.tab?.id));
    if ('open' in message) return once.run(`${sender.tab?.id} ${message.open}`, () => openOwn(message.open));
    if ('keys' in message) return keysNow();
    // Days pass while nobody tells us anything; whoever comes to a portal's page lets us look at the calendar.
    void paintStored();
    const event = 'event' in message && parseEvent(message.event);
    if (!event) return undefined;
    return isPage(sender) ? take(event, sender) : writer.write(event);
  });

  browser.storage.onChanged.addListener((changed, area) => {
    const change = area === 'local' ? changed[keys.progress] : undefined;
    if (change) {
      changes++;
      void paintBadge(change.newValue);
    }
    // Policies often arrive after the installation. (Firefox reads them when it starts, and never says so here.)
    if (area === 'managed') void applyPreset(writer.write);
  });
  // At every start, because browsers forget the badge with a restart and when the extension was switched off.
  void paintStored();
  browser.runtime.onStartup.addListener(() => void applyPreset(writer.write));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    const isSetUp = await applyPreset(writer.write);
    // Whose IT has installed us may have a machine that forgets all at log-off: no tab each morning.
    if (reason === 'install' && !isSetUp && !(await isByAdmin()))
      await welcome().catch(() => setTimeout(() => void welcome(), 1000));
  });

  browser.permissions?.onRemoved.addListener(({ origins }) => void tellGone(origins ?? []));
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'hop') void hop();
  });
});

/** The first page. While a browser is still starting there may be no window for it; then it is tried once more. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Whether a message comes from a script on somebody's page, not from a page of ours; the browser tells. */
function isPage({ url, tab }: Runtime.MessageSender): boolean {
  return url === undefined ? tab !== undefined : !url.startsWith(browser.runtime.getURL('/'));
}

/** The person asks in our card for one of our own pages. */
async function openOwn(page: OwnPage): Promise<true> {
  await browser.tabs.create({ url: browser.runtime.getURL(page === 'guide' ? '/guide.html' : '/welcome.html#plan') });
  return true;
}

/** The keys as they are set now: people change them, and one that another extension has is not given to us. */
async function keysNow(): Promise<Keys> {
  const all = (await browser.commands?.getAll()) ?? [];
  const keyOf = (name: string) => all.find((command) => command.name === name)?.shortcut || undefined;
  const [hop, popup] = [keyOf('hop'), keyOf('_execute_action')];
  return { ...(hop && { hop }), ...(popup && { popup }) };
}

function withTab(event: ProgressEvent, tab: number | undefined): ProgressEvent {
  return event.type === 'pageSeen' && tab !== undefined ? { ...event, tab } : event;
}

/** So often progress has changed: what was read before a change may arrive after it, and is older. */
let changes = 0;

async function paintStored(): Promise<void> {
  const before = changes;
  const stored = await browser.storage.local.get(keys.progress).catch(() => ({}) as Record<string, unknown>);
  if (before === changes) await paintBadge(stored[keys.progress]);
}

/** What our button shows, and says to who does not see it; "!" when it is time to ask. */
async function paintBadge(stored: unknown): Promise<void> {
  const { state } = parseState(stored);
  const { text, waiting, isTimeToAsk, title } = toolbar(state, Date.now());
  const language = state.language ?? pickLanguage(navigator.languages);
  const say = createSay(language, messages[language]);
  await Promise.allSettled([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: isTimeToAsk ? '#9a3412' : waiting ? '#7a5200' : '#0b5966' }),
    browser.action.setTitle({ title: say(title.id, title.values(language)) }),
  ]);
}

/**
 * Fills in what the hospital's IT or a network office has set and the person has not chosen; a wrong preset not at
 * all.
 * @returns whether there is a preset
 */
async function applyPreset(write: (event: ProgressEvent) => Promise<unknown>): Promise<boolean> {
  const { reading } = await readManaged();
  if (reading.kind !== 'preset') return false;
  const { profile, language, route } = reading.preset;
  const { guest: _, ...place } = profile;
  await write({ type: 'preset', preset: { ...place, ...(language && { language }), ...(route && { route }) } });
  return true;
}

/** Whether we were installed by a policy; the browser tells without any permission. */
async function isByAdmin(): Promise<boolean> {
  const { installType } = (await browser.management?.getSelf().catch(() => undefined)) ?? {};
  return installType === 'admin';
}

/** Tells the page in front that the person wants to hop in or out; a page without us does not answer. */
async function hop(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askTab(tab.id, { hop: true });
}
