/** Acts that the browser itself sends on for a script: a script's click on a label is a trusted click on its field. */
const sentOn = new Set(['click', 'change', 'input']);

/** Events of our own that stand for one of the person's. */
const handed = new WeakSet<Event>();

/** Hands an act of the person on to something of ours. */
export function handOn(event: Event, to: EventTarget | null): void {
  handed.add(event);
  to?.dispatchEvent(event);
}

/**
 * Whether the person did this, not a script of the page. A script can also make the browser send a trusted event, but
 * not make it believe that the person has just pressed a key or a button.
 */
export function isPersons(event: Event): boolean {
  if (handed.has(event)) return true;
  return event.isTrusted && (!sentOn.has(event.type) || navigator.userActivation?.isActive !== false);
}

/** A listener for what the person does; what scripts do goes past it. */
export function persons<E extends Event>(act: (event: E) => unknown): (event: E) => void {
  return (event) => {
    if (isPersons(event)) act(event);
  };
}
