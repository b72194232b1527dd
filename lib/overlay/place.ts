/** A box in CSS pixels, relative to the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between card and target, and between card and window edge. */
const gap = 16;
const edge = 12;

/**
 * Where the card goes: beside its target, else in a corner, but always inside the window and never over the target,
 * what belongs to it, or the control that has the focus (WCAG 2.2, 2.4.11).
 * @param around the target, then what belongs to it (its row, its label), from small to large
 * @param avoid other boxes that must stay free
 * @returns the card's left and top; when nothing is quite free, the spot that covers least of the target
 */
export function place(
  around: readonly Box[],
  card: Size,
  window: Size,
  avoid: readonly Box[],
): { x: number; y: number } {
  const right = Math.max(edge, window.width - card.width - edge);
  const bottom = Math.max(edge, window.height - card.height - edge);
  const within = (x: number, y: number) => ({ x: clamp(x, edge, right), y: clamp(y, edge, bottom) });
  const beside = around.flatMap((box) => [
    within(box.x + box.width + gap, box.y),
    within(box.x, box.y + box.height + gap),
    within(box.x, box.y - card.height - gap),
    within(box.x - card.width - gap, box.y),
  ]);
  const corners = [within(right, bottom), within(right, edge), within(edge, bottom), within(edge, edge)];
  const spots = [...beside, ...corners];
  const free = (boxes: readonly Box[]) =>
    spots.find((spot) => boxes.every((box) => !overlap({ ...spot, ...card }, box)));
  return (
    free([...around, ...avoid]) ??
    free([...around.slice(0, 1), ...avoid]) ??
    free(around.slice(0, 1)) ??
    within(right, bottom)
  );
}

/** Whether two boxes share any area. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
