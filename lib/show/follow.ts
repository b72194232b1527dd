import { autoUpdate } from '@floating-ui/dom';

/**
 * Calls `moved` at once and whenever the target moves or changes size: scrolling of any ancestor, resizing, layout
 * shifts. @floating-ui's autoUpdate knows all those causes; where the card goes is our own `place`, because it must keep
 * off the focused control.
 * @returns a function that stops following
 */
export function follow(target: Element, card: HTMLElement, moved: () => void): () => void {
  return autoUpdate(target, card, moved, { layoutShift: true });
}
