import { readdirSync, readFileSync } from 'node:fs';
import { act, cleanup, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type AllMessages, Page } from '../../../components/shared/Page';
import { compileMessages } from '../../../lib/build/messages';
import { parseEvent } from '../../../lib/progress/events';
import { createMirror } from '../../../lib/progress/mirror';
import { parseState } from '../../../lib/progress/parse';
import { emptyState, type State } from '../../../lib/progress/state';
import { createWriter } from '../../../lib/progress/writer';
import { type Language, languages } from '../../../lib/text/language';

/** All texts of a language, from every file in `locales/` that holds some. */
function messagesOf(language: Language) {
  const files = readdirSync('locales').filter(
    (file) => file === `${language}.json` || file.endsWith(`.${language}.json`),
  );
  return Object.assign({}, ...files.map((file) => compileMessages(readFileSync(`locales/${file}`, 'utf8'), file)));
}
export const messages = Object.fromEntries(languages.map((one) => [one, messagesOf(one)])) as AllMessages;

interface Scene {
  readonly stored?: unknown;
  /** False: nobody answers our messages. */
  readonly background?: boolean;
  /** False: the browser does not let us see the portals. */
  readonly access?: boolean;
  /** What the hospital's IT has set. */
  readonly managed?: unknown;
  /** Other texts than those of `locales/`. */
  readonly messages?: AllMessages;
}

/** Shows one of our pages in a browser with this storage, and a background that works like the real one. */
export async function show(
  Content: ComponentType,
  { stored, background = true, access = true, managed, messages: texts = messages }: Scene = {},
) {
  fakeBrowser.reset();
  const opened: string[] = [];
  const permissions = { contains: vi.fn(async () => access), request: vi.fn(async () => false) };
  Object.assign(browser, { permissions });
  const policy = { now: managed };
  Object.assign(browser.storage, { managed: { get: async () => policy.now } });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
    content_scripts: [{ matches: ['https://portal/*'] }],
  } as never);
  vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => opened.push(url)) as never);
  if (stored !== undefined) await browser.storage.local.set({ progress: stored });

  const writer = createWriter(browser.storage.local);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: { event: unknown }) => {
    const event = parseEvent(message.event);
    if (!background || !event) throw new Error('Could not establish connection.');
    return writer.write(event);
  }) as never);

  const mirror = createMirror(parseState, new AbortController().signal);
  const page = render(
    <Page mirror={mirror} messages={texts} title="popup.title">
      <Content />
    </Page>,
  );
  await settle();
  // Asked for by what is drawn only now.
  if (managed !== undefined) await settle();
  return {
    ...page,
    opened,
    permissions,
    /** The hospital's IT sets something else. */
    setManaged: async (value: unknown) => {
      policy.now = value;
      await act(async () => void (await fakeBrowser.storage.onChanged.trigger({}, 'managed')));
      await settle();
    },
    progress: async () => (await browser.storage.local.get('progress')).progress as State,
  };
}

/** Takes the page down and waits for what it had still planned to do. */
export async function leave(): Promise<void> {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 60));
}

/** Lets storage, messages and effects come to rest. */
export async function settle(ms = 20): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
}

/** A state with some of it changed. */
export function stateWith(change: Partial<State>): State {
  return { ...emptyState(), language: 'de', ...change };
}

/** Tasks in these states; the others are open. */
export function stagesWith(change: Partial<State['stages']>): State['stages'] {
  return { ...emptyState().stages, ...change };
}
