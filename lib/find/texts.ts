import { guestName } from '../show/guest';
import { isDress } from './text-of';
import { inactive, isVisible } from './visible';

/** What is drawn as one page: its document, open shadow roots, and frames of the same origin. */
export type Root = Document | ShadowRoot;

/** A text and what holds it. */
export interface Text {
  element: Element;
  text: string;
}

/** What a page consists of, and its texts from top to bottom; what is only dressed in parts is one text. */
export interface Read {
  readonly roots: readonly Root[];
  readonly texts: readonly Text[];
}

/** Longer than the pages of the portals; what lies beyond is not searched. */
const most = 60_000;

/** Lower frames are there to load something, not to be read. In CSS pixels. */
const leastFrame = 60;

/** Where a tree of its own may hang, besides in what holds text. To look at every element would take twice as long. */
const hosts = ':empty,iframe';

/** Reads a page, with all that is drawn within it. */
export function read(document: Document): Read {
  const roots: Root[] = [];
  const texts: Text[] = [];
  let length = 0;
  const enter = (root: Root) => {
    roots.push(root);
    const [top, home] = 'host' in root ? [root, root.host] : [root.body, root.body];
    if (!home) return;
    const within = new Set(root.querySelectorAll(hosts));
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    /** The last piece of a text that may go on, and what holds it when its dress is taken off. */
    let open: Node | undefined;
    let holder: Element | undefined;
    while (length < most && walker.nextNode()) {
      const node = walker.currentNode as CharacterData;
      const said = node.data;
      const bare = said.trim();
      const own = node.parentElement ?? home;
      if (own.shadowRoot && own !== home) within.add(own);
      // Code is long and not for reading.
      length += Math.min(said.length, 400);
      if (!bare) {
        open = undefined;
        continue;
      }
      let outer = own;
      while (isDress(outer)) outer = outer.parentElement ?? home;
      const last = texts.at(-1);
      if (open && last && outer === holder && said[0] === bare[0] && isNext(open, node)) {
        last.element = outer;
        last.text += said;
      } else texts.push({ element: own, text: said });
      open = said.at(-1) === bare.at(-1) ? node : undefined;
      holder = outer;
    }
    for (const inner of [...within].flatMap(rootIn)) enter(inner);
  };
  enter(document);
  return { roots, texts };
}

/** The tree drawn in an element: its open shadow root, or the document of a frame that can be seen. */
function rootIn(element: Element): Root | [] {
  const { shadowRoot } = element;
  if (element.localName === guestName) return [];
  // A host may have no box of its own; what is in its tree is seen to be visible itself.
  if (shadowRoot) return element.closest(inactive) ? [] : shadowRoot;
  const { contentDocument, clientHeight } = element as HTMLIFrameElement;
  return contentDocument && clientHeight >= leastFrame && isVisible(element) ? contentDocument : [];
}

/** Whether nothing but dress stands between two texts. */
function isNext(one: Node, next: Node): boolean {
  const walker = document.createTreeWalker(one.getRootNode(), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = one;
  for (let node = walker.nextNode(); node && node !== next; node = walker.nextNode())
    if (!isDress(node as Element)) return false;
  return true;
}
