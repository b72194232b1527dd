import { take } from './budget';
import { closestTo, documentOf, heightOf, holds, isOneOf, kindOf, parentOf, treeIn } from './element';
import { goesOn, standApart } from './stand-apart';
import { isFormatting } from './text-of';
import { isInTyped, isWritten, typedIn } from './typed';
import { inactive, isVisible } from './visible';

/** What is drawn as one page: its document, open shadow roots, and frames of the same origin. */
export type Root = Document | ShadowRoot;

/** What a page consists of, and its texts from top to bottom; a text that formatting splits is one. */
export interface Read {
  readonly roots: readonly Root[];
  readonly texts: readonly string[];
  /** What holds each of the texts. */
  readonly holders: readonly Element[];
  /** Whether anything in it is typed, besides fields. */
  readonly typed: boolean;
}

/** Longer than the pages of the portals, in characters; what lies beyond is not searched. */
const longestPage = 60_000;

/** So much of one text is read: what a person reads in one piece is not longer. A log may be, or what is to stop us. */
const longestText = 2000;

/** Texts longer than this are left out when they are code. */
const longText = 400;

/** So many texts, blank ones too, and so many trees and frames are read; no page of a portal has a tenth of it. */
const [mostTexts, mostRoots] = [12_000, 60];

/** Of these, frames: each is laid out by itself, which takes long. */
const mostFrames = 12;

/** So deep may formatting be nested. */
const mostFormatting = 16;

/** Lower frames are there to load something, not to be read. In CSS pixels. */
const leastFrame = 60;

/** After so many texts the page may have its turn. */
const atOnce = 200;

/**
 * Reads a page, with all that is drawn within it but what is typed there; a guest on it is no part of it.
 * @returns in parts: whoever reads may let the page have its turn between two of them
 */
export function* readInParts(document: Document, guest?: Element): Generator<undefined, Read> {
  const roots: Root[] = [];
  const texts: string[] = [];
  const holders: Element[] = [];
  let length = 0;
  let typed = false;
  let left = mostTexts;
  function* enter(root: Root): Generator<undefined> {
    const [top, home] = 'host' in root ? [root, root.host] : [root.body, root.body];
    if (roots.length >= mostRoots || (home && isWritten(documentOf(home)))) return;
    roots.push(root);
    if (!home) return;
    // A shadow root may hang in any element around a text, or in an empty one. What holds neither says nothing.
    const hosts = new Set(root.querySelectorAll(':empty'));
    const asked = new Set<Element>();
    const askAround = (own: Element) => {
      for (let one: Element | null = own; one && !asked.has(one); one = parentOf(one)) {
        asked.add(one);
        if (!isPlain(one) && treeIn(one)) hosts.add(one);
      }
    };
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const between = document.createTreeWalker(top, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const inRoot = typedIn(root);
    /** The last node of a text that may go on, and the element around it that is no formatting. */
    let open: Node | undefined;
    let block: Element | undefined;
    for (let node = walker.nextNode(); node && length < longestPage && left-- > 0; node = walker.nextNode()) {
      take();
      if (left % atOnce === 0) yield;
      const own = parentOf(node) ?? home;
      // What can be chosen is not said; lists of it are long.
      const apart = inRoot.around(own) ?? (isOption(own) ? listAround(own) : null);
      if (apart) {
        afterAll(walker, apart);
        open = undefined;
        continue;
      }
      const { data } = node as CharacterData;
      const whole = data.trim();
      const text = whole.slice(0, longestText);
      const plain = isPlain(own);
      if (own !== home) askAround(own);
      // Code is not for reading.
      if (!whole || (whole.length > longText && isOneOf(own, 'script,style'))) {
        open = undefined;
        continue;
      }
      const outer = plain ? own : outOf(own, home);
      const last = texts.length - 1;
      const holder =
        open &&
        outer === block &&
        data[0] === text[0] &&
        isNext(between, open, node) &&
        !(goesOn(texts[last] ?? '', text) && standApart(open, node))
          ? around(holders[last] ?? home, own)
          : undefined;
      if (holder) {
        holders[last] = holder;
        texts[last] = ((texts[last] ?? '') + text).slice(0, longestText);
      } else {
        holders.push(own);
        texts.push(text);
      }
      length += text.length;
      open = data.length === whole.length || data.at(-1) === whole.at(-1) ? node : undefined;
      block = outer;
    }
    if (root === document) askAround(home);
    typed ||= inRoot.isAny();
    for (const host of hosts) if (host !== guest) for (const inner of rootsIn(host)) yield* enter(inner);
    // Most pages have no frame at all, and this is known without a search.
    if (window.length > 0)
      for (const frame of [...root.querySelectorAll('iframe')].slice(0, mostFrames))
        for (const inner of documentIn(frame)) yield* enter(inner);
  }
  yield* enter(document);
  return { roots, texts, holders, typed };
}

/** The element around all formatting of a text. */
function outOf(own: Element, home: Element): Element {
  let outer = own;
  for (let steps = 0; steps < mostFormatting && isFormatting(outer); steps++) outer = parentOf(outer) ?? home;
  return outer;
}

/** The smallest element around another one that also holds this one; undefined when it lies too far out. */
function around(holder: Element, own: Element): Element | undefined {
  let outer: Element | null = holder;
  for (let steps = 0; outer && steps < mostFormatting; steps++) {
    if (holds(outer, own)) return outer;
    outer = parentOf(outer);
  }
  return undefined;
}

/** Lets a walker go on behind an element and all that is in it. */
export function afterAll(walker: TreeWalker, element: Element): void {
  walker.currentNode = element;
  while (walker.lastChild());
}

function isOption({ constructor: kind }: Element): boolean {
  return kind === HTMLOptionElement;
}

/** The drop-down list of an option; an option that stands elsewhere is one by itself. */
function listAround(option: Element): Element {
  return closestTo(option, 'select,datalist') ?? option;
}

/** Neither formatting nor able to have a shadow root; the constructor is known faster than the name. */
function isPlain({ constructor: kind }: Element): boolean {
  return kind === HTMLTableCellElement || kind === HTMLLIElement || kind === HTMLAnchorElement;
}

const field = 'input,select,textarea';

/** The open shadow root of an element, unless it is an editor; a field that is drawn around one of HTML is none. */
function rootsIn(host: Element): Root[] {
  const root = treeIn(host);
  // A host may have no box of its own; what is in its tree is seen to be visible itself.
  if (!root || closestTo(host, inactive)) return [];
  return isInTyped(host) && !root.querySelector(field) ? [] : [root];
}

/** The document in a frame of the same origin that can be seen. */
function documentIn(frame: HTMLIFrameElement): Root[] {
  const { contentDocument } = frame;
  return contentDocument && heightOf(frame) >= leastFrame && isVisible(frame) ? [contentDocument] : [];
}

/** Whether nothing but formatting stands between two texts, by a walker over texts and elements. */
function isNext(walker: TreeWalker, one: Node, next: Node): boolean {
  walker.currentNode = one;
  for (let node = walker.nextNode(); node && node !== next; node = walker.nextNode())
    if (kindOf(node) !== Node.ELEMENT_NODE || !isFormatting(node as Element)) return false;
  return true;
}
