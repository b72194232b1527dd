import { attributeOf, closestTo, parentOf } from './element';

/** Disabled, or in a part of the page that is still at work. */
const disabled = ':disabled,[disabled],[aria-disabled=true],[aria-busy=true]';
/**
 * As frameworks mark what cannot be used without taking it out of use: "disabled", "ui-state-disabled", "is-disabled".
 */
const called = /(?:^|[\s_-])disabled(?:$|[\s_])/;

/** Whether a control can be used now: not disabled itself, nor by what it stands in. */
export function isUsable(element: Element): boolean {
  if (closestTo(element, disabled)) return false;
  for (let one: Element | null = element, steps = 0; one && steps < 2; one = parentOf(one), steps++)
    if (called.test(attributeOf(one, 'class') ?? '')) return false;
  return getComputedStyle(element).pointerEvents !== 'none';
}
