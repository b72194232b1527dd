import { isDrawn } from '../dom/element';
import { modalOf, screenOf } from '../dom/front';
import type { Guest } from './guest';
import { isPersons } from './trusted';

/** What of a page Escape closes: its list, its menu, what it has unfolded at the focus. */
const open = ':popover-open,[aria-expanded=true][aria-haspopup],[role=combobox][aria-expanded=true]';

/**
 * Escape closes the card when it was meant for it: pressed by a person, in the card, or in a page that has nothing
 * open itself and has not dealt with it. In the page, it gets the key as well. No other key is listened to: hopping in
 * and out is a command of the browser, which the person can change and the page cannot take.
 * @returns listens again where the page has thrown all listeners out
 */
export function onEscape(document: Document, guest: Guest, close: () => void, signal: AbortSignal): () => void {
  let isForPage = false;
  const before = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isPersons(event)) return;
    // Within an input method it ends the word that is being written.
    if (event.isComposing || event.keyCode === 229) isForPage = true;
    else if (event.composedPath().includes(guest.element)) close();
    else isForPage = hasOpen(document, guest);
  };
  const after = (event: KeyboardEvent) => {
    const isOurs = event.key === 'Escape' && isPersons(event) && !isForPage && !event.defaultPrevented;
    if (isOurs) close();
  };
  const listen = () => {
    window.addEventListener('keydown', before, { capture: true, passive: true, signal });
    window.addEventListener('keydown', after, { passive: true, signal });
  };
  listen();
  return listen;
}

function hasOpen(document: Document, guest: Guest): boolean {
  const dialogs = [...document.querySelectorAll('[role*=dialog]')];
  return (
    modalOf(document, [document], dialogs) !== undefined ||
    screenOf(document) !== undefined ||
    [...document.querySelectorAll(open)].some((one) => one !== guest.element && isDrawn(one))
  );
}
