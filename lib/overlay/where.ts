import type { Box } from '../dom/box';
import { sightOf } from '../dom/sight';

export type { Away } from '../dom/cut';

/** What a person sees of an element, in the page's window; undefined when that is nothing. */
export function boxOf(element: Element): Box | undefined {
  return sightOf(element).box;
}
