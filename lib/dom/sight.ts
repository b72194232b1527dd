import { type Box, isEnough, shared, windowBox } from './box';
import { type Away, cutOf } from './cut';
import { documentOf, isDrawn, isOneOf, rectOf } from './element';
import { hitAt, isPartOf, pressed, within } from './hit';
import { covering, veilsOver } from './veil';

/** Where an element is: the box of it that is drawn, in the page's window, and why a person does not see it now. */
export interface Sight {
  readonly box?: Box;
  readonly away?: Away;
}

/** Where in a box is looked: its middle first, which nearly always answers. Partly covered is not covered. */
const spots = [
  [0.5, 0.5],
  [0.12, 0.5],
  [0.88, 0.5],
  [0.5, 0.2],
  [0.5, 0.8],
] as const;

/**
 * Whether and where a person sees an element now: not scrolled away in any box around it, not cut off, and not under
 * something else of the page.
 * @param most also what covers it and lets presses through is searched for, among so many elements, and what is covered
 * of it is cut off
 */
export function sightOf(element: Element, most = 0): Sight {
  let box: Box | undefined;
  let seen: Box | undefined;
  for (let at: Element | undefined | null = element; at; ) {
    const document: Document = documentOf(at);
    const view = document.defaultView;
    if (!view || !isDrawn(at, { visibilityProperty: true })) return { away: 'lost' };
    const inner: Box | undefined = box;
    const own: Box = rectOf(at);
    const into = seen ? innerOf(at as HTMLElement, own) : undefined;
    box = inner && into ? moved(inner, into) : own;
    const cut = cutOf(at, seen && into ? moved(seen, into) : own, box);
    if ('away' in cut) return cut;
    seen = cut.box;
    const { clipper } = cut;
    const inView = shared(seen, windowBox(view));
    if (!inView || !isEnough(inView, box)) {
      if (cut.fixed) return { away: 'lost' };
      // Beyond the edge of the window it is where it is; beyond the edge of a frame something else is.
      return { away: sideOf(box, view), ...(!view.frameElement && { box: seen }) };
    }
    if (isOneOf(at, `${pressed},iframe`) && getComputedStyle(at).pointerEvents === 'none') return { away: 'blocked' };
    const [one, veils] = [at, most ? veilsOver(at, inView, most) : []];
    const isFree = ([x, y]: Point, wholly = false) => {
      const hit = hitAt(document, x, y);
      if (clipper && !(hit && within(clipper, hit))) return false;
      if (hit && !isPartOf(hit, one, x, y, wholly)) return false;
      let through = 1;
      for (const { element, hides } of veils) {
        const hidden = hides(x, y);
        if (hidden > 0 && !isPartOf(element, one, x, y, wholly)) through *= 1 - hidden;
      }
      return through > 1 - covering;
    };
    const points = spots.map(([x, y]) => [inView.x + inView.width * x, inView.y + inView.height * y] as const);
    const free = points.find((point) => isFree(point));
    if (!free) return { away: clipper ? 'lost' : 'covered' };
    if (most) seen = freeOf(seen, inView, free, (point) => isFree(point, true));
    at = view.frameElement;
  }
  return seen ? { box: seen } : { away: 'lost' };
}

type Point = readonly [x: number, y: number];

/** What is left of a box on the way from a free point to each side, up to what lies over it. */
function freeOf(box: Box, inView: Box, [x, y]: Point, isFree: (point: Point) => boolean): Box {
  /** Where freedom ends between two places; what begins at the very side has no end. */
  const end = (from: number, to: number, side: number, at: (place: number) => Point) => {
    if (isFree(at(to))) return side;
    let [free, covered] = [from, to];
    while (Math.abs(covered - free) > 1) {
      const middle = (free + covered) / 2;
      if (isFree(at(middle))) free = middle;
      else covered = middle;
    }
    return free;
  };
  const along = (place: number): Point => [place, y];
  const down = (place: number): Point => [x, place];
  const left = end(x, inView.x + 1, box.x, along);
  const top = end(y, inView.y + 1, box.y, down);
  const right = end(x, inView.x + inView.width - 1, box.x + box.width, along);
  const bottom = end(y, inView.y + inView.height - 1, box.y + box.height, down);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function sideOf(box: Box, view: Window): Away {
  if (box.y + box.height / 2 <= 0) return 'above';
  return box.y + box.height / 2 >= view.innerHeight ? 'below' : 'aside';
}

/** Where the window of a frame begins, and how much larger it is drawn than it is. */
interface Into {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function innerOf(frame: HTMLElement, { x, y, width }: Box): Into {
  const scale = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1;
  return { x: x + frame.clientLeft * scale, y: y + frame.clientTop * scale, scale };
}

function moved({ x, y, width, height }: Box, into: Into): Box {
  const { scale } = into;
  return { x: into.x + x * scale, y: into.y + y * scale, width: width * scale, height: height * scale };
}
