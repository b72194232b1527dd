import type { Box } from './place';

/** Where a target is that cannot be seen right now. */
export type Away = 'above' | 'below' | undefined;

interface Spot {
  readonly box: Box;
  readonly away: Away;
}

/** Where an element is in its window, then in each window around it when that is a frame's. */
function* spots(element: Element): Generator<Spot> {
  let { x, y, width, height } = element.getBoundingClientRect();
  let view = element.ownerDocument.defaultView;
  while (view && width > 0) {
    yield {
      box: { x, y, width, height },
      away: y + height <= 0 ? 'above' : y >= view.innerHeight ? 'below' : undefined,
    };
    const frame: Element | null = view.frameElement;
    if (!frame) return;
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
}

/** Where an element is in the page's window; undefined when it is not drawn, or scrolled out of sight in a frame. */
export function boxOf(element: Element): Box | undefined {
  const all = [...spots(element)];
  const shown = all.pop();
  return all.some(({ away }) => away) ? undefined : shown?.box;
}

/** Where the target is when it has to be scrolled to; undefined when it is in view, or there is none. */
export function awayOf(target: Element | undefined): Away {
  return target && [...spots(target)].find(({ away }) => away)?.away;
}
