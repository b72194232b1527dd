import type { Guest } from './guest';

/** Where the person was in the page when they hopped into the card. */
const before = new WeakMap<Guest, Element>();

/**
 * Hops from the page into the card, and back to where the person was.
 * @param open opens the card when it is closed; called before the focus moves
 */
export function hop(document: Document, guest: Guest, open: () => void): void {
  const { activeElement } = document;
  if (activeElement === guest.element) {
    const back = before.get(guest);
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else (guest.root.activeElement as HTMLElement | null)?.blur();
    return;
  }
  if (activeElement) before.set(guest, activeElement);
  open();
  requestAnimationFrame(() => guest.root.querySelector<HTMLElement>('.card, .dock')?.focus());
}
