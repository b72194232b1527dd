import { attributeOf, closestTo, isOneOf, parentOf } from './element';

/** Disabled, or in a part of the page that is still at work. */
const disabled = ':disabled,[disabled],[aria-disabled=true],[aria-busy=true]';
/** It shows what was typed, and nothing can be typed any more; a list that drops down is chosen from all the same. */
const shown = 'input[readonly]:not([role=combobox],[aria-haspopup]),textarea[readonly]';
/**
 * As frameworks mark what cannot be used without taking it out of use: "disabled", "ui-state-disabled", "is-disabled".
 */
const called = /(?:^|[\s_-])disabled(?:$|[\s_])/;

/** Whether a control can be used now: not disabled itself, nor by what it stands in. */
export function isUsable(element: Element): boolean {
  if (closestTo(element, disabled) || isOneOf(element, shown)) return false;
  for (let one: Element | null = element, steps = 0; one && steps < 2; one = parentOf(one), steps++)
    if (called.test(attributeOf(one, 'class') ?? '')) return false;
  return getComputedStyle(element).pointerEvents !== 'none';
}
