import type { Names } from './names';

const html = 'http://www.w3.org/1999/xhtml';
const component = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** Whether the browser itself knows such an element. Of a drawing and a formula no more is copied than that they are there. */
export function isStandard(element: Element): boolean {
  const { localName, namespaceURI } = element;
  if (namespaceURI !== html) return /^(?:svg|title|math)$/.test(localName);
  return !localName.includes('-') && !Object.prototype.toString.call(element).includes('HTMLUnknown');
}

/**
 * What an element is called in a copy. A mail address in angle brackets is an element to a browser, and a component may
 * be called like anything: its words are treated like those of other identifiers, and its dash stays, because that is
 * what makes it a component.
 */
export function tagOf(element: Element, names: Names): string {
  const { localName } = element;
  if (isStandard(element)) return localName;
  return component.test(localName) ? names(localName) : 'x-unknown';
}
