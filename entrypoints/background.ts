import messages from 'virtual:messages/all';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { parsePreset } from '../lib/profile/presets';
import { type ProgressEvent, parseEvent } from '../lib/progress/events';
import { keys } from '../lib/progress/keys';
import { badge } from '../lib/progress/next';
import { parseState } from '../lib/progress/parse';
import { createWriter } from '../lib/progress/writer';
import { reportPath } from '../lib/report/tab';
import { type AidQuestion, type PageAid, pageAid, parseQuestion } from '../lib/rescue/page-aid';
import { createSay } from '../lib/text/say';

/** The only writer of progress; also the toolbar badge, the first page after installing, and the key that hops. */
export default defineBackground(() => {
  const writer = createWriter(browser.storage.local);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const question = parseQuestion(message);
    if (question) return answer(question);
    if ((message as { report?: unknown } | null)?.report === true) return openReport(sender.tab?.id);
    const event = parseEvent((message as { event?: unknown } | null)?.event);
    // undefined: not for us. Whoever listens otherwise may answer.
    return event ? writer.write(withTab(event, sender.tab?.id)) : undefined;
  });

  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[keys.progress] : undefined;
    if (change) void paintBadge(change.newValue);
  });
  // At every start, because browsers forget the badge with a restart and when the extension was switched off.
  void paintStored();
  // Nothing else to do then; without a listener nothing would wake us.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void firstRun(writer.write);
  });

  browser.commands?.onCommand.addListener((command) => {
    if (command === 'hop') void hop();
  });
});

/** The person says in our card that the page looks different. */
async function openReport(tab: number | undefined): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(reportPath(tab)) });
}

function withTab(event: ProgressEvent, tab: number | undefined): ProgressEvent {
  return event.type === 'pageSeen' && tab !== undefined ? { ...event, tab } : event;
}

/** First aid for a page: its texts, with the helpdesk of the person's network. */
async function answer({ aid, language }: AidQuestion): Promise<PageAid> {
  const stored = await browser.storage.local.get(keys.progress).catch(() => ({}) as Record<string, unknown>);
  const { profile } = parseState(stored[keys.progress]).state;
  return pageAid(aid, profile, createSay(language, messages[language]));
}

async function paintStored(): Promise<void> {
  const stored = await browser.storage.local.get(keys.progress).catch(() => ({}) as Record<string, unknown>);
  await paintBadge(stored[keys.progress]);
}

async function paintBadge(stored: unknown): Promise<void> {
  const { text, waiting } = badge(parseState(stored).state);
  await Promise.allSettled([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: waiting ? '#7a5200' : '#0b5966' }),
  ]);
}

/** Takes over what the hospital's IT has set, then welcomes the person. */
async function firstRun(write: (event: ProgressEvent) => Promise<unknown>): Promise<void> {
  const managed = await browser.storage.managed?.get().catch(() => ({}));
  const { profile, language, route } = parsePreset(managed);
  if (Object.keys(profile).length > 0) await write({ type: 'profileChanged', profile });
  if (language) await write({ type: 'languageChosen', language });
  if (route) await write({ type: 'routeChosen', route });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Tells the page in front that the person wants to hop in or out; a page without us does not answer. */
async function hop(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { hop: true }).catch(() => {});
}
