import { allIn, attributeOf, isOneOf, kindOf, nextOf, parentOf, rawTextOf } from './element';
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
  /** What is pressed of a box that stands for the list. */
  const drawnIn = (box: Element | null): Element | undefined => {
    if (!box || attributeOf(box, 'aria-disabled') === 'true' || !look.visible(box)) return undefined;
    const pressed = comboboxIn(look, box);
    // What a combobox says is a person's choice, which nobody here reads: it must be alone in the box.
    if (pressed) return lettersOf(textOf(box)) === '' && allIn(box, 'select').length < 2 ? pressed : undefined;
    return text !== '' && lettersOf(textOf(box)) === text ? box : undefined;
  };
  const holder = boxesAround(list).find((box) => isOneOf(box, combobox));
  if (holder) return attributeOf(holder, 'aria-disabled') !== 'true' && look.visible(holder) ? holder : undefined;
  let at: Element | null = list;
  for (let steps = 0; at && steps < mostBoxes; steps++, at = parentOf(at)) {
    const [around, behind] = [parentOf(at), nextElement(at)];
    const [ofAround, ofBehind] = [drawnIn(around), drawnIn(behind)];
    // A label is only the part of a drawn list that says what is chosen.
    if (behind && ofBehind && !(isOneOf(behind, 'label') && ofAround)) return ofBehind;
    if (ofAround) return ofAround;
  }
  return undefined;
}

function boxesAround(list: Element): readonly Element[] {
  const boxes: Element[] = [];
  for (let at = parentOf(list); at && boxes.length < mostBoxes; at = parentOf(at)) boxes.push(at);
  return boxes;
}

/** The one combobox of a box, or the box itself. */
function comboboxIn(look: Look, box: Element): Element | undefined {
  const all = [...(isOneOf(box, combobox) ? [box] : []), ...allIn(box, combobox)];
  const [only, other] = all.filter((one) => look.visible(one) && attributeOf(one, 'aria-disabled') !== 'true');
  return other ? undefined : only;
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
