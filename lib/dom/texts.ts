import { isFormatting } from './text-of';
import { inactive, isVisible } from './visible';

/** What is drawn as one page: its document, open shadow roots, and frames of the same origin. */
export type Root = Document | ShadowRoot;

/** What a page consists of, and its texts from top to bottom. A text that inline formatting splits is one text. */
export interface Read {
  readonly roots: readonly Root[];
  readonly texts: readonly string[];
  /** What holds each of the texts. */
  readonly holders: readonly Element[];
}

/** Longer than the pages of the portals, in characters; what lies beyond is not searched. */
const longestPage = 60_000;

/** Lower frames are there to load something, not to be read. In CSS pixels. */
const leastFrame = 60;

/** Elements whose text nobody reads as a text of the page: code, and what belongs to a field. */
const unread = new Set(['script', 'style', 'noscript', 'option', 'title', 'textarea']);

/** Reads a page, with all that is drawn within it; a guest on it is no part of it. */
export function read(document: Document, guest?: Element): Read {
  const roots: Root[] = [];
  const texts: string[] = [];
  const holders: Element[] = [];
  let length = 0;
  /** Whether the last text may go on in the next node: no space and nothing but formatting lies between. */
  let isOpen = false;

  const add = (data: string, holder: Element) => {
    const text = data.trim();
    if (text === '') isOpen &&= data === '';
    else {
      const last = texts.length - 1;
      if (isOpen && data[0] === text[0]) {
        texts[last] += text;
        holders[last] = commonAncestor(holders[last] as Element, holder);
      } else {
        texts.push(text);
        holders.push(holder);
      }
      isOpen = data.at(-1) === text.at(-1);
      length += text.length;
    }
  };
  const visit = (parent: Node, holder: Element) => {
    for (let child = parent.firstChild; child && length < longestPage; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) add((child as Text).data, holder);
      else if (child.nodeType === Node.ELEMENT_NODE) enter(child as Element);
    }
  };
  const enter = (element: Element) => {
    const inner = treeIn(element);
    if (!inner && isFormatting(element)) return visit(element, element);
    isOpen = false;
    if (!unread.has(element.localName) && element !== guest) visit(element, element);
    if (inner && element !== guest && isDrawn(element)) open(inner);
    isOpen = false;
  };
  const open = (root: Root) => {
    roots.push(root);
    const home = 'host' in root ? root.host : root.body;
    // A document that is still loading has no body.
    if (home) visit('host' in root ? root : home, home);
  };
  open(document);
  return { roots, texts, holders };
}

/** The open shadow root of an element, or the document of a frame of the same origin. */
function treeIn(element: Element): Root | null {
  return element.shadowRoot ?? (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
}

/** Whether what is inside a host or frame may be drawn. A host may have no box of its own, a frame must have one. */
function isDrawn(element: Element): boolean {
  return element.localName === 'iframe'
    ? element.clientHeight >= leastFrame && isVisible(element)
    : !element.closest(inactive);
}

function commonAncestor(one: Element, other: Element): Element {
  let ancestor = one;
  while (!ancestor.contains(other) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}
