import { attributeOf, isOneOf, kindOf, nextOf, parentOf, rawTextOf } from './element';
import { folded } from './fold';
import { type Look, longestList, perLook } from './look';
import { optionsOf } from './options';
import { textOf } from './text-of';

/** So many boxes lie around a list of the browser's own that a framework draws itself. */
const mostBoxes = 3;

/** A drop-down that a framework draws over the browser's own, which it hides. */
export interface DrawnList {
  /** The browser's own, which holds the entries. */
  readonly list: Element;
  /** What a person sees of it, and presses. */
  readonly drawn: Element;
}

/**
 * The drop-downs of the page that are drawn by others (PrimeFaces: a box around the list; Select2: a box behind it;
 * their documented markup, read 2026-11). What stands for a hidden list is the box around it or right behind it that
 * shows the chosen entry, and nothing else.
 */
export const drawnLists = perLook((look): readonly DrawnList[] =>
  look
    .all('select')
    .slice(0, longestList)
    .flatMap((list) => {
      const drawn = look.visible(list) || isOneOf(list, ':disabled,[multiple]') ? undefined : drawnFor(look, list);
      return drawn ? [{ list, drawn }] : [];
    }),
);

function drawnFor(look: Look, list: Element): Element | undefined {
  const chosen = optionsOf(list).filter((option) => isOneOf(option, 'option:checked'));
  const text = folded((chosen[0] && rawTextOf(chosen[0])) ?? '');
  if (chosen.length !== 1 || !text) return undefined;
  const shows = (box: Element | null): box is Element =>
    !!box && attributeOf(box, 'aria-disabled') !== 'true' && look.visible(box) && folded(textOf(box)) === text;
  let at: Element | null = list;
  for (let steps = 0; at && steps < mostBoxes; steps++, at = parentOf(at)) {
    const [around, behind] = [parentOf(at), nextElement(at)];
    // A label is only the part of a drawn list that says what is chosen.
    if (shows(behind) && !(isOneOf(behind, 'label') && shows(around))) return behind;
    if (shows(around)) return around;
  }
  return undefined;
}

function nextElement(element: Element): Element | null {
  let next = nextOf(element);
  while (next && kindOf(next) !== Node.ELEMENT_NODE) next = nextOf(next);
  return next as Element | null;
}
