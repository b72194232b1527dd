import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { follow } from '../../lib/overlay/follow';
import { type Box, overlap, place } from '../../lib/overlay/place';
import { type Away, awayOf, boxOf } from '../../lib/overlay/where';

/** Between the target and the outer side of the ring, in CSS pixels: the ring itself is 5 px wide. */
const air = 6;
/** Here the card is a sheet at the edge of the window; the same condition is in `companion.css`. */
const narrow = '(max-width: 560px), (max-height: 420px)';
/** What belongs to a small target: the line it stands in, as long as that is not half the page. */
const belongings = 'label,tr,li,[role=row],[role=listitem],p,dd';
const highestLine = 160;

/**
 * Keeps the ring around its target and the card beside it: after each drawing, and whenever something moves.
 * @param open whether there is a card; without one there is no ring either
 * @param moved told after each move where the target is, when it has to be scrolled to
 */
export function usePlacement(
  open: boolean,
  target: Element | undefined,
  ring: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  moved: (away: Away) => void,
): void {
  const update = () => {
    if (!ring.current) return;
    // All is measured before anything is written, so that the page is laid out once.
    const away = open ? awayOf(target) : undefined;
    const box = open && target ? boxOf(target) : undefined;
    const spot = card.current && spotFor(card.current, box && target);
    drawRing(ring.current, box);
    if (card.current && spot) {
      card.current.classList.toggle('above', spot.above);
      card.current.style.transform = spot.transform;
    }
    moved(away);
  };
  useLayoutEffect(update);
  useLayoutEffect(() => {
    if (!open) return;
    const elements = [target, card.current].flatMap((element) => element ?? []);
    return follow(elements, update);
  }, [open, target]);
}

function drawRing(ring: HTMLElement, box: Box | undefined): void {
  ring.hidden = !box;
  if (!box) return;
  ring.style.transform = `translate(${box.x - air}px, ${box.y - air}px)`;
  ring.style.width = `${box.width + 2 * air}px`;
  ring.style.height = `${box.height + 2 * air}px`;
}

/**
 * Where the card goes; a sheet lies at the lower edge of the window, or at the upper one when that keeps the target
 * free.
 */
function spotFor(card: HTMLElement, target: Element | undefined): { above: boolean; transform: string } {
  const window = { width: innerWidth, height: innerHeight };
  const inView = (box: Box) => overlap(box, { x: 0, y: 0, ...window });
  const around = boxesAround(target).filter(inView);
  const focus = focusedBox((card.getRootNode() as ShadowRoot).host);
  if (matchMedia(narrow).matches) {
    const top = window.height - card.offsetHeight;
    const isBelow = (box: Box) => box.y + box.height > top && box.y < window.height;
    return { above: [...around, ...focus].some(isBelow), transform: '' };
  }
  const { x, y } = place(around, { width: card.offsetWidth, height: card.offsetHeight }, window, focus);
  return { above: false, transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` };
}

function boxesAround(target: Element | undefined): Box[] {
  if (!target) return [];
  const line = target.parentElement?.closest(belongings);
  const boxes = [target, line].flatMap((one) => (one && boxOf(one)) ?? []);
  return boxes.filter((box, at) => at === 0 || box.height <= highestLine);
}

/** The focused control of the page; while the focus is in our own card there is none to keep free. */
function focusedBox(guest: Element | undefined): Box[] {
  const focus = document.activeElement;
  return focus && focus !== document.body && focus !== guest ? [focus.getBoundingClientRect()] : [];
}
