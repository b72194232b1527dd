import { persons } from './trusted';

/**
 * Escape closes, from wherever the focus is; the page gets the key as well. No other key is listened to: hopping in and
 * out is a command of the browser, which the person can change and the page cannot take.
 */
export function onEscape(document: Document, close: () => void, signal: AbortSignal): void {
  const pressed = persons<KeyboardEvent>(({ key }) => key === 'Escape' && close());
  document.addEventListener('keydown', pressed, { capture: true, passive: true, signal });
}
