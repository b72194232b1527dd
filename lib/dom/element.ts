/**
 * Members of elements, asked of the prototypes. A form hands out its fields as its own members, in the world of an
 * extension too (Chromium 156): with a field called `parentElement`, that field is what `form.parentElement` gives, and
 * "attributes" or "matches" are names that honest forms have. So no member is taken off an element that may be a form;
 * `tests/unit/project/members.test.ts` keeps it.
 */
type Owner = { readonly prototype: object } | undefined;

/** Where there is no document (build, background), nothing is asked. */
function getter<T>(owner: Owner, name: string): (one: Node) => T {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return (one) => get?.call(one) as T;
}

const [node, element, html] = [globalThis.Node, globalThis.Element, globalThis.HTMLElement] as const;
const { matches, closest, getAttribute, hasAttribute, querySelector, querySelectorAll } = element?.prototype ?? {};
const { contains, getRootNode } = node?.prototype ?? {};

const inside = getter<NodeListOf<ChildNode>>(node, 'childNodes');
/** The element around a node. */
export const parentOf = getter<Element | null>(node, 'parentElement');
/** The node around a node: an element, a document or the root of a tree. */
export const holderOf = getter<Node | null>(node, 'parentNode');
export const firstIn = getter<Node | null>(node, 'firstChild');
/** Everything right inside a node: elements, texts, comments. */
export const contentsOf = (one: Node): ChildNode[] => Array.from(inside(one));
export const lastIn = getter<Node | null>(node, 'lastChild');
export const nextOf = getter<Node | null>(node, 'nextSibling');
export const previousOf = getter<Node | null>(node, 'previousSibling');
export const kindOf = getter<number>(node, 'nodeType');
/** All text in a node, typed text too: only for what is known to hold none. */
export const rawTextOf = getter<string | null>(node, 'textContent');
export const documentOf = getter<Document>(node, 'ownerDocument');
export const isAttached = getter<boolean>(node, 'isConnected');
export const elementsIn = getter<HTMLCollection>(element, 'children');
export const firstElementIn = getter<Element | null>(element, 'firstElementChild');
export const lastElementIn = getter<Element | null>(element, 'lastElementChild');
export const elementBefore = getter<Element | null>(element, 'previousElementSibling');
export const elementAfter = getter<Element | null>(element, 'nextElementSibling');
export const localNameOf = getter<string>(element, 'localName');
export const namespaceOf = getter<string | null>(element, 'namespaceURI');
export const allAttributesOf = getter<NamedNodeMap>(element, 'attributes');
/** The open tree in an element. */
export const treeIn = getter<ShadowRoot | null>(element, 'shadowRoot');
export const heightOf = getter<number>(element, 'clientHeight');
export const widthOf = getter<number>(element, 'clientWidth');
export const leftOf = getter<number>(element, 'clientLeft');
export const topOf = getter<number>(element, 'clientTop');
export const scrolledHeightOf = getter<number>(element, 'scrollHeight');
export const scrolledWidthOf = getter<number>(element, 'scrollWidth');
export const scrollTopOf = getter<number>(element, 'scrollTop');
export const slotOf = getter<HTMLSlotElement | null>(element, 'assignedSlot');
const editable = getter<boolean | undefined>(html, 'isContentEditable');
/** The window that shows a document; null when it is not shown any more. */
const viewOf = getter<Window | null>(globalThis.Document, 'defaultView');
const positionTo = node?.prototype.compareDocumentPosition;

const boxes = element?.prototype.getBoundingClientRect;
const fragments = element?.prototype.getClientRects;
const seen = element?.prototype.checkVisibility;

/** What a script draws by itself while a person writes there (EditContext; Chromium alone has it). */
const drawnBy = html && 'editContext' in html.prototype ? getter<object | null>(html, 'editContext') : undefined;

/** Whether a person can write in it, by whatever it became so: attribute, style, script or document. */
export function isWritable(one: Element): boolean {
  const isHtml = (element: Element) => namespaceOf(element) === 'http://www.w3.org/1999/xhtml';
  if (isHtml(one) && (editable(one) === true || drawnBy?.(one))) return true;
  // What is written in has the focus, so most are told without asking every element around.
  for (let at = drawnBy && closestTo(one, focusable); at; at = outside(at))
    if (isHtml(at) && drawnBy?.(at)) return true;
  return false;
}

/** Whether an element contains something that a script draws while a person writes there. */
export function holdsDrawn(one: Element): boolean {
  return drawnBy !== undefined && allIn(one, focusable).some(isWritable);
}

const focusable = '[tabindex],canvas';

function outside(one: Element): Element | null {
  const around = parentOf(one);
  return around && closestTo(around, focusable);
}

/** Where another node stands, seen from this one: the bits of `compareDocumentPosition`. */
export function placeFrom(one: Node, other: Node): number {
  return positionTo?.call(one, other) as number;
}

/** The box of an element in its window. */
export function rectOf(one: Element): DOMRect {
  return boxes?.call(one) as DOMRect;
}

/** The boxes of an element, one a line when it runs over several. */
export function fragmentsOf(one: Element): DOMRect[] {
  return Array.from(fragments?.call(one) ?? []);
}

/** Whether an element is drawn, as the browser knows it. */
export function isDrawn(one: Element, options?: CheckVisibilityOptions): boolean {
  return seen?.call(one, options) as boolean;
}

/** Whether an element fits a selector. */
export function isOneOf(one: Element, selector: string): boolean {
  return matches?.call(one, selector) as boolean;
}

/** The nearest element around this one, or this one itself, that fits a selector. */
export function closestTo(one: Element, selector: string): Element | null {
  return closest?.call(one, selector) as Element | null;
}

/** The value of an attribute; null when there is none. */
export function attributeOf(one: Element, name: string): string | null {
  return getAttribute?.call(one, name) as string | null;
}

export function has(one: Element, name: string): boolean {
  return hasAttribute?.call(one, name) as boolean;
}

/** All elements in another that fit a selector, in document order. */
export function allIn(one: Element, selector: string): Element[] {
  return Array.from(querySelectorAll?.call(one, selector) ?? []);
}

/** The first element in another that fits a selector. */
export function oneIn(one: Element, selector: string): Element | null {
  return querySelector?.call(one, selector) as Element | null;
}

export function holds(outer: Node, inner: Node | null): boolean {
  return contains?.call(outer, inner) as boolean;
}

/**
 * Whether a node still stands in a window. Of what stood in a frame that was removed or loaded anew, Firefox lets
 * nothing be asked: every question throws "can't access dead object", at some moment after the frame has gone.
 */
export function isThere(one: Node): boolean {
  try {
    return viewOf(documentOf(one) ?? one) !== null;
  } catch {
    return false;
  }
}

/** Puts an element of ours into one of the page. */
export function putInto(home: Element, one: Element): void {
  node?.prototype.appendChild.call(home, one);
}

export function rootOf(one: Node): Node {
  return getRootNode?.call(one) as Node;
}

/** Whether an element is a flexible box or a grid. */
export function laysOutItems(element: Element): boolean {
  return /flex|grid/.test(getComputedStyle(element).display);
}
