import type { Guest } from './guest';

/** Pages that keep throwing us out get their way: so many returns within so many ms, then we stay away. */
const returns = 5;
const within = 5000;

/**
 * Keeps the guest where it can be seen and used: in the top layer, and inside the page's modal dialog when one is open,
 * for a modal makes everything outside it inert (measured 2026 in Chromium 156 and Firefox ESR 153).
 * @returns `settle`, to be called after every change of the page; false when we have given up
 */
export function createLayer(document: Document, guest: Guest, signal: AbortSignal): { settle: () => boolean } {
  let moved: number[] = [];
  signal.addEventListener('abort', () => guest.element.remove());

  const settle = () => {
    if (signal.aborted) return false;
    const home = topDialog(document) ?? document.documentElement;
    const { element } = guest;
    const away = element.parentNode !== home;
    if (!away && element.matches(':popover-open')) return true;
    const now = performance.now();
    moved = [...moved.filter((moment) => now - moment < within), now];
    if (moved.length > returns) {
      element.remove();
      return false;
    }
    if (moved.length === 1) guest.replaceOlder();
    if (away) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    return true;
  };
  return { settle };
}

function topDialog(document: Document): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}
