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

/** What a person sees of a window. */
export function windowBox({ innerWidth, innerHeight }: Window): Box {
  return { x: 0, y: 0, width: innerWidth, height: innerHeight };
}
