import { allIn, documentOf, holderOf, isAttached, isDrawn, isOneOf, putInto, rectOf } from '../dom/element';
import { modalOf, screenOf } from '../dom/front';
import type { Root } from '../dom/texts';
import { coverOf } from './cover';
import type { Guest } from './guest';
import { lives } from './lives';

/** Pages that keep throwing us out get their way: so many returns within so many ms, then we stay away. */
const returns = 5;
const within = 5000;
/** So long after we could not be pressed we try again; then twice as long, up to the last, in ms. */
const [firstPause, lastPause] = [500, 8000];

export interface Layer {
  /**
   * To be called after every look.
   * @returns false when we have given up
   */
  settle(): boolean;
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
/** A menu, a message or a dialog of the page that the browser closes at any press outside of it. */
const closing = `:is([popover=""],[popover=auto i],[popover=hint i]):popover-open:not(${childless}),
  dialog[open][closedby=any i]`;

/**
 * Keeps the guest where it can be seen and used: in the top layer, and inside the page's modal dialog when one is open,
 * by the browser or by its role, or the part that fills the screen: everything outside them is inert, is not drawn, or
 * loses the focus to them (measured 2026 in Chromium 156 and Firefox ESR 153). And inside what closes at a press
 * outside of it.
 * @param roots the trees of the page, as far as they are still there
 */
export function createLayer(
  document: Document,
  guest: Guest,
  roots: () => readonly Root[],
  signal: AbortSignal,
): Layer {
  /** When the page has thrown us out, in ms. */
  let thrownOut: number[] = [];
  let wasThere = false;
  let lastHome: Element | undefined;
  const raised = new WeakSet<Element>();
  signal.addEventListener('abort', () => guest.element.remove());

  let buriedBy: Element | undefined;
  let timer = 0;
  let pause = firstPause;

  const settle = () => {
    if (signal.aborted) return false;
    if (buriedBy && isAttached(buriedBy) && isDrawn(buriedBy) && isWide(buriedBy)) return false;
    buriedBy = undefined;
    const home = homeIn(document, roots());
    const { element } = guest;
    const isOpen = isAttached(element) && element.matches(':popover-open');
    // A page that puts us elsewhere without closing us (`moveBefore`) may have us there: that is not worth a fight.
    const isElsewhere = holderOf(element) !== home && !(isOpen && home === lastHome);
    if (!isElsewhere && isOpen) return true;
    const now = performance.now();
    thrownOut = thrownOut.filter((moment) => now - moment < within);
    // That a dialog has opened and we moved into it, or that it has gone with us in it, is no wish to be rid of us.
    const isWithHome = holderOf(element) === lastHome && !isAttached(element);
    if (wasThere && !isWithHome && !isOpen) thrownOut.push(now);
    if (thrownOut.length > returns || isOneOf(home, childless)) {
      away();
      return false;
    }
    if (!wasThere) guest.replaceOlder();
    wasThere = true;
    const focus = guest.root.activeElement as HTMLElement | null;
    if (isElsewhere) putInto(home, element);
    lastHome = home;
    // The sheet of the manifest does not reach into a tree of the page.
    if (element.getRootNode() === document) element.style.removeProperty(lives);
    else element.style.setProperty(lives, 'visible');
    if (!element.matches(':popover-open')) showAgain(element);
    focus?.focus();
    return true;
  };
  const away = () => {
    wasThere = false;
    guest.element.remove();
  };
  const leave = () => {
    clearTimeout(timer);
    buriedBy = undefined;
    away();
  };
  const surface = () => {
    const part = guest.element.isConnected && guest.root.querySelector('.card,.dock');
    const cover = part && coverOf(part);
    if (part && !cover) pause = firstPause;
    if (!cover || signal.aborted) return;
    if (raised.has(cover)) {
      buriedBy = cover;
      away();
      // What is in it may be gone and the element still there; and nothing tells that a view transition is over.
      timer = window.setTimeout(() => {
        buriedBy = undefined;
        if (settle()) surface();
      }, pause);
      pause = Math.min(2 * pause, lastPause);
      return;
    }
    raised.add(cover);
    const focus = guest.root.activeElement as HTMLElement | null;
    guest.element.hidePopover();
    showAgain(guest.element);
    focus?.focus();
  };
  return { settle, leave, surface };
}

/** Puts us on top, also where the page has taken from us what that needs. */
function showAgain(element: HTMLElement): void {
  element.inert = false;
  element.popover = 'manual';
  element.showPopover();
}

/** Whether something lies over so much of the window that there is no other place for the card. */
function isWide(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width * 2 > innerWidth || height * 2 > innerHeight || isOneOf(element, 'html,body');
}

function homeIn(document: Document, roots: readonly Root[]): Element {
  const dialogs = roots.flatMap((root) => [...root.querySelectorAll('[role*=dialog]')]);
  const modal = modalOf(document, roots, dialogs);
  // One in a frame is no place for the card: it belongs to another window.
  const isHere = modal && documentOf(modal) === document;
  const layer = isHere ? modal : (screenOf(document) ?? document.documentElement);
  return allIn(layer, closing).findLast((one) => isDrawn(one)) ?? layer;
}
