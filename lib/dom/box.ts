/** A box in CSS pixels, relative to a window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What two boxes share. */
export function shared(one: Box, other: Box): Box | undefined {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Whether so much of something is left that a person knows it by that: a third of it each way. */
export function isEnough(left: Box, whole: Box): boolean {
  return left.width * 3 >= whole.width && left.height * 3 >= whole.height;
}

/** What a person sees of a window: without its scroll bars, which on Windows take room of their own. */
export function windowBox({ innerWidth, innerHeight, document }: Window): Box {
  // Which element tells depends on the mode of the page (drafts.csswg.org/cssom-view, "clientWidth").
  const root = document.compatMode === 'BackCompat' ? document.body : document.documentElement;
  const { clientWidth = 0, clientHeight = 0 } = root ?? {};
  return {
    x: 0,
    y: 0,
    width: Math.min(innerWidth, clientWidth || innerWidth),
    height: Math.min(innerHeight, clientHeight || innerHeight),
  };
}
