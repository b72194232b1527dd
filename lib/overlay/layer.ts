import { documentOf, holderOf, isAttached, isDrawn, isOneOf, putInto, rectOf } from '../dom/element';
import { modalOf, screenOf } from '../dom/front';
import type { Root } from '../dom/texts';
import { coverOf } from './cover';
import type { Guest } from './guest';
import { lives } from './lives';

/** Pages that keep throwing us out get their way: so many returns within so many ms, then we stay away. */
const returns = 5;
const within = 5000;

export interface Layer {
  /**
   * To be called after every look.
   * @param roots the trees of the page
   * @returns false when we have given up
   */
  settle(roots: readonly Root[]): boolean;
  /** Takes us off the page, because there is nothing to show. */
  leave(): void;
  /**
   * To be called whenever something may have come to lie over us. Once per layer we come up again; when that does not
   * help, we are silent until it is gone: never seen and dead.
   */
  surface(): void;
}

/** What of a page holds no other element that is drawn. */
const childless = 'video,img,canvas,iframe,embed,object';

/**
 * Keeps the guest where it can be seen and used: in the top layer, and inside the page's modal dialog when one is open,
 * by the browser or by its role, or the part that fills the screen: everything outside them is inert, is not drawn, or
 * loses the focus to them (measured 2026 in Chromium 156 and Firefox ESR 153).
 */
export function createLayer(document: Document, guest: Guest, signal: AbortSignal): Layer {
  /** When the page has thrown us out, in ms. */
  let thrownOut: number[] = [];
  let wasThere = false;
  const raised = new WeakSet<Element>();
  signal.addEventListener('abort', () => guest.element.remove());

  let buriedBy: Element | undefined;

  const settle = (roots: readonly Root[]) => {
    if (signal.aborted) return false;
    if (buriedBy && isAttached(buriedBy) && isDrawn(buriedBy) && isWide(buriedBy)) return false;
    buriedBy = undefined;
    const home = homeIn(document, roots);
    const { element } = guest;
    const away = holderOf(element) !== home;
    if (!away && element.matches(':popover-open')) return true;
    const now = performance.now();
    thrownOut = thrownOut.filter((moment) => now - moment < within);
    // That a dialog has opened, and we moved into it, is no wish of the page to be rid of us.
    if (wasThere && !(isAttached(element) && element.matches(':popover-open'))) thrownOut.push(now);
    if (thrownOut.length > returns || isOneOf(home, childless)) {
      leave();
      return false;
    }
    if (!wasThere) guest.replaceOlder();
    wasThere = true;
    if (away) putInto(home, element);
    // The sheet of the manifest does not reach into a tree of the page.
    if (element.getRootNode() === document) element.style.removeProperty(lives);
    else element.style.setProperty(lives, 'visible');
    if (!element.matches(':popover-open')) element.showPopover();
    return true;
  };
  const leave = () => {
    wasThere = false;
    guest.element.remove();
  };
  const surface = () => {
    const part = guest.element.isConnected && guest.root.querySelector('.card,.dock');
    const cover = part && coverOf(part);
    if (!cover || signal.aborted) return;
    if (raised.has(cover)) {
      buriedBy = cover;
      leave();
      return;
    }
    raised.add(cover);
    const focus = guest.root.activeElement as HTMLElement | null;
    guest.element.hidePopover();
    guest.element.showPopover();
    focus?.focus();
  };
  return { settle, leave, surface };
}

/** Whether something lies over so much of the window that there is no other place for the card. */
function isWide(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width * 2 > innerWidth || height * 2 > innerHeight || isOneOf(element, 'html,body');
}

function homeIn(document: Document, roots: readonly Root[]): Element {
  const all: readonly Root[] = roots.length > 0 ? roots : [document];
  const dialogs = all.flatMap((root) => [...root.querySelectorAll('[role*=dialog]')]);
  const modal = modalOf(document, all, dialogs);
  // One in a frame is no place for the card: it belongs to another window.
  if (modal && documentOf(modal) === document) return modal;
  return screenOf(document) ?? document.documentElement;
}
