import type { Words } from '../guides/shape';
import type { Look } from './look';
import { textOf } from './text-of';
import { matches } from './words';

const labels = 'th,td,dt,label,span,strong,b,div,p,h3,h4,h5,h6,[role=rowheader],[role=term]';

/**
 * The elements that hold the text beside a label, as in "Organisation  IT08 - …": the next cell, the definition of a
 * term, the text after the label on the same line.
 */
export function valuesOf(look: Look, label: Words): readonly Element[] {
  const found = look
    .every(labels)
    .filter((element) => element.children.length <= 2 && matches(textOf(element), label))
    .filter((element) => !element.closest('nav,button,a,select,[role=navigation]'))
    .map(valueBeside)
    .filter((value): value is Element => value !== undefined && textOf(value) !== '');
  // A label inside a label (<th><span>…</span></th>) leads to the same value.
  return [...new Set(found)];
}

function valueBeside(label: Element): Element | undefined {
  let node: Element | null = label;
  for (let level = 0; node && level < 3; level++) {
    const next: Element | null = node.nextElementSibling;
    if (next) return next.matches('dt,label,input,select,textarea') || next.querySelector('input,select,textarea') ? undefined : deepest(next);
    node = node.parentElement;
    if (!node || node.matches('tr,dl,form,section,fieldset')) return undefined;
  }
  return undefined;
}

/** The innermost element that holds the whole text. */
function deepest(element: Element): Element {
  const only = element.children.length === 1 ? element.firstElementChild : null;
  return only && textOf(only) === textOf(element) ? deepest(only) : element;
}
