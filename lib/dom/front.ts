import { shared, windowBox } from './box';
import { documentOf, holds, isOneOf, localNameOf, rectOf } from './element';
import { hitAt, outerOf, within } from './hit';
import type { Root } from './texts';
import { isVisible } from './visible';

/** Says of an element whether it can be used, for all that lies in front of the page. */
type Front = (element: Element) => boolean;

/** A little inside the window: at its very edge there may be a border. In CSS pixels. */
const inset = 3;
/** Around the window, and in the middle. */
const rim = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => [x, y] as const));
/** A pane lies under so many of these points: not all, for a dialog or a header may lie on it. */
const most = 5;
/** What a page has to be read and used. */
const content = 'input,select,textarea,button,a[href],h1,h2,h3,p,td,label';
/** So many points each way are looked at to see what is in front of a pane. */
const grid = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * What is in front of the page: everything else waits for it. That is a modal dialog, whether by the browser or by its
 * role; a part that fills the screen; or a pane over the whole window, whatever it calls itself.
 * @param roots the trees of the page
 * @param dialogs what may be a dialog
 * @returns undefined when nothing is
 */
export function frontOf(document: Document, roots: readonly Root[], dialogs: readonly Element[]): Front | undefined {
  const modal = modalOf(document, roots, dialogs) ?? screenOf(document);
  const pane = paneOf(document);
  // One that is called modal may lie under another that is not, with its pane.
  const isUnder =
    pane &&
    modal &&
    documentOf(modal) === document &&
    !within(modal, pane) &&
    !within(pane, modal) &&
    !isBefore(document, pane, modal);
  const only = isUnder ? undefined : modal;
  // One in a frame is in front of that frame alone.
  const home = only && documentOf(only);
  const isBeside = (element: Element) => home !== document && documentOf(element) !== home;
  if (only) return (element) => within(only, element) || isBeside(element);
  if (!pane) return undefined;
  const isFree = (element: Element) => within(pane, element) || isBefore(document, pane, element);
  // What lies under all of the page, a picture say, is no pane.
  const some = [...document.querySelectorAll(content)].slice(0, 40).filter((one) => isVisible(one) && isInView(one));
  return some.every(isFree) ? undefined : isFree;
}

function isInView(element: Element): boolean {
  return shared(rectOf(element), windowBox(window)) !== undefined;
}

/** The modal dialog on top: the browser's own ones lie above those by role. */
export function modalOf(document: Document, roots: readonly Root[], dialogs: readonly Element[]): Element | undefined {
  const own = roots.flatMap((root) => [...root.querySelectorAll('dialog:modal')]);
  const byRole = () => dialogs.filter((one) => isOneOf(one, '[role*=dialog][aria-modal=true]') && isVisible(one));
  const all = own.length > 0 ? own : byRole();
  const here = all.filter((one) => documentOf(one) === document);
  const open = here.length > 0 ? here : all;
  if (open.length < 2) return open[0];
  // Which of several was opened last, only the picture tells: its pane lies over all else.
  const hits = [middleOf(open.at(-1) as Element), [inset, inset] as const].map(([x, y]) => hitAt(document, x, y));
  return hits.map((hit) => hit && open.findLast((one) => within(one, hit))).find(Boolean) ?? open.at(-1);
}

function middleOf(element: Element): readonly [number, number] {
  const { x, y, width, height } = rectOf(element);
  return [x + width / 2, y + height / 2];
}

/** The part of the page that fills the screen. */
export function screenOf({ fullscreenElement: part, documentElement }: Document): Element | undefined {
  return part && part !== documentElement ? part : undefined;
}

/** What lies under most of the window's rim and holds not all of the page. */
function paneOf(document: Document): Element | undefined {
  const { width, height } = windowBox(window);
  const hits = rim.flatMap(([x, y]) => {
    const hit = hitAt(document, inset + x * (width - 2 * inset), inset + y * (height - 2 * inset));
    return hit ? layerOf(hit) : [];
  });
  const pane = hits.find((one) => hits.filter((other) => other === one).length >= most);
  return pane && isOneOf(pane, 'html,body') ? undefined : pane;
}

/** The positioned box an element is drawn in; an element with a closed tree, where there may be one. */
function layerOf(element: Element): Element[] {
  for (let at: Element | null = element; at; at = outerOf(at))
    if (/fixed|absolute|sticky/.test(getComputedStyle(at).position) || isOneOf(at, ':popover-open')) return [at];
  return localNameOf(element).includes('-') ? [element] : [];
}

/**
 * Whether a press reaches an element although there is a pane; of one out of view, whether it reaches what is around
 * it.
 */
function isBefore(document: Document, pane: Element, element: Element): boolean {
  let branch = element;
  for (let at: Element | null = element; at && !within(at, pane); at = outerOf(at)) branch = at;
  if (holds(element, pane) || holds(branch, pane)) return true;
  const isHit = (one: Element) => {
    const box = rectOf(one);
    const points = grid.flatMap((x) => grid.map((y) => [box.x + box.width * x, box.y + box.height * y] as const));
    const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    if (inView.length === 0) return undefined;
    return inView.some(([x, y]) => {
      const hit = hitAt(document, x, y);
      return hit && within(branch, hit);
    });
  };
  return isHit(element) ?? isHit(branch) ?? false;
}
