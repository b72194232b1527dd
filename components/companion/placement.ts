import { follow } from '../../lib/overlay/follow';
import { guestName } from '../../lib/overlay/guest';
import { type Box, overlap, place } from '../../lib/overlay/place';
import { boxOf } from '../../lib/overlay/where';

/** Between the target and the outer side of the ring, in CSS pixels: the ring itself is 5 px wide. */
const air = 6;
/** Below this the card is a sheet at the edge of the window (320 px = 400 % zoom of 1280). */
const narrow = '(max-width: 560px), (max-height: 420px)';
/** What belongs to a small target: the line it stands in, as long as that is not half the page. */
const belongings = 'label,tr,li,[role=row],[role=listitem],p,dd';
const highestLine = 160;

/**
 * Keeps the ring around its target and the card beside it while things move.
 * @param moved told after each move
 * @returns a function that stops it
 */
export function keepPlaced(
  target: Element | undefined,
  card: HTMLElement | undefined,
  ring: HTMLElement,
  moved: () => void,
): () => void {
  const update = () => {
    const box = target?.isConnected ? boxOf(target) : undefined;
    drawRing(ring, box);
    if (card) placeCard(card, box && target);
    moved();
  };
  update();
  return follow(
    [target, card].filter((element) => element !== undefined),
    update,
  );
}

function drawRing(ring: HTMLElement, box: Box | undefined): void {
  ring.hidden = !box;
  if (!box) return;
  ring.style.transform = `translate(${box.x - air}px, ${box.y - air}px)`;
  ring.style.width = `${box.width + 2 * air}px`;
  ring.style.height = `${box.height + 2 * air}px`;
}

function placeCard(card: HTMLElement, target: Element | undefined): void {
  const window = { width: innerWidth, height: innerHeight };
  const inView = (box: Box) => overlap(box, { x: 0, y: 0, ...window });
  const around = boxesAround(target).filter(inView);
  const focus = focusedBox();
  const sheet = matchMedia(narrow).matches;
  card.classList.toggle('sheet', sheet);
  if (sheet) {
    const top = window.height - card.offsetHeight;
    card.classList.toggle(
      'above',
      [...around, ...focus].some((box) => box.y + box.height > top && box.y < window.height),
    );
    card.style.transform = '';
    return;
  }
  const { x, y } = place(around, { width: card.offsetWidth, height: card.offsetHeight }, window, focus);
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function boxesAround(target: Element | undefined): Box[] {
  if (!target) return [];
  const line = target.parentElement?.closest(belongings);
  const boxes = [target, line].flatMap((one) => (one && boxOf(one)) ?? []);
  return boxes.filter((box, at) => at === 0 || box.height <= highestLine);
}

/** The focused control of the page; while the focus is in our own card there is none to keep free. */
function focusedBox(): Box[] {
  const focus = document.activeElement;
  return focus && focus !== document.body && focus.localName !== guestName ? [focus.getBoundingClientRect()] : [];
}
