import type { Peer } from './peer';

function unique(document: Document, selector: string): boolean {
  return document.querySelectorAll(selector).length === 1;
}

/** As recorders write it: the id, or the way down from the nearest ancestor that has one. */
export function selectorOf(element: Element): string {
  const { ownerDocument: document, parentElement: parent, localName, id } = element;
  if (id && unique(document, `#${CSS.escape(id)}`)) return `#${CSS.escape(id)}`;
  if (!parent) return localName;
  const alike = [...parent.children].filter((child) => child.localName === localName);
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${selectorOf(parent)} > ${localName}${place}`;
}

/** The selector that a recorder of clicks writes down. */
export const css: Peer = {
  id: 'css',
  about: 'recorded CSS selector: id, else nth-of-type path',
  record: (element) => {
    const selector = selectorOf(element);
    return (document) => document.querySelector(selector);
  },
};
