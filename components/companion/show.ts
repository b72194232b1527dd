/**
 * Brings the person to an element, because they asked for it: scrolled into sight and focused, so that it is the next
 * thing for whoever uses a keyboard or a screen reader. Nothing is pressed.
 */
export function show(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  (element as HTMLElement).focus?.({ preventScroll: true });
}
