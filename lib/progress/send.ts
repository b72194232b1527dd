import browser from 'webextension-polyfill';
import type { ProgressEvent } from './events';

/** `private`: a private window, where nothing is kept. `unsaved`: the background did not answer or could not store it. */
export type Sent = 'saved' | 'unsaved' | 'private';

/** A background that was stopped is woken by the next message, so asking again is what saves an event. */
const pauses = [150, 600, 2000];

/** Tells the background what happened. Never throws; an event that arrives twice counts once. */
export async function send(event: ProgressEvent): Promise<Sent> {
  try {
    // Erasing leaves nothing behind, so it is welcome everywhere.
    if (event.type !== 'erased' && (await isPrivate())) return 'private';
    for (const ms of [0, ...pauses]) {
      if (ms) await new Promise((resolve) => setTimeout(resolve, ms));
      // After an update of the extension this page is an orphan: no id, and nobody will ever answer.
      if (!browser.runtime?.id) return 'unsaved';
      if (await ask(event)) return 'saved';
    }
  } catch {
    // An orphan may throw on any of these.
  }
  return 'unsaved';
}

/** Chromium shows the popup of a private window as one of the normal profile; there only the window tells. */
async function isPrivate(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  try {
    return (await browser.windows?.getCurrent())?.incognito === true;
  } catch {
    return false;
  }
}

async function ask(event: ProgressEvent): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ event });
    return typeof answer === 'object' && answer !== null && (answer as { saved?: unknown }).saved === true;
  } catch {
    return false;
  }
}
