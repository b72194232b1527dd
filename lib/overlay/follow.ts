import { documentOf } from '../dom/element';
import { followPlace } from './follow-place';

/**
 * Calls `moved` whenever an element may have moved or changed its size: scrolling of any ancestor, resizing, something
 * loaded, the focus elsewhere, a shift of the layout. Changes of the page's nodes come by way of `watch`.
 * @param moved told whether the person has scrolled or resized, so that what was judged goes along with it
 * @returns a function that stops following
 */
export function follow(elements: readonly Element[], moved: (along: boolean) => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal } as const;
  const views = elements.flatMap(({ ownerDocument: { defaultView } }) => defaultView ?? []);
  const along = oncePerFrame(() => moved(true), stop.signal);
  for (const view of new Set([window, ...views])) {
    for (const type of ['scroll', 'resize', 'focusin']) view.addEventListener(type, along, options);
    view.addEventListener('load', () => moved(false), options);
  }
  const sizes = new ResizeObserver(() => moved(false));
  for (const element of elements) sizes.observe(element);
  sizes.observe(document.documentElement);
  const [target] = elements;
  const left = withFrames(target).map((one) => followPlace(one, () => moved(false)));
  stop.signal.addEventListener('abort', () => {
    sizes.disconnect();
    for (const leave of left) leave();
  });
  return () => stop.abort();
}

/**
 * A listener for what the browser tells just before the page is drawn, so that it is answered at once; of many events
 * in one frame, the first, and all others together. What a script of the page has made up is none.
 */
function oncePerFrame(act: () => void, signal: AbortSignal): (event: Event) => void {
  let frame = 0;
  let isMore = false;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const next = () => {
    frame = 0;
    if (!isMore) return;
    isMore = false;
    act();
  };
  return ({ isTrusted }) => {
    if (!isTrusted) return;
    if (frame) isMore = true;
    else act();
    frame ||= requestAnimationFrame(next);
  };
}

/** An element and the frames that it stands in: each moves by itself. */
function withFrames(element: Element | null | undefined): readonly Element[] {
  return element ? [element, ...withFrames(documentOf(element).defaultView?.frameElement)] : [];
}
