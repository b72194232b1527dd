import { placeFrom } from './element';
import { perLookAnd } from './look';

/** Of panels and cards (Bootstrap), too. */
const panels = '[class*=panel-heading],[class*=panel-title],[class*=card-header],[class*=card-title]';
const headings = `h1,h2,h3,h4,h5,h6,caption,legend,[role=heading],${panels}`;

/** The last heading before a place, which is the one over it. */
export const headingOver = perLookAnd((look, place: Element): Element | undefined => {
  const all = look.every(headings);
  const isBefore = (one: Element) => (placeFrom(one, place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // Only in one tree are they all in order.
  if (look.roots().length > 1) return all.findLast(isBefore);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(all[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
});
