import { parentOf } from '../dom/element';

/**
 * Pages of more elements are not looked at: to search them alone takes too long. The lists of SAAS have some hundred
 * rows a page, and a row twenty elements at most.
 */
const mostElements = 40_000;
/** Of what can be pressed or filled, two or three stand in a row of a list. */
const controls = 'a,button,input,select,textarea,[role=button],[role*=box],[contenteditable]';
const mostControls = 6_000;
/** Frames are each laid out by themselves. */
const mostFrames = 40;
/** Boxes in boxes: applications of today reach 60. */
const deepest = 300;
/** So many elements, evenly spread, are asked how deep they stand. */
const samples = 16;

/** Whether a page is too large for a look that nobody feels; no portal has such pages. */
export function isTooLarge(document: Document): boolean {
  const elements = document.getElementsByTagName('*');
  if (elements.length > mostElements || window.length > mostFrames) return true;
  if (document.querySelectorAll(controls).length > mostControls) return true;
  for (let at = 0; at < samples; at++) {
    const element = elements[Math.floor((elements.length * at) / samples)];
    if (element && isDeep(element)) return true;
  }
  return false;
}

function isDeep(element: Element): boolean {
  let outer: Element | null | undefined = element;
  for (let depth = 0; outer && depth <= deepest; depth++) outer = parentOf(outer);
  return Boolean(outer);
}
