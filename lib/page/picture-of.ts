import { isDrawn, rectOf } from '../dom/element';
import type { Root } from '../dom/texts';
import { isTooLarge } from './size';

/** What is drawn of a page, as far as it can be pointed at. */
const drawn = ['body', 'input', 'button', 'select', 'textarea', 'dialog', 'form', 'h1', 'h2', 'table'];
/** Of hundreds, the first ones tell. */
const most = 40;
/** So many of what the last look rests on. */
const mostSeen = 300;
/** So many frames are looked into, as at a look. To ask for the document of one takes the browser a millisecond. */
const mostFrames = 12;

/**
 * A mark that changes when style alone shows, hides or moves something: a media or container query, a state selector,
 * a style sheet that was changed; when a script chooses something; and when the address changes. No observer hears of
 * these. A page that is too large for a look has none.
 * @param seen what the last look rests on: of these only whether they are drawn, wherever they stand
 */
export function pictureOf(roots: readonly Root[], seen: Iterable<Element>): string {
  let sum = 0;
  let count = 0;
  const add = (value: number) => {
    sum = (Math.imul(sum, 31) + Math.round(value)) | 0;
  };
  if (isTooLarge(document)) return location.href;
  for (const root of roots) {
    const { scrollX = 0, scrollY = 0 } = ('defaultView' in root && root.defaultView) || window;
    // What a frame is filled with is heard of only from the next look on.
    const frames = [...root.querySelectorAll('iframe')].slice(0, mostFrames);
    for (const { contentDocument: inside } of frames) add(inside?.querySelectorAll('input,button').length ?? 0);
    add(rulesOf(root));
    // An element that is defined late gets a tree of its own, and nobody is told; else the height of the page tells.
    add(root.querySelectorAll(':not(:defined)').length);
    for (const [at, { checked }] of root.querySelectorAll('input').entries()) if (checked) add(at);
    for (const { selectedIndex } of root.querySelectorAll('select')) add(selectedIndex);
    for (const tag of drawn) {
      const all = root.querySelectorAll(tag);
      for (let at = 0; at < all.length && at < most; at++) {
        const element = all[at] as Element;
        const { x, y, width, height } = rectOf(element);
        if (width === 0 && height === 0) continue;
        count += 1;
        add(x + scrollX);
        add(y + scrollY);
        add(width);
        add(height);
        add(isDrawn(element, { visibilityProperty: true, opacityProperty: true }) ? 1 : 0);
        add(getComputedStyle(element).pointerEvents === 'none' ? 1 : 0);
      }
    }
  }
  let left = mostSeen;
  for (const element of seen) {
    if (left-- === 0) break;
    add(isDrawn(element, { visibilityProperty: true, opacityProperty: true }) ? 1 : 0);
  }
  return `${count} ${sum} ${location.href}`;
}

/**
 * How many rules the style sheets of a tree have. One that was put in by script may write words before a value, which
 * no box of ours shows. Sheets of others tell nothing.
 */
function rulesOf(root: Root): number {
  let count = 0;
  const add = (sheets: Iterable<CSSStyleSheet>) => {
    for (const sheet of sheets) {
      if (sheet.disabled) continue;
      count += 1;
      try {
        count += sheet.cssRules.length;
      } catch {
        // It was loaded from elsewhere.
      }
    }
  };
  add(root.styleSheets);
  try {
    add(root.adoptedStyleSheets);
  } catch {
    // Firefox may keep these from extensions.
  }
  return count;
}
