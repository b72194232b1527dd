import { isAttached, treeIn } from '../dom/element';
import type { Guest } from './guest';

/** Where the person was in the page when they hopped into the card. */
const before = new WeakMap<Guest, Element>();

/**
 * Hops from the page into the card, and back to where the person was.
 * @param open opens the card when it is closed; called before the focus moves
 */
export function hop(document: Document, guest: Guest, open: () => void): void {
  const { root } = guest;
  if (root.activeElement) {
    const back = before.get(guest);
    if (back && isAttached(back)) HTMLElement.prototype.focus.call(back);
    // What had it in a closed tree cannot be reached; then the page has it, and not the card.
    (root.activeElement as HTMLElement | null)?.blur();
    return;
  }
  const active = innermostFocus(document);
  if (active) before.set(guest, active);
  open();
  requestAnimationFrame(() => {
    const box = root.querySelector<HTMLElement>('.card, .dock');
    box?.classList.remove('yields');
    box?.focus();
  });
}

/** What has the focus, also in open shadow trees. */
function innermostFocus(document: Document): Element | null {
  let active = document.activeElement;
  for (let inner = active && treeIn(active)?.activeElement; inner; inner = treeIn(inner)?.activeElement) active = inner;
  return active;
}
