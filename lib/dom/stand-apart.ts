import { step } from './budget';
import { documentOf, firstIn, holds, kindOf, lastIn, laysOutItems, parentOf } from './element';

const [ends, begins] = [/[\p{L}\p{N}:]/u, /[\p{L}\p{N}]/u];
/** So deep may the text of an element lie. */
const deepest = 16;
/** To ask where two texts are drawn takes as long as so many other steps. */
const perGap = 10;
/** Of the height of a line: a space takes about twice as much, letters that stand wide less. */
const leastGap = 0.13;

/** Whether a word seems to go on in the next text: "Application|CPMS", "CPMS|n00abc12". */
export function goesOn(before: string, after: string): boolean {
  return ends.test(before.at(-1) ?? '') && begins.test(after[0] ?? '');
}

/**
 * Whether two texts without a space between them stand apart all the same: in a box that lays its children out side by
 * side, with a margin between them, or one below the other. To be asked where the letters make one doubt (`goesOn`),
 * since the answer takes the layout.
 * @param first the node that ends the one, a text or an element; `second`: the one that begins the other
 */
export function standApart(first: Node, second: Node): boolean {
  const around = parentAround(first, second);
  return (around !== undefined && laysOutItems(around)) || isGapBetween(first, second);
}

/** The smallest element around two nodes. */
function parentAround(first: Node, second: Node): Element | undefined {
  let around = parentOf(first);
  for (let steps = 0; around && steps < deepest; steps++, around = parentOf(around))
    if (holds(around, second)) return around;
  return undefined;
}

function isGapBetween(first: Node, second: Node): boolean {
  step(perGap);
  const [one, other] = [boxes(first, lastIn)?.at(-1), boxes(second, firstIn)?.[0]];
  if (!one || !other || one.height === 0) return false;
  const isNextLine = other.top >= one.top + one.height / 2;
  return isNextLine || other.left - one.right > leastGap * one.height;
}

/** Where the outermost text of a node is drawn, line by line. */
function boxes(node: Node, inner: (node: Node) => Node | null): readonly DOMRect[] | undefined {
  let text: Node | null = node;
  for (let steps = 0; text && kindOf(text) !== Node.TEXT_NODE && steps < deepest; steps++) text = inner(text);
  if (!text || kindOf(text) !== Node.TEXT_NODE) return undefined;
  const range = documentOf(text).createRange();
  range.selectNodeContents(text);
  // Not in every environment of tests.
  return range.getClientRects ? [...range.getClientRects()] : undefined;
}
