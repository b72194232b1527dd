import { elementsIn, holds, isOneOf, localNameOf, parentOf } from '../dom/element';
import { perLookAnd } from '../dom/look';
import { roles } from '../dom/role';

/** So many boxes may lie between what is pressed and its entry. */
const mostBoxes = 8;
const whole = 'body,main,form,table,tbody,ul,ol';

/**
 * The entry of a list, or the card, that has this one thing to press, where there are several alike: what it says is
 * said of that alone. "Mobile devices: out of order today. [Manage]"
 */
export const entryAround = perLookAnd((look, element: Element): Element | undefined => {
  const pressed = look.every(roles.press);
  let entry = element;
  for (let around = parentOf(entry), left = mostBoxes; around && left > 0; around = parentOf(around), left--) {
    const outer = around;
    if (isOneOf(outer, whole) || pressed.some((one) => one !== element && holds(outer, one) && !holds(element, one)))
      break;
    entry = outer;
  }
  const list = parentOf(entry);
  // A form and a line with a link below it are not alike.
  const isAlike = (one: Element) => localNameOf(one) === localNameOf(entry);
  const hasOne = (one: Element) => isAlike(one) && pressed.filter((other) => holds(one, other)).length === 1;
  return list && [...elementsIn(list)].filter(hasOne).length > 1 ? entry : undefined;
});

/** Whether a place stands in one of several entries alike. */
export const isInEntry = perLookAnd((look, place: Element): boolean =>
  look.every(roles.press).some((one) => {
    const entry = entryAround(look, one);
    return entry !== undefined && holds(entry, place) && !isOneOf(entry, roles.press);
  }),
);
