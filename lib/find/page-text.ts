import type { Words } from '../guides/shape';
import type { Look } from './look';
import { textOf } from './text-of';
import { folded, hold, type Saying, saysAll, waysOf, wordsOf } from './words';

/** Elements that hold what a person reads as one statement. */
const block = 'p,li,dd,dt,td,th,h1,h2,h3,h4,h5,h6,div,section,article,aside,main,form,label,legend,body';
const unread = 'script,style,template,noscript,option,title,textarea';

/** Longer texts than any page of a portal; what lies beyond is not searched. */
const most = 200_000;

/** The text of the page in pieces, hidden parts included: a hit in it must be confirmed. */
interface Pieces {
  readonly nodes: readonly Text[];
  /** All pieces folded, each closed by `end`. */
  readonly all: string;
}

const end = '\u0001';

function piecesOf({ document, once }: Look): Pieces {
  return once('pieces', () => {
    const nodes: Text[] = [];
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let length = 0; walker.nextNode() && length < most; ) {
      const text = walker.currentNode.nodeValue ?? '';
      if (!/\S/.test(text)) continue;
      nodes.push(walker.currentNode as Text);
      texts.push(text);
      length += text.length;
    }
    return { nodes, all: folded(texts.join(end)) + end };
  });
}

/** The visible pieces of text that hold one of these words, with the words of each. */
function* hits(look: Look, words: Words): Generator<Element> {
  const { nodes, all } = piecesOf(look);
  for (const way of waysOf(words)) {
    const [first] = way;
    let index = 0;
    let from = 0;
    for (let at = first ? all.indexOf(first.stem) : -1; first && at >= 0; at = all.indexOf(first.stem, from)) {
      // The number of ends before the hit is the number of the piece.
      for (let next = all.indexOf(end, from); next < at && next >= 0; next = all.indexOf(end, from)) {
        index++;
        from = next + 1;
      }
      const close = all.indexOf(end, at);
      const parent = nodes[index]?.parentElement;
      const said = wordsOf(all.slice(from, close));
      if (parent && way.every((stem) => hold(said, stem)) && !parent.closest(unread) && look.visible(parent)) yield parent;
      index++;
      from = close + 1;
    }
  }
}

/** Whether each of these stands somewhere in the visible text. */
export function pageSays(look: Look, { says, not = [] }: Saying): boolean {
  const found = (words: Words) => !hits(look, words).next().done;
  return says.every(found) && !not.some(found);
}

/** The statements of the page that say all of this. */
export function statements(look: Look, saying: Saying): readonly Element[] {
  const [first] = saying.says;
  if (!first) return [];
  const blocks = new Set([...hits(look, first)].map((hit) => hit.closest(block) ?? hit));
  return [...blocks].filter((one) => saysAll(textOf(one), saying));
}
