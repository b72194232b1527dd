import { isFormatting } from './text-of';
import { inactive, isVisible } from './visible';

/** What is drawn as one page: its document, open shadow roots, and frames of the same origin. */
export type Root = Document | ShadowRoot;

/** What a page consists of, and its texts from top to bottom; a text that formatting splits is one. */
export interface Read {
  readonly roots: readonly Root[];
  readonly texts: readonly string[];
  /** What holds each of the texts. */
  readonly holders: readonly Element[];
}

/** Longer than the pages of the portals, in characters; what lies beyond is not searched. */
const longestPage = 60_000;

/** Texts longer than this are left out when they are code. */
const longText = 400;

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
    // A shadow root may hang in an element with text of its own, or in an empty one. To look at every element would
    // take twice as long.
    const hosts = new Set(root.querySelectorAll(':empty'));
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    /** The last node of a text that may go on, and the element around it that is no formatting. */
    let open: Node | undefined;
    let block: Element | undefined;
    for (let node = walker.nextNode(); node && length < longestPage; node = walker.nextNode()) {
      const { data } = node as CharacterData;
      const text = data.trim();
      const own = node.parentElement ?? home;
      const plain = isPlain(own);
      if (!plain && own.shadowRoot && own !== home) hosts.add(own);
      // Code is not for reading.
      if (!text || (text.length > longText && own.matches('script,style'))) {
        open = undefined;
        continue;
      }
      let outer = own;
      while (!plain && isFormatting(outer)) outer = outer.parentElement ?? home;
      const last = texts.length - 1;
      if (open && outer === block && data[0] === text[0] && isNext(open, node)) {
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
      block = outer;
    }
    for (const host of hosts) if (host !== guest) treeIn(host).forEach(enter);
    // Most pages have no frame at all, and this is known without a search.
    if (window.length > 0) for (const frame of root.querySelectorAll('iframe')) documentIn(frame).forEach(enter);
  };
  enter(document);
  return { roots, texts, holders };
}

/** Neither formatting nor able to have a shadow root; the constructor is known faster than the name. */
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

/** Whether nothing but formatting stands between two texts. */
function isNext(one: Node, next: Node): boolean {
  const walker = document.createTreeWalker(one.getRootNode(), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = one;
  for (let node = walker.nextNode(); node && node !== next; node = walker.nextNode())
    if (!isFormatting(node as Element)) return false;
  return true;
}
