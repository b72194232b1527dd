import { elementsIn, firstIn, has, kindOf, localNameOf, nextOf, parentOf, previousOf, treeIn } from '../dom/element';
import { isTyped } from '../dom/typed';
import { mask, visibleText } from './letters';

/** Inline elements, which do not end a line: "<span>Larry</span> <span>Page</span>" is one name. */
const inline =
  /^(?:abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|nobr|q|r[bpt]|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** A line of more pieces is none that a person reads, nor is formatting nested deeper. */
const mostPieces = 60;
const deepest = 12;

/** Of a longer text, which is masked in any case, the rest is left out: it would stop the page. */
const longestText = 60_000;

function shownOf(text: Node): string {
  return visibleText((text.nodeValue ?? '').slice(0, longestText));
}

/**
 * Masks texts together with what stands in the same line.
 * @param words masks a text and keeps its length
 */
export function createRuns(words: (text: string, at: readonly Node[]) => string): (text: Node) => string {
  const masked = new Map<Node, string>();
  const inLine = new Map<Node, boolean>();
  const isInLine = (node: Node, depth = 0): boolean => {
    if (kindOf(node) !== Node.ELEMENT_NODE) return true;
    const known = inLine.get(node);
    if (known !== undefined) return known;
    const element = node as Element;
    const isPlain = inline.test(localNameOf(element)) && !has(element, 'role') && !treeIn(element) && !isTyped(element);
    const answer = isPlain && depth < deepest && [...elementsIn(element)].every((one) => isInLine(one, depth + 1));
    inLine.set(node, answer);
    return answer;
  };

  const textsIn = (node: Node, texts: Node[]) => {
    if (kindOf(node) === Node.TEXT_NODE) texts.push(node);
    else for (let child = firstIn(node); child; child = nextOf(child)) textsIn(child, texts);
  };

  /** The texts of one line, in order; undefined when there are too many. */
  const runAround = (text: Node): Node[] | undefined => {
    let first = text;
    for (let around = parentOf(first); around && isInLine(around); around = parentOf(first)) first = around;
    let steps = 4 * mostPieces;
    for (let before = previousOf(first); before && isInLine(before); before = previousOf(first)) {
      if (steps-- === 0) return undefined;
      first = before;
    }
    const run: Node[] = [];
    for (let at: Node | null = first; at && isInLine(at); at = nextOf(at)) {
      textsIn(at, run);
      if (run.length > mostPieces) return undefined;
    }
    return run;
  };

  return (text) => {
    const known = masked.get(text);
    if (known !== undefined) return known;
    const own = shownOf(text);
    const run = runAround(text);
    if (!run) return mask(own);
    const pieces = run.map(shownOf);
    // A line break between the pieces, so that no word is read across them.
    const line = words(pieces.join('\n'), run);
    let at = 0;
    for (const [index, piece] of run.entries()) {
      const { length } = pieces[index] ?? '';
      masked.set(piece, line.slice(at, at + length));
      at += length + 1;
    }
    return masked.get(text) ?? mask(own);
  };
}
