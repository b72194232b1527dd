import { localNameOf, namespaceOf } from '../dom/element';
import type { Names } from './names';

const html = 'http://www.w3.org/1999/xhtml';
const component = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/**
 * Whether HTML defines such an element. Of drawings and formulas only the outermost element and its title are copied.
 */
export function isStandard(element: Element): boolean {
  const localName = localNameOf(element);
  if (namespaceOf(element) !== html) return /^(?:svg|title|math)$/.test(localName);
  return !localName.includes('-') && !Object.prototype.toString.call(element).includes('HTMLUnknown');
}

/**
 * The tag of an element in a copy. To a browser, a mail address in angle brackets is an element, and a custom element
 * may have any name: its words are cleaned as other identifiers are, and its dash stays, because that makes it custom.
 */
export function tagOf(element: Element, names: Names): string {
  const localName = localNameOf(element);
  if (isStandard(element)) return localName;
  return component.test(localName) ? names(localName) : 'x-unknown';
}
