const disabled = ':disabled,[disabled],[aria-disabled=true]';
/** As frameworks mark what cannot be used without taking it out of use: "disabled", "ui-state-disabled", "is-disabled". */
const called = /(?:^|[\s_-])disabled(?:$|[\s_])/;

/** Whether a control can be used now: not disabled itself, nor by what it stands in. */
export function isUsable(element: Element): boolean {
  if (element.closest(disabled)) return false;
  for (let one: Element | null = element, steps = 0; one && steps < 2; one = one.parentElement, steps++)
    if (called.test(one.getAttribute('class') ?? '')) return false;
  return getComputedStyle(element).pointerEvents !== 'none';
}
