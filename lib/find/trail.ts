import { words } from '../guides/words';
import type { Look } from './look';
import { controlsOf } from './role';
import { rowsOf } from './rows';
import { isSilent } from './text-of';
import { networkIn } from './wish';
import { saysAll } from './words';

/** Where a SAAS list stands: "Up / ReCONNET - … / Italy". */
export interface Trail {
  /** The control that leads one level up. */
  readonly up?: Element;
  /** The levels below the top, as the page writes them: a network, a country. */
  readonly levels: readonly string[];
}

const separators = /[/›»>|→·]/;
/** What is never part of a trail: the trail ends where these begin. */
const beyond = 'input,select,textarea,table,tr,[role=grid],[role=table],h1,h2,h3,h4,h5,h6,label';
/** Parts of a piece, not pieces of their own. */
const formatting = /^(?:B|STRONG|EM|I|WBR|FONT|SUB|SUP|MARK|BDI)$/;
const climb = 4;

/** Reads the trail above a list. No trail means the top level; what cannot be read has no levels either. */
export function trailOf(look: Look): Trail {
  return look.once('trail', () => {
    const ups = controlsOf(look, 'press').filter((control) => saysAll(look.name(control), { says: [words.up] }));
    const lines = new Set(['open', 'radio', 'checkbox'].flatMap((kind) => rowsOf(look, kind as 'open').map(({ line }) => line)));
    const named = networkTexts(look, lines).map((text) => around(text, lines));
    const [first, ...others] = named.length > 0 ? [...new Set(named)] : ups.map((up) => around(up, lines));
    if (!first || others.length > 0) return { levels: [] };
    return read(first, ups);
  });
}

/** The visible texts that begin with a network and are not in a line of a list. */
function networkTexts(look: Look, lines: ReadonlySet<Element>): readonly Element[] {
  const found: Element[] = [];
  const accept = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    if (lines.has(element) || isSilent(element)) return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_SKIP;
  };
  const walker = look.document.createTreeWalker(look.document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, accept);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const pieces = (walker.currentNode.nodeValue ?? '').split(separators);
    if (parent && pieces.some((piece) => networkIn(piece)) && look.visible(parent)) found.push(parent);
  }
  return found;
}

/** The whole trail around one of its parts. */
function around(part: Element, lines: ReadonlySet<Element>): Element {
  let trail = part;
  for (let steps = 0; steps < climb; steps++) {
    const { parentElement: parent } = trail;
    if (!parent || parent.querySelector(beyond) || [...lines].some((line) => parent.contains(line))) break;
    trail = parent;
  }
  return trail;
}

interface Piece {
  readonly text: string;
  readonly element: Element;
}

function read(trail: Element, ups: readonly Element[]): Trail {
  const pieces = piecesIn(trail);
  const start = pieces.findIndex(({ text }) => networkIn(text));
  const isUp = ({ element }: Piece) => ups.some((up) => up.contains(element));
  const known = ups.filter((one) => trail.contains(one));
  const before = pieces.slice(0, start).map(({ element }) => element.closest('a,button,[role=button]'));
  const [up, other] = known.length > 0 ? known : [...new Set(before.filter((one) => one !== null))];
  // Without a network we know, only what follows right after the way up is a trail ("← Up / COVID-19").
  const [head] = pieces;
  if (start < 0 && !(head && isUp(head))) return { levels: [] };
  const levels = pieces.slice(Math.max(start, 0)).filter((piece) => !isUp(piece));
  return { levels: levels.map(({ text }) => text), ...(up && !other && { up }) };
}

/** The pieces of text of a trail, in reading order. */
function piecesIn(trail: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let element = trail;
  const close = () => {
    for (const part of text.split(separators)) if (/[\p{L}\p{N}]/u.test(part)) pieces.push({ text: part.trim(), element });
    text = '';
  };
  const walk = (node: Element) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        if (!text) element = node;
        text += child.nodeValue ?? '';
      }
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const inner = child as Element;
      if (isSilent(inner) || inner.getAttribute('aria-hidden') === 'true' || !inner.checkVisibility()) continue;
      const apart = !formatting.test(inner.tagName);
      if (apart) close();
      walk(inner);
      if (apart) close();
    }
  };
  walk(trail);
  close();
  return pieces;
}
