import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { follow } from '../../lib/overlay/follow';
import type { Box } from '../../lib/overlay/place';
import { type Away, awayOf, boxOf } from '../../lib/overlay/where';
import { type Standing, standFor } from './spot';

/** Between the target and the outer side of the ring, in CSS pixels: the ring itself is 5 px wide. */
const air = 6;
/** So long after the last movement things count as at rest, in ms. */
const rest = 250;

/**
 * Keeps the ring around its target and the card where it is in nobody's way: after each drawing, and whenever something
 * moves.
 * @param target what the ring is around; nothing while there is no card
 * @param box the card, or the dock
 * @param what which of them
 * @param moved told after each move where the target is, when it has to be scrolled to
 */
export function usePlacement(
  target: Element | undefined,
  ring: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  what: 'card' | 'dock' | 'bar',
  moved: (away: Away) => void,
): void {
  const standing = useRef<Standing>(undefined);
  const stood = useRef(what);
  // What is of another size begins anew.
  if (stood.current !== what) standing.current = undefined;
  stood.current = what;
  const update = (atRest: boolean) => {
    if (!ring.current || !box.current) return;
    // All is measured before anything is written, so that the page is laid out once.
    const away = awayOf(target);
    const around = target && boxOf(target);
    const now = standFor(box.current, around && target, standing.current, atRest);
    drawRing(ring.current, around);
    if (now !== standing.current) stand(box.current, now);
    standing.current = now;
    moved(away);
  };
  useLayoutEffect(() => update(standing.current === undefined));
  useLayoutEffect(() => {
    let timer = 0;
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => update(true), rest);
    };
    later();
    const elements = [target, box.current].flatMap((element) => element ?? []);
    const stop = follow(elements, () => {
      update(false);
      later();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [target, what]);
}

function stand(box: HTMLElement, { spot, above }: Standing): void {
  box.classList.toggle('above', above);
  box.style.transform = spot ? `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)` : '';
}

function drawRing(ring: HTMLElement, box: Box | undefined): void {
  ring.hidden = !box;
  if (!box) return;
  ring.style.transform = `translate(${box.x - air}px, ${box.y - air}px)`;
  ring.style.width = `${box.width + 2 * air}px`;
  ring.style.height = `${box.height + 2 * air}px`;
}
