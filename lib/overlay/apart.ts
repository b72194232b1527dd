import type { Guest } from './guest';
import { handOn, isPersons } from './trusted';

/** What is pressed and written in the card, and where the person is in it: kept from the page altogether. */
const kept = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'focus', 'blur', 'focusin', 'focusout'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel'],
];
/** These come so often that they are stopped at our tree only. */
const stopped = ['pointermove', 'pointerover', 'pointerout', 'mousemove', 'mouseover', 'mouseout', 'pointercancel'];
const dragged = ['dragstart', 'drag', 'dragend', 'selectstart'];
/** Only for these may something be prevented. */
const prevented = new Set(['mousedown', 'click', 'keydown']);

/**
 * Keeps what the person does in our card in the card. Events in it would go on to the page, aimed at the guest: its
 * shortcuts would act, its menus would close, its dialogs would take the focus back.
 * They are stopped at the window, before any listener of the page on the document or below. A listener of the page on
 * the window itself, in the capture phase, was there before us; to be first, a script would have to run at
 * `document_start` on every page of the portals, and that is not worth its cost.
 * What stops there does not reach our own buttons either, so the click is handed to them.
 * @returns listens again where the page has thrown all listeners out (`document.open`)
 */
export function keepApart(guest: Guest, signal: AbortSignal): () => void {
  const isOurs = (event: Event) => event.target === guest.element || event.composedPath().includes(guest.element);
  let keyed = Number.NEGATIVE_INFINITY;
  const isHeld = createHold();
  const keep = (event: Event) => {
    const here = isOurs(event);
    if (!isHeld(event, here)) return;
    if (event.type === 'keydown') keyed = event.timeStamp;
    const isPress = here && event.type === 'click' && isPersons(event);
    const inner = isPress ? innermost(guest, event as MouseEvent, keyed) : undefined;
    // Where it cannot be told what was pressed, the press must find its own way.
    if (inner === null) return;
    event.stopImmediatePropagation();
    // The focus stays where the person is in the page. (A press on a scroll bar of the card still scrolls it.)
    if (event.type === 'mousedown') event.preventDefault();
    // By itself the browser would close what the page has on top: its dialog, its popover.
    if (here && event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') event.preventDefault();
    if (!inner) return;
    // It stays in our tree: it is not `composed`.
    handOn(new MouseEvent('click', { bubbles: true, cancelable: true }), inner);
    // What it would have done by itself, folding a part of the card say, the copy has done.
    event.preventDefault();
  };
  const stop = (event: Event) => event.stopPropagation();
  const listen = () => {
    for (const type of kept)
      window.addEventListener(type, keep, { capture: true, passive: !prevented.has(type), signal });
    for (const type of [...stopped, ...dragged, ...kept])
      guest.root.addEventListener(type, stop, { passive: true, signal });
  };
  listen();
  return listen;
}

/**
 * Tells what began in our card: what was pressed there may be let go elsewhere, where the card has moved, has gone, or
 * the pointer was drawn out of it.
 */
function createHold(): (event: Event, here: boolean) => boolean {
  const keys = new Set<string>();
  let isDown = false;
  return (event, here) => {
    const { type } = event;
    const { code } = event as KeyboardEvent;
    if (!event.isTrusted) return here;
    if (type === 'keydown' || type === 'pointerdown') {
      if (type === 'pointerdown') isDown = here;
      else if (here) keys.add(code);
      else keys.delete(code);
      return here;
    }
    if (type === 'keyup' || type === 'keypress') return (type === 'keyup' ? keys.delete(code) : keys.has(code)) || here;
    // A click that no pointer has made tells so by its count.
    const isEnd = type === 'pointerup' || type === 'mouseup' || (type === 'click' && (event as MouseEvent).detail > 0);
    return here || (isDown && isEnd);
  };
}

/** A key presses a button in the moment in which it goes down or up, or while it is held. In ms. */
const byKey = 2000;

/** What was pressed in the card: what has the focus, by a key; else what lies at this point. */
function innermost({ root }: Guest, { clientX: x, clientY: y, detail, timeStamp }: MouseEvent, keyed: number) {
  const { activeElement } = root;
  if (activeElement && detail === 0 && timeStamp - keyed < byKey) return activeElement;
  const hit = root.elementFromPoint(x, y);
  return root.contains(hit) ? hit : activeElement;
}
