import { isThere } from '../dom/element';
import type { Root } from '../dom/texts';
import { createBudget } from './budget';
import { hearChanges } from './changes';
import { acts, ends, ofWindow, pointed, starts } from './events';
import { createParts, type SeenSoFar } from './in-parts';
import { pictureOf } from './picture-of';
import { noteField, noteTyping } from './typing';

/**
 * Looks may take this share of the main thread while a page keeps changing, and after a rest so many ms at once. What
 * is asked between them (`glancing`) may take 1.25 % more: both together must stay near 2 %.
 */
const share = 0.008;
const saved = 40;
/** Nothing waits longer for a look, in ms. */
const longest = 700;
/** How often a page at rest is asked whether its style alone has changed what is drawn, in ms. */
const pulse = 250;
/** So long after something began to move its place is asked in every frame, in ms. */
const lively = 400;
/** How often it is asked while the page changes so much that not every change is heard, in ms. */
const inFlood = 120;

/** Why the page is asked where things are: it changed, it changes too fast to hear all, or nothing is known to have. */
export type Cause = 'change' | 'flood' | 'pulse';

/** What a watched page is to. */
export interface Watcher {
  /**
   * Looks at the page, or goes on with the look that was begun; undefined when nobody looks any longer.
   * @param ms the page must have its turn after so long
   * @param goesOn whether nothing has changed since the look was begun
   */
  look(ms: number, goesOn: boolean): SeenSoFar | undefined;
  /** What was said of the page rests on something that has changed: it must not stand any longer. */
  withdraw(): void;
  /** A frame has gone, and what stood in it: nothing of it may be asked any longer. */
  forget(): void;
  /**
   * Something may have moved, or come to lie over something else.
   * @param cause after a change, what is pointed at is looked at in any case
   */
  glance(cause: Cause): void;
  /** Told of every tree of the page after every look; `document.open` takes away what was told before. */
  enter(root: Root): void;
  /** Nodes whose changes are our own. */
  ours(node: Node): boolean;
}

/**
 * Calls `look` whenever the page may have changed: nodes, visibility, style, a choice made, back from the back/forward
 * cache. After a rest the answer comes in the next frame; a page that never rests is looked at less often, but what a
 * change contradicts is withdrawn at once.
 * @returns a function that asks for a look now
 */
export function watch(document: Document, to: Watcher, signal: AbortSignal): () => void {
  const budget = createBudget(share, saved, longest, performance.now());
  let waiting = 0;
  let frame = 0;
  let later = 0;
  let livelyUntil = 0;
  let seen: ReadonlySet<Element> = new Set();
  /** What the last look has seen, done or not. */
  let looked: ReadonlySet<Element> = seen;
  let roots: readonly Root[] = [document];
  let picture = '';
  let wasMoving = false;
  let html = document.documentElement;
  const parts = createParts(to.look);

  const drop = () => {
    const lost = parts.drop();
    // Until the first look is done, the page is being made.
    if (lost > 0 && seen.size > 0) budget.spend(lost, performance.now());
  };
  const run = () => {
    waiting = 0;
    if (signal.aborted) return;
    // What has moved since the look was begun may not be where it was seen.
    if (parts.isBegun() && picture !== pictureOf(roots, looked)) drop();
    const { look, done, took } = parts.next(changes.isFlood() ? 'whole' : seen.size === 0 ? 'first' : 'later');
    if (look) {
      looked = new Set(look.seen());
      roots = [...new Set([document, ...look.roots()])];
    }
    if (done !== false) seen = looked;
    // In the same task: what changes after it is not to be taken for what was looked at.
    picture = pictureOf(roots, looked);
    listen();
    if (done === false) waiting = requestAnimationFrame(run);
    else budget.spend(took, performance.now());
  };
  const ask = () => {
    drop();
    if (waiting || signal.aborted) return;
    const left = budget.wait(performance.now());
    // In a frame: the page is laid out then in any case.
    const inFrame = () => window.requestAnimationFrame(run);
    waiting = left > 0 ? window.setTimeout(inFrame, left) : inFrame();
  };
  /** In the next frame, and in those after it while something moves. */
  const glanceSoon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      clearTimeout(later);
      if (signal.aborted) return;
      letGo();
      const isFlood = changes.newFrame();
      to.glance(isFlood ? 'flood' : 'change');
      if (performance.now() < livelyUntil) glanceSoon();
      else if (isFlood) later = window.setTimeout(glanceSoon, inFlood);
    });
  };
  const withdraw = () => {
    seen = new Set();
    to.withdraw();
  };
  const letGo = () => {
    if (roots.every(isThere)) return;
    roots = roots.filter(isThere);
    seen = new Set([...seen].filter(isThere));
    looked = new Set([...looked].filter(isThere));
    to.forget();
    ask();
  };
  const changes = hearChanges({
    roots: () => roots,
    seen() {
      letGo();
      return seen;
    },
    ours: to.ours,
    changed(touched) {
      if (touched) {
        withdraw();
        // What has been put elsewhere may slide there by a script's animation, of which no event tells.
        livelyUntil = performance.now() + lively;
      }
      ask();
      glanceSoon();
    },
  });
  const passive = { capture: true, passive: true, signal } as const;
  const happened = ({ target }: Event) => {
    if (to.ours(target as Node)) return;
    ask();
    glanceSoon();
  };
  const begins = () => {
    livelyUntil = performance.now() + lively;
    glanceSoon();
  };
  const returned = (event: Event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    withdraw();
    ask();
  };
  /** The same listeners again and again: they are added once, and again when the page has thrown all out. */
  const listen = () => {
    changes.listen();
    for (const root of roots) {
      for (const type of [...ends, ...acts]) root.addEventListener(type, happened, passive);
      for (const type of starts) root.addEventListener(type, begins, passive);
      for (const type of pointed) root.addEventListener(type, glanceSoon, passive);
      root.addEventListener('input', noteTyping, passive);
      root.addEventListener('focusin', noteField, passive);
      to.enter(root);
    }
    for (const type of ofWindow) window.addEventListener(type, happened, passive);
    window.addEventListener('pageshow', returned, passive);
  };
  const beat = setInterval(() => {
    if (document.hidden) return;
    letGo();
    // A flood is looked at as often as may be, whatever it does to the picture.
    const isFlood = changes.newFrame();
    const now = isFlood ? picture : pictureOf(roots, looked);
    // Not by `getAnimations`: of 20,000 animations Chromium makes the list in 4.5 s (measured in 156).
    const isMoving = now !== picture;
    if (isMoving) begins();
    if (isFlood || isMoving || wasMoving) ask();
    picture = now;
    wasMoving = isMoving;
    // `document.open` has taken all listeners away, also those that would have told of it.
    if (html !== document.documentElement) listen();
    html = document.documentElement;
    if (!isFlood) to.glance('pulse');
  }, pulse);
  signal.addEventListener('abort', () => {
    changes.stop();
    clearInterval(beat);
    clearTimeout(later);
    cancelAnimationFrame(frame);
  });
  listen();
  ask();
  return ask;
}
