/**
 * Calls `moved` whenever an element may have moved or changed its size: scrolling of any ancestor, resizing, something
 * loaded, a transition that ended. Changes of the page's nodes come by way of the next look.
 * @returns a function that stops following
 */
export function follow(elements: readonly Element[], moved: () => void): () => void {
  const stop = new AbortController();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const options = { capture: true, passive: true, signal: stop.signal } as const;
  const views = elements.flatMap(({ ownerDocument: { defaultView } }) => defaultView ?? []);
  for (const view of new Set([window, ...views])) {
    for (const type of ['scroll', 'resize', 'load', 'transitionend', 'animationend', 'focusin'])
      view.addEventListener(type, soon, options);
  }
  const sizes = new ResizeObserver(soon);
  for (const element of [document.documentElement, ...elements]) sizes.observe(element);
  stop.signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  return () => stop.abort();
}
