import { lookThrough } from '../dom/hit';

declare const __OPEN_ROOT__: boolean;

export interface Guest {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether a node is the guest: what we change ourselves is no change of the page. */
  is(node: Node): boolean;
  /** Takes away what an older copy of this script has left; only when something is about to be shown. */
  replaceOlder(): void;
}

/**
 * Makes the one element that holds everything we show, not yet attached to the page: a plain `div`, because a page can
 * define a tag with a dash, and what is attached to such an element is open to the page. Its root is closed in releases
 * and open in test builds. All the same nothing private may stand in it: in Firefox `window.find()` leads into it.
 * @param css the stylesheet of what is shown
 */
export function createGuest(document: Document, css: string): Guest {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  if (__OPEN_ROOT__) element.setAttribute('data-cpms-lotse', '');
  lookThrough(element);
  const root = element.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  // A page can register properties by name, and spoil them with that: ours have another name each time.
  style.textContent = `/*${signature}*/${css.replaceAll('--lotse-', `--l${Math.random().toString(36).slice(2)}-`)}`;
  root.append(style);
  const replaceOlder = () => {
    for (const other of document.querySelectorAll('div[popover=manual]'))
      if (other !== element && isOlder(other)) other.remove();
  };
  return { element, root, is: (node) => node === element, replaceOlder };
}

/** What our stylesheet has had in every version, and no other tree on a page. */
const signature = '--lotse-ring-dark:';

/**
 * Whether an element was left by an older copy of us. Firefox ends the script of an older version without a word, and
 * lets extensions see into closed trees; in Chromium, where it does not, the older script goes by itself.
 */
function isOlder(element: Element): boolean {
  const { openOrClosedShadowRoot: tree } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  const style = tree?.firstElementChild;
  return style?.localName === 'style' && style.textContent?.includes(signature) === true;
}
