import { documentOf, rectOf } from '../dom/element';

/** An element of which nothing is seen tells nothing: it is asked again after so many ms. */
const again = 500;

/**
 * Calls `moved` when an element has left its place without having been scrolled or resized. The observer's window is
 * cut to the very box of the element, so that any shift leaves it (after floating-ui's `autoUpdate`, `layoutShift`):
 * that costs nothing while nothing moves, where reading boxes in every frame took 7 to 12 % of a restless page.
 * @returns a function that stops
 */
export function followPlace(element: Element, moved: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  let timer = 0;
  const stop = () => {
    observer?.disconnect();
    clearTimeout(timer);
  };
  const start = (threshold: number) => {
    stop();
    const { left, top, right, bottom, width, height } = rectOf(element);
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = documentOf(element).documentElement;
    const cut = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`);
    let isFirst = true;
    const asked = ([entry]: IntersectionObserverEntry[]) => {
      const ratio = entry?.intersectionRatio ?? 0;
      const box = entry?.boundingClientRect;
      const isElsewhere = box && (Math.abs(box.left - left) > 0.5 || Math.abs(box.top - top) > 0.5);
      if (!isFirst || isElsewhere) {
        moved();
        start(1);
      } else if (ratio === 0) timer = window.setTimeout(() => start(1), again);
      else if (ratio !== threshold) start(ratio);
      isFirst = false;
    };
    observer = new IntersectionObserver(asked, {
      root: documentOf(element),
      rootMargin: cut.join(' '),
      threshold: Math.min(1, threshold),
    });
    observer.observe(element);
  };
  start(1);
  return stop;
}
