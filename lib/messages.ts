import browser from 'webextension-polyfill';
import type { Known } from './clean/lexicon';
import { isObject } from './json';
import type { ProgressEvent } from './progress/events';

/** Pages of ours that a card leads to: the written guide, and where the person says where they work. */
export const cardLeadsTo = ['guide', 'plan'] as const;
export type OwnPage = (typeof cardLeadsTo)[number];

/** Everything that travels between the parts of the extension. */
export type Message<Event = ProgressEvent> =
  /** To the background: this has happened. Answered with `{ saved }`. */
  | { readonly event: Event }
  /** To the background: open the report page for the tab this comes from. Answered with true. */
  | { readonly report: true }
  /** To the background: open this page of ours. Answered with true. */
  | { readonly open: OwnPage }
  /** To the background: which keys are ours? Answered with `Keys`. */
  | { readonly keys: true }
  /** To a page: the person wants to hop into our hints or out of them. Not answered. */
  | { readonly hop: true }
  /** To a page: which page of ours are you? Answered with `Where`. */
  | { readonly where: true }
  /** To a page: these sites (match patterns) were taken away from us. Not answered. */
  | { readonly gone: readonly string[] }
  /** To a page: a cleaned copy, please. Answered with an `Answer` of the report, or null when copying failed. */
  | { readonly copy: Known };

/**
 * The message in what has arrived; undefined when it is none of ours. What an event holds is left to `parseEvent`,
 * because only the background reads events, and content scripts shall not load a schema to notice that somebody hops.
 */
export function parseMessage(value: unknown): Message<unknown> | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  const { report, hop, copy, keys, where, gone } = value;
  const open = cardLeadsTo.find((one) => one === value.open);
  if (report === true) return { report };
  if (open) return { open };
  if (keys === true) return { keys };
  if (where === true) return { where };
  if (hop === true) return { hop };
  if (Array.isArray(gone)) return { gone: gone.filter((one) => typeof one === 'string') };
  if (isKnown(copy)) return { copy };
  return Object.hasOwn(value, 'event') ? { event: value.event } : undefined;
}

const knownLists = [
  'core',
  'words',
  'alsoNames',
  'maybeNames',
  'namesInSource',
  'greetings',
  'parts',
  'networks',
  'countryCodes',
  'remarks',
  'persons',
  'leading',
  'asked',
  'places',
  'owned',
];

function isKnown(value: unknown): value is Known {
  if (!isObject(value)) return false;
  const { phrases, ...lists } = value;
  const texts = [...knownLists.map((name) => lists[name]), ...(Array.isArray(phrases) ? phrases : [phrases])];
  return Array.isArray(phrases) && texts.every((text) => typeof text === 'string');
}

/**
 * `private`: a private window, where nothing is kept. `unsaved`: the background did not answer or could not store it.
 */
export type Sent = 'saved' | 'unsaved' | 'private';

/** A background that was stopped is woken by the next message, so asking again is what saves a message. In ms. */
const pauses = [0, 150, 600, 2000];

/**
 * Asks the background until it answers. Never throws.
 * @param isEnough whether an answer is one, so that the background need not be asked again; by default any is
 * @returns whether it has answered so
 */
export async function ask(message: Message, isEnough: (answer: unknown) => boolean = Boolean): Promise<boolean> {
  for (const ms of pauses) {
    if (ms) await new Promise((resolve) => setTimeout(resolve, ms));
    try {
      // After an update of the extension this page is an orphan: no id, and nobody will ever answer.
      if (!browser.runtime?.id) break;
      if (isEnough(await browser.runtime.sendMessage(message))) return true;
    } catch {
      // Nobody there, for now; an orphan may throw on any of these.
    }
  }
  return false;
}

/** Tells the background what happened. Never throws; an event that arrives twice counts once. */
export async function send(event: ProgressEvent): Promise<Sent> {
  // Erasing leaves nothing behind, so it is welcome everywhere.
  if (event.type !== 'erased' && (await isPrivate())) return 'private';
  return (await ask({ event }, (answer) => isObject(answer) && answer.saved === true)) ? 'saved' : 'unsaved';
}

/** Which page stands in a tab of a portal; null when we do not know it. */
export interface Where {
  readonly page: string | null;
  /** Whether there is a hint on it to be shown: on some pages there is nothing to do, and hints can be hidden. */
  readonly hint: boolean;
}

/** What a page has answered; undefined when nobody of ours is in that tab. */
export function whereIn(answer: unknown): Where | undefined {
  if (!isObject(answer)) return undefined;
  const { page, hint } = answer;
  return page === null || typeof page === 'string' ? { page, hint: hint === true } : undefined;
}

/** The keys of ours that are set, as the browser writes them; a key that somebody else has is none. */
export interface Keys {
  readonly hop?: string;
  readonly popup?: string;
}

/** Asks the background which keys are ours. Never throws. */
export async function askKeys(): Promise<Keys> {
  const asked = async (): Promise<unknown> => browser.runtime?.sendMessage({ keys: true });
  const answer = await asked().catch(() => undefined);
  const { hop, popup } = isObject(answer) ? answer : {};
  return { ...(typeof hop === 'string' && { hop }), ...(typeof popup === 'string' && { popup }) };
}

/** Asks the page in a tab, once. Never throws. @returns undefined when nobody of ours is there or answers */
export async function askTab(tab: number, message: Message): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Chromium shows the popup of a private window as one of the normal profile; there only the window tells. */
async function isPrivate(): Promise<boolean> {
  try {
    return browser.extension?.inIncognitoContext || (await browser.windows?.getCurrent())?.incognito === true;
  } catch {
    return false;
  }
}

/** Tells every page that these sites were taken away from us: what we have drawn there must not stay. */
export async function tellGone(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void askTab(id, { gone: origins });
}

/** Whether an address lies in one of these sites. */
export function isGone({ protocol, host, pathname }: URL, origins: readonly string[]): boolean {
  return origins.some((pattern) => {
    const [, scheme = '', site = '', path = ''] = /^([^:]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
    const named = site === '*' || site === host || (site.startsWith('*.') && `.${host}`.endsWith(site.slice(1)));
    const [begin = '', ...rest] = path.split('*');
    return (
      (scheme === '*' || `${scheme}:` === protocol) &&
      named &&
      (rest.length > 0 ? pathname.startsWith(begin) : pathname === path)
    );
  });
}
