import { allIn, attributeOf, closestTo, isOneOf, kindOf, nextOf, oneIn, parentOf, rawTextOf } from './element';
import { folded } from './fold';
import { type Look, longestList, perLook } from './look';
import { optionsOf } from './options';
import { textOf } from './text-of';

/** So many boxes lie around a list of the browser's own that a framework draws itself. */
const mostBoxes = 3;
const combobox = '[role=combobox]';

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
 * shows the chosen entry, and nothing else; or a combobox, and nothing else.
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
  if (chosen.length !== 1) return undefined;
  const text = lettersOf((chosen[0] && rawTextOf(chosen[0])) ?? '');
  const isShown = (box: Element | null): box is Element =>
    !!box && attributeOf(box, 'aria-disabled') !== 'true' && look.visible(box);
  const shows = (box: Element | null): box is Element => isShown(box) && text !== '' && lettersOf(textOf(box)) === text;
  const [holder, behindIt] = [closestTo(list, combobox), nextElement(list)];
  if (holder) return isShown(holder) && !oneIn(holder, 'input') ? holder : undefined;
  const pressed = isShown(behindIt) && !shows(behindIt) ? comboboxIn(look, behindIt, look.labels(list)) : undefined;
  if (pressed) return pressed;
  let at: Element | null = list;
  for (let steps = 0; at && steps < mostBoxes; steps++, at = parentOf(at)) {
    const [around, behind] = [parentOf(at), nextElement(at)];
    // A label is only the part of a drawn list that says what is chosen.
    if (shows(behind) && !(isOneOf(behind, 'label') && shows(around))) return behind;
    if (shows(around)) return around;
  }
  return undefined;
}

/**
 * The combobox of the box right behind a hidden list (Select2), where it is alone in it: what a combobox says is a
 * person's choice, which nobody here reads.
 */
function comboboxIn(look: Look, box: Element, labels: readonly string[]): Element | undefined {
  if (lettersOf(textOf(box)) !== '' || oneIn(box, 'input,select') || isOneOf(box, 'input')) return undefined;
  const all = [...(isOneOf(box, combobox) ? [box] : []), ...allIn(box, combobox)];
  const [only, other] = all.filter((one) => look.visible(one) && attributeOf(one, 'aria-disabled') !== 'true');
  if (!only || other) return undefined;
  // One with a name of its own is for something else.
  const called = attributeOf(only, 'aria-label');
  return called && !labels.includes(called) ? undefined : only;
}

/** A text without the arrow that is drawn beside it. */
function lettersOf(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function nextElement(element: Element): Element | null {
  let next = nextOf(element);
  while (next && kindOf(next) !== Node.ELEMENT_NODE) next = nextOf(next);
  return next as Element | null;
}
