import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Box } from '../../lib/dom/box';
import { type Sight, sightOf } from '../../lib/dom/sight';
import { deep, shallow } from '../../lib/dom/veil';
import { coverOf } from '../../lib/overlay/cover';
import { follow } from '../../lib/overlay/follow';
import { scaleOf } from '../../lib/overlay/scale';
import { createStillness, isSame, type Rule } from '../../lib/overlay/stillness';
import type { Away } from '../../lib/overlay/where';
import type { Cause } from '../../lib/page/watch';
import { isNarrow, type Standing, standFor } from './spot';

/** Between the target and the outer side of the ring, in CSS pixels: the ring itself is 5 px wide. */
const air = 6;
/** So long after the last movement things count as at rest, in ms. */
const rest = 250;

/** At rest everything is asked in one of so many pulses; in the others, only what costs little. */
const thorough = 4;

/**
 * Asks where everything is now; or only whether the ring is still true, which costs little.
 * @param cause why; after a change, what may lie over the target is searched for more deeply
 */
export type Glance = (cause: Cause | 'ring') => void;

/** What leaves no room for the card while it has the focus. */
export interface Crowd {
  readonly by: Element | null;
  tell(by: Element | null): void;
}

/**
 * Keeps the ring around its target and the card where it is in nobody's way: after each drawing, and whenever something
 * moves.
 * @param target what the ring is around; nothing while there is no card
 * @param box the card, or the dock
 * @param what which of them
 * @param moved told after each move where the target is, when it cannot be seen
 * @param crowd told when there is no room for the card beside what has the focus, and when that has lost it
 * @param withdrawn whether the page has just changed: the ring is taken away at once, and the box is placed in the next
 *   frame, so that the page need not be laid out in the midst of what it does
 * @returns asks where everything is now
 */
export function usePlacement(
  target: Element | undefined,
  ring: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  what: 'card' | 'dock' | 'bar',
  moved: (away: Away | undefined) => void,
  crowd: Crowd,
  withdrawn: boolean,
): Glance {
  const standing = useRef<Standing>(undefined);
  const stood = useRef(what);
  // What is of another size begins anew.
  if (stood.current !== what) standing.current = undefined;
  stood.current = what;
  const cover = useRef<Element>(undefined);
  const ringed = useRef<Box>(undefined);
  /** What the last pulse saw, as far as it costs little, and how many have seen nothing else. */
  const calm = useRef<Calm>({ pulses: 0 });
  const update = (isTrue: Rule, atRest: boolean, most = deep, again = false) => {
    // It may have been made and not be on the page yet.
    if (!ring.current || !box.current?.isConnected) return;
    // What yields is asked anew how much room it takes.
    box.current.classList.remove('yields');
    // All is measured before anything is written, so that the page is laid out once.
    const { box: around, away } = target ? sightOf(target, most) : {};
    const now = standFor(box.current, away ? undefined : target, standing.current, atRest, cover.current);
    const scale = scaleOf(box.current);
    if (ring.current.parentElement) ring.current.parentElement.style.zoom = scale === 1 ? '' : `${1 / scale}`;
    ringed.current = around && isTrue(around) ? around : undefined;
    drawRing(ring.current, ringed.current);
    stand(box.current, now);
    standing.current = now;
    const { activeElement } = document;
    if (what === 'card' && now.yields) crowd.tell(activeElement);
    else if (crowd.by && (crowd.by !== activeElement || !isNarrow())) crowd.tell(null);
    // What has come to lie on the card, a list that another extension has opened say, is left free.
    const over = coverOf(box.current);
    const isNew = over !== undefined && over !== cover.current;
    cover.current = over ?? (cover.current?.checkVisibility() ? cover.current : undefined);
    if (isNew && !again) update(isTrue, true, most, true);
    moved(away);
  };
  /** Whether target, and what lies over it and over our box, are what they were at the last pulse. */
  const isCalm = () => {
    const { sight: before, cover: coverBefore, pulses } = calm.current;
    const sight: Sight = target ? sightOf(target) : {};
    const over = box.current ? coverOf(box.current) : undefined;
    const isAsBefore = before && sight.away === before.away && isSameBox(sight.box, before.box) && over === coverBefore;
    const isCalm = Boolean(isAsBefore && pulses + 1 < thorough && (ringed.current || !sight.box));
    calm.current = { sight, cover: over, pulses: isCalm ? pulses + 1 : 0 };
    return isCalm;
  };
  const latest = useRef(update);
  latest.current = update;
  const stillness = useMemo(() => createStillness((rule) => latest.current(rule, false)), [target]);
  useLayoutEffect(() => {
    if (!withdrawn || !standing.current) return update(stillness.isAlong, standing.current === undefined);
    ringed.current = undefined;
    if (ring.current) ring.current.hidden = true;
  });
  useLayoutEffect(() => {
    let timer = 0;
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => latest.current(stillness.isStill, !isInHand(box.current)), rest);
    };
    later();
    // What was left undone while the person's hand was on the card is done when it has gone.
    const free = new AbortController();
    for (const type of ['pointerleave', 'focusout'])
      box.current?.addEventListener(type, later, { signal: free.signal });
    const elements = [target, box.current].flatMap((element) => element ?? []);
    const stop = follow(elements, (along) => {
      latest.current(along ? stillness.isAlong : stillness.isStill, false);
      later();
    });
    return () => {
      clearTimeout(timer);
      free.abort();
      stop();
      stillness.stop();
    };
  }, [target, what]);
  return (cause) => {
    const isTrue = () => !target || !ringed.current || isSame(sightOf(target, shallow).box, ringed.current);
    if (cause === 'ring' ? isTrue() : cause === 'pulse' && isCalm()) return;
    latest.current(stillness.isStill, false, cause === 'pulse' || cause === 'flood' ? shallow : deep);
  };
}

interface Calm {
  readonly sight?: Sight;
  readonly cover?: Element | undefined;
  readonly pulses: number;
}

function isSameBox(one: Box | undefined, other: Box | undefined): boolean {
  return other ? isSame(one, other) : !one;
}

/** Whether the person is about to press something in it: it does not look for a better spot under their hand then. */
function isInHand(box: Element | null): boolean {
  return box?.matches(':hover,:focus-within') ?? false;
}

function stand(box: HTMLElement, { spot, above, yields }: Standing): void {
  box.classList.toggle('above', above);
  box.classList.toggle('yields', yields);
  box.style.transform = spot ? `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)` : '';
}

function drawRing(ring: HTMLElement, box: Box | undefined): void {
  ring.hidden = !box;
  if (!box) return;
  ring.style.transform = `translate(${box.x - air}px, ${box.y - air}px)`;
  ring.style.width = `${box.width + 2 * air}px`;
  ring.style.height = `${box.height + 2 * air}px`;
}
