import { blocksOf } from './blocks';
import { parentOf } from './element';
import { folded } from './fold';
import { perLook } from './look';
import { textOf } from './text-of';

const aZero = /(?<![\d.,])0/;
/** More is no line: a box around much of the page. In characters. */
const longestLine = 400;
const boxSteps = 2;

/**
 * The lines of a page in which a zero begins a number, folded, each as a person reads it: what counts down often stands
 * in elements of its own, "Time left: <b>0:00</b>".
 */
export const linesWithZero = perLook((look): readonly string[] => {
  const { texts, holders } = look.read();
  const there = texts.flatMap((text, at) => (aZero.test(text) ? { text, holder: holders[at] } : []));
  const around = new Set(there.flatMap(({ holder }) => (holder ? [...blocksOf(holder), ...boxesOf(holder)] : [])));
  const lines = [...around].map((one) => textOf(one)).filter(({ length }) => length <= longestLine);
  return [...new Set([...there.map(({ text }) => text), ...lines].map(folded))];
});

/** What holds an element, in so many steps: a caption is no block. */
function boxesOf(element: Element): readonly Element[] {
  const boxes: Element[] = [];
  for (let at = parentOf(element); at && boxes.length < boxSteps; at = parentOf(at)) boxes.push(at);
  return boxes;
}
