import { parentOf } from './element';

/** The elements without those that contain another one of them. */
export function innermost(elements: readonly Element[]): readonly Element[] {
  if (elements.length < 2) return elements;
  // Each way up ends where another one has gone before, so that no box is come by twice.
  const outer = new Set<Element>();
  for (const element of elements)
    for (let around = parentOf(element); around && !outer.has(around); around = parentOf(around)) outer.add(around);
  return elements.filter((element) => !outer.has(element));
}
