/**
 * Members of elements, asked of the prototypes. A form hands out its fields as its own members, in the world of an
 * extension too (Chromium 156): with a field called `parentElement`, that field is what `form.parentElement` gives. So
 * no member is taken off an element that may be a form.
 */
const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as (this: Node) => Element | null;
const { matches } = Element.prototype;

/** The element around a node. */
export function parentOf(node: Node): Element | null {
  return parent.call(node);
}

/** Whether an element fits a selector. */
export function isOneOf(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}
