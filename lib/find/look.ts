import { labelsOf, nameOf } from './name';
import { isVisible } from './visible';
import { plain } from './words';

/**
 * One look at a page: what is asked twice is worked out once. A look is thrown away as soon as the page changes; no
 * element of it is kept.
 */
export interface Look {
  readonly document: Document;
  /** The address, already without session id, query and fragment. */
  readonly path: string;
  /** Visible elements in document order. */
  every(selector: string): readonly Element[];
  visible(element: Element): boolean;
  name(element: Element): string;
  labels(field: Element): readonly string[];
  /** The whole text of the page, plain; hidden parts included, so a hit in it must be confirmed. */
  text(): string;
}

/**
 * Looks at a document.
 * @param path the path of its address after `cleanPath`
 */
export function lookAt(document: Document, path: string): Look {
  const visibility = new Map<Element, boolean>();
  const lists = new Map<string, readonly Element[]>();
  const names = new Map<Element, string>();
  const labels = new Map<Element, readonly string[]>();
  const dialog = openDialog(document);
  let text: string | undefined;

  const visible = (element: Element) => {
    let known = visibility.get(element);
    if (known === undefined) {
      // Behind a modal dialog nothing can be used.
      known = isVisible(element) && (!dialog || dialog.contains(element));
      visibility.set(element, known);
    }
    return known;
  };
  return {
    document,
    path,
    visible,
    every(selector) {
      let list = lists.get(selector);
      if (!list) {
        list = [...document.querySelectorAll(selector)].filter(visible);
        lists.set(selector, list);
      }
      return list;
    },
    name(element) {
      let name = names.get(element);
      if (name === undefined) names.set(element, (name = nameOf(element)));
      return name;
    },
    labels(field) {
      let known = labels.get(field);
      if (known === undefined) labels.set(field, (known = labelsOf(field)));
      return known;
    },
    text() {
      text ??= plain(document.body?.textContent ?? '');
      return text;
    },
  };
}

function openDialog(document: Document): Element | null {
  try {
    return document.querySelector('dialog:modal');
  } catch {
    return null; // `:modal` is unknown to this engine
  }
}
