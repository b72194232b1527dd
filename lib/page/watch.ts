import type { Root } from '../dom/texts';

/** How long the page may rest after a look, in ms; longer when looks are costly (see `pause`). */
const rest = 100;
/** Looks may take at most this share of the main thread while a page keeps changing. */
const share = 0.02;
const longest = 2000;

/** What is watched besides added and removed nodes: the attributes that show, hide or choose. */
const attributes = [
  'class',
  'style',
  'hidden',
  'disabled',
  'open',
  'inert',
  'aria-hidden',
  'aria-checked',
  'aria-current',
  'aria-expanded',
];

/**
 * Calls `look` whenever the page may have changed: nodes, visibility, a choice made, back from the back/forward cache.
 * The first change is answered in the next frame; a page that never stops changing is looked at less often.
 * @param look returns what was looked at: shadow roots and frames that turned up are watched from then on
 * @param enter told of each of these, once, and of the document
 * @param ours nodes whose changes are our own
 * @returns a function that asks for a look now
 */
export function watch(
  document: Document,
  look: () => readonly Root[],
  enter: (root: Root) => void,
  ours: (node: Node) => boolean,
  signal: AbortSignal,
): () => void {
  let waiting = 0;
  let pause = rest;
  let last = Number.NEGATIVE_INFINITY;
  const watched = new WeakSet<Root>();

  const run = () => {
    waiting = 0;
    if (signal.aborted) return;
    const began = performance.now();
    look().forEach(observe);
    last = performance.now();
    pause = Math.min(Math.max(rest, (last - began) / share), longest);
  };
  const ask = () => {
    if (waiting || signal.aborted) return;
    const left = last + pause - performance.now();
    waiting = left > 0 ? window.setTimeout(run, left) : window.requestAnimationFrame(run);
  };
  const observer = new MutationObserver((records) => {
    if (!waiting && records.some((record) => !isOurs(record, ours))) ask();
  });
  const passive = { capture: true, passive: true, signal } as const;
  const observe = (root: Root) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes,
    });
    // A frame tells by `load` that it has another document; our own popover tells by `toggle` that it is open.
    const happened = ({ target }: Event) => !ours(target as Node) && ask();
    for (const type of ['change', 'toggle', 'load']) root.addEventListener(type, happened, passive);
    enter(root);
  };
  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['load', 'popstate', 'hashchange']) window.addEventListener(type, ask, passive);
  window.addEventListener('pageshow', (event) => event.persisted && ask(), passive);
  ask();
  return ask;
}

/** Whether we have only added ourselves. That we are gone is a change: the page may have thrown us out. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord, ours: (node: Node) => boolean): boolean {
  return ours(target) || (addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(ours));
}
