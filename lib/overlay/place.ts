import type { Box } from '../dom/box';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Spot = Pick<Box, 'x' | 'y'>;

/** What stands in the window around the card. */
export interface Surroundings {
  readonly window: Size;
  /** The target, then what belongs to it (its row, its label), from small to large. */
  readonly around: readonly Box[];
  /** The control that has the focus. */
  readonly focus: readonly Box[];
  /** Everything on the page that can be pressed or filled in. */
  readonly controls: readonly Box[];
  /** What stands there to be read or looked at. */
  readonly texts: readonly Box[];
}

/** Between card and target, and between card and window edge. */
const gap = 16;
const edge = 12;
/** A corner that covers no more texts than these is better than a spot in the middle. */
const fewTexts = 2;
/** Into so many columns and rows the window is divided for spots that are neither a corner nor beside the target. */
const columns = 9;
const rows = 5;

/**
 * Where the card goes: where it covers least of what the person needs. The target and the focused control come before
 * everything (WCAG 2.2, 2.4.11), then what belongs to the target, then the other controls of the page, then its texts.
 * Where several spots are as good, it stays where it is, else it takes a corner, else it stands beside its target, else
 * anywhere.
 * @param before where it is now
 */
export function place(card: Size, surroundings: Surroundings, before?: Spot): Spot {
  const { window, around } = surroundings;
  const right = Math.max(edge, window.width - card.width - edge);
  const bottom = Math.max(edge, window.height - card.height - edge);
  const within = (x: number, y: number) => ({ x: clamp(x, edge, right), y: clamp(y, edge, bottom) });
  const corners = [within(right, bottom), within(right, edge), within(edge, bottom), within(edge, edge)];
  const beside = around.flatMap((box) => [
    within(box.x + box.width + gap, box.y),
    within(box.x, box.y + box.height + gap),
    within(box.x, box.y - card.height - gap),
    within(box.x - card.width - gap, box.y),
  ]);
  const between = (least: number, most: number, parts: number) =>
    Array.from({ length: parts }, (_, part) => most - ((most - least) * part) / (parts - 1));
  const anywhere = between(edge, bottom, rows).flatMap((y) => between(edge, right, columns).map((x) => within(x, y)));
  const costOf = (spot: Spot) => cost({ ...spot, ...card }, surroundings);
  const tidy = [...(before ? [within(before.x, before.y)] : []), ...corners];
  const [pressed, read] = costOf(leastOf(tidy, costOf));
  const isFree = pressed === 0 && read <= fewTexts;
  return leastOf(isFree ? tidy : [...tidy, ...beside, ...anywhere], costOf);
}

/** Whether a sheet over the whole width goes to the upper edge of the window instead of the lower one. */
export function placeSheet(height: number, surroundings: Surroundings, above = false): boolean {
  const { window } = surroundings;
  const at = (isAbove: boolean) => ({ x: 0, y: isAbove ? 0 : window.height - height, width: window.width, height });
  return leastOf([above, !above], (isAbove) => cost(at(isAbove), surroundings));
}

/**
 * How much a box covers of what the person needs, in shares of it: of controls, where target and focus weigh more than
 * all else; and of texts, as a whole number, so that it does not move for a line more or less.
 */
function cost(box: Box, { around, focus, controls, texts }: Surroundings): readonly [controls: number, texts: number] {
  const covered = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + share(box, other), 0);
  const pressed = 10_000 * covered(around.slice(0, 1)) + 10_000 * covered(focus) + 100 * covered(around);
  return [pressed + covered(controls), Math.round(covered(texts))];
}

/** The share of a box that another one covers; the least touch of it counts as a tenth. */
function share(over: Box, box: Box): number {
  const width = Math.min(over.x + over.width, box.x + box.width) - Math.max(over.x, box.x);
  const height = Math.min(over.y + over.height, box.y + box.height) - Math.max(over.y, box.y);
  return width <= 0 || height <= 0 ? 0 : 0.1 + (width * height) / (box.width * box.height);
}

/** The first of those that cost least: what is covered of texts counts only among those that cost the same else. */
function leastOf<Option>(options: readonly Option[], costOf: (option: Option) => readonly [number, number]): Option {
  const costs = options.map((option) => ({ option, cost: costOf(option) }));
  const [least] = costs.sort(({ cost: one }, { cost: other }) => one[0] - other[0] || one[1] - other[1]);
  return least?.option as Option;
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
