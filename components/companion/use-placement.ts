import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { follow } from '../../lib/show/follow';
import { type Box, place } from '../../lib/show/place';

/** Between the target and the inner side of the ring, in CSS pixels. */
const air = 4;
/** Below this width the card is a sheet at the edge of the window (320 px = 400 % zoom of 1280). */
const narrow = '(max-width: 560px), (max-height: 420px)';

/**
 * Keeps the ring around its target and the card beside it, frame by frame while things move.
 * Sets styles directly: a render of the whole card for every scroll event would be felt on old hospital computers.
 */
export function usePlacement(
  target: Element | undefined,
  card: RefObject<HTMLElement | null>,
  ring: RefObject<HTMLElement | null>,
  shown: unknown,
): void {
  useLayoutEffect(() => {
    const update = () => {
      const box = target?.isConnected ? target.getBoundingClientRect() : undefined;
      drawRing(ring.current, box);
      if (card.current) placeCard(card.current, box);
    };
    update();
    if (!target || !card.current) {
      const stop = new AbortController();
      addEventListener('resize', update, { signal: stop.signal, passive: true });
      return () => stop.abort();
    }
    return follow(target, card.current, update);
  }, [target, card, ring, shown]);
}

function drawRing(ring: HTMLElement | null, box: Box | undefined): void {
  if (!ring) return;
  ring.hidden = !box || box.width === 0;
  if (!box) return;
  ring.style.transform = `translate(${box.x - air}px, ${box.y - air}px)`;
  ring.style.width = `${box.width + 2 * air}px`;
  ring.style.height = `${box.height + 2 * air}px`;
}

function placeCard(card: HTMLElement, target: Box | undefined): void {
  const window = { width: innerWidth, height: innerHeight };
  const focus = document.activeElement;
  const focused = focus && focus !== document.body && !focus.shadowRoot && !focus.localName.startsWith('cpms-') ? [focus.getBoundingClientRect()] : [];
  const avoid = [...(target ? [target] : []), ...focused];
  const sheet = matchMedia(narrow).matches;
  card.classList.toggle('sheet', sheet);
  if (sheet) {
    const lowest = window.height - card.offsetHeight;
    card.classList.toggle('above', avoid.some((box) => box.y + box.height > lowest && box.y < window.height));
    card.style.transform = '';
    return;
  }
  const { x, y } = place(target, { width: card.offsetWidth, height: card.offsetHeight }, window, avoid);
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
