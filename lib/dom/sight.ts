import { type Box, isEnough, shared, windowBox } from './box';
import { type Away, cutOf } from './cut';
import { documentOf, isDrawn, rectOf } from './element';
import { hitAt, isPartOf, within } from './hit';

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
 */
export function sightOf(element: Element): Sight {
  let box: Box | undefined;
  let seen: Box | undefined;
  for (let at: Element | undefined | null = element; at; ) {
    const document: Document = documentOf(at);
    const view = document.defaultView;
    if (!view || !isDrawn(at)) return { away: 'lost' };
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
    const hits = spots.map(([x, y]) => () => {
      const point = [inView.x + inView.width * x, inView.y + inView.height * y] as const;
      const hit = hitAt(document, ...point);
      return !hit || (isPartOf(hit, at as Element, ...point) && (!clipper || within(clipper, hit)));
    });
    if (!hits.some((isFree) => isFree())) return { away: clipper ? 'lost' : 'covered' };
    at = view.frameElement;
  }
  return seen ? { box: seen } : { away: 'lost' };
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
