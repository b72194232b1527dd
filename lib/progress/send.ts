import browser from 'webextension-polyfill';
import type { ProgressEvent } from './events';

/** `private`: a private window, where nothing is kept. `unsaved`: the background did not answer or could not store it. */
export type Sent = 'saved' | 'unsaved' | 'private';

/** A background that was stopped is woken by the next message, so asking again is what saves a message. In ms. */
const pauses = [0, 150, 600, 2000];

/**
 * Asks the background until it answers. Never throws.
 * @param message what the background knows how to answer: an event, a question for first aid, a report
 * @param isEnough whether it need not be asked again; by default any answer is
 * @returns undefined when nobody answered
 */
export async function ask<Answer>(
  message: object,
  isEnough: (answer: Answer) => unknown = Boolean,
): Promise<Answer | undefined> {
  for (const ms of pauses) {
    if (ms) await new Promise((resolve) => setTimeout(resolve, ms));
    try {
      // After an update of the extension this page is an orphan: no id, and nobody will ever answer.
      if (!browser.runtime?.id) break;
      const answer = (await browser.runtime.sendMessage(message)) as Answer;
      if (isEnough(answer)) return answer;
    } catch {
      // Nobody there, for now; an orphan may throw on any of these.
    }
  }
  return undefined;
}

/** Tells the background what happened. Never throws; an event that arrives twice counts once. */
export async function send(event: ProgressEvent): Promise<Sent> {
  // Erasing leaves nothing behind, so it is welcome everywhere.
  if (event.type !== 'erased' && (await isPrivate())) return 'private';
  return (await ask<{ saved?: unknown }>({ event }, ({ saved }) => saved === true)) ? 'saved' : 'unsaved';
}

/** Chromium shows the popup of a private window as one of the normal profile; there only the window tells. */
async function isPrivate(): Promise<boolean> {
  try {
    return browser.extension?.inIncognitoContext || (await browser.windows?.getCurrent())?.incognito === true;
  } catch {
    return false;
  }
}
