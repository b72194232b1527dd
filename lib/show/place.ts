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
 * Where the card goes: beside its target, else in a corner, but always inside the window and never over the target or
 * the control that has the focus (WCAG 2.2, 2.4.11).
 * @param avoid boxes that must stay free, the target among them
 * @returns the card's left and top; the bottom corner when nothing is free
 */
export function place(target: Box | undefined, card: Size, window: Size, avoid: readonly Box[]): { x: number; y: number } {
  const right = Math.max(edge, window.width - card.width - edge);
  const bottom = Math.max(edge, window.height - card.height - edge);
  const within = (x: number, y: number) => ({ x: clamp(x, edge, right), y: clamp(y, edge, bottom) });
  const beside = target
    ? [
        within(target.x + target.width + gap, target.y),
        within(target.x - card.width - gap, target.y),
        within(target.x, target.y + target.height + gap),
        within(target.x, target.y - card.height - gap),
      ]
    : [];
  const corners = [
    { x: right, y: bottom },
    { x: right, y: edge },
    { x: edge, y: bottom },
    { x: edge, y: edge },
  ];
  const free = [...beside, ...corners].find((spot) => avoid.every((box) => !overlap({ ...spot, ...card }, box)));
  return free ?? { x: right, y: bottom };
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
