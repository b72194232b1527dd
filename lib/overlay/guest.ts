declare const __OPEN_ROOT__: boolean;

/** The element we add to other people's pages. A plain name: `customElements` is null in Chromium's content scripts. */
export const guestName = 'cpms-lotse';

export interface Guest {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether a node is the guest: what we change ourselves is no change of the page. */
  is(node: Node): boolean;
}

/**
 * Makes the one element that holds everything we show, not yet attached to the page.
 * Its root is closed in releases, so that the page cannot read the person's hospital in it, and open in test builds.
 * @param css the stylesheet of what is shown
 */
export function createGuest(document: Document, css: string): Guest {
  // After an update Firefox ends the old script without a word and starts the new one in the same page.
  for (const orphan of document.querySelectorAll(guestName)) orphan.remove();
  const element = document.createElement(guestName);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return { element, root, is: (node) => node === element };
}
