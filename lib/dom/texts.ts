import { isDress } from './text-of';
import { inactive, isVisible } from './visible';

/** What is drawn as one page: its document, open shadow roots, and frames of the same origin. */
export type Root = Document | ShadowRoot;

/** What a page consists of, and its texts from top to bottom; what is only dressed in parts is one text. */
export interface Read {
  readonly roots: readonly Root[];
  readonly texts: readonly string[];
  /** What holds each of the texts. */
  readonly holders: readonly Element[];
}

/** Longer than the pages of the portals; what lies beyond is not searched. */
const most = 60_000;

/** Longer texts are looked at twice, for they may be code. */
const long = 400;

/** Lower frames are there to load something, not to be read. In CSS pixels. */
const leastFrame = 60;

/** Reads a page, with all that is drawn within it; a guest on it is no part of it. */
export function read(document: Document, guest?: Element): Read {
  const roots: Root[] = [];
  const texts: string[] = [];
  const holders: Element[] = [];
  let length = 0;
  const enter = (root: Root) => {
    roots.push(root);
    const [top, home] = 'host' in root ? [root, root.host] : [root.body, root.body];
    if (!home) return;
    // A tree of its own may hang in what holds text, or nothing. To look at every element would take twice as long.
    const hosts = new Set(root.querySelectorAll(':empty'));
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    /** The last piece of a text that may go on, and what holds it when its dress is taken off. */
    let open: Node | undefined;
    let undressed: Element | undefined;
    for (let node = walker.nextNode(); node && length < most; node = walker.nextNode()) {
      const { data } = node as CharacterData;
      const text = data.trim();
      const own = node.parentElement ?? home;
      const plain = isPlain(own);
      if (!plain && own.shadowRoot && own !== home) hosts.add(own);
      // Code is not for reading.
      if (!text || (text.length > long && own.matches('script,style'))) {
        open = undefined;
        continue;
      }
      let outer = own;
      while (!plain && isDress(outer)) outer = outer.parentElement ?? home;
      const last = texts.length - 1;
      if (open && outer === undressed && data[0] === text[0] && isNext(open, node)) {
        let holder = holders[last] ?? home;
        while (!holder.contains(own)) holder = holder.parentElement ?? home;
        holders[last] = holder;
        texts[last] += text;
      } else {
        holders.push(own);
        texts.push(text);
      }
      length += text.length;
      open = data.length === text.length || data.at(-1) === text.at(-1) ? node : undefined;
      undressed = outer;
    }
    for (const host of hosts) if (host !== guest) treeIn(host).forEach(enter);
    // Most pages have no frame at all, and this is known without a search.
    if (window.length > 0) for (const frame of root.querySelectorAll('iframe')) documentIn(frame).forEach(enter);
  };
  enter(document);
  return { roots, texts, holders };
}

/** By their kind, which is known faster than their name: neither dress nor able to host a tree. */
function isPlain({ constructor: kind }: Element): boolean {
  return kind === HTMLTableCellElement || kind === HTMLLIElement || kind === HTMLAnchorElement;
}

/** The open shadow root of an element. */
function treeIn(host: Element): Root[] {
  // A host may have no box of its own; what is in its tree is seen to be visible itself.
  return host.shadowRoot && !host.closest(inactive) ? [host.shadowRoot] : [];
}

/** The document in a frame of the same origin that can be seen. */
function documentIn(frame: HTMLIFrameElement): Root[] {
  const { contentDocument } = frame;
  return contentDocument && frame.clientHeight >= leastFrame && isVisible(frame) ? [contentDocument] : [];
}

/** Whether nothing but dress stands between two texts. */
function isNext(one: Node, next: Node): boolean {
  const walker = document.createTreeWalker(one.getRootNode(), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = one;
  for (let node = walker.nextNode(); node && node !== next; node = walker.nextNode())
    if (!isDress(node as Element)) return false;
  return true;
}
