import { isTyped } from '../dom/typed';

/** Inline elements, which do not end a line: "<span>Larry</span> <span>Page</span>" is one name. */
const inline =
  /^(?:abbr|b|bdi|bdo|cite|code|data|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/**
 * Masks texts together with what stands in the same line.
 * @param words masks a text and keeps its length
 */
export function createRuns(words: (text: string, at: readonly Node[]) => string): (text: Node) => string {
  const masked = new Map<Node, string>();
  return (text) => {
    if (!masked.has(text)) {
      const run = runAround(text);
      // A line break between the pieces, so that no word is read across them.
      const line = words(run.map(({ nodeValue }) => nodeValue ?? '').join('\n'), run);
      let at = 0;
      for (const piece of run) {
        const { length } = piece.nodeValue ?? '';
        masked.set(piece, line.slice(at, at + length));
        at += length + 1;
      }
    }
    return masked.get(text) ?? '';
  };
}

/** The texts of one line, in order. */
function runAround(text: Node): Node[] {
  let first = text;
  while (first.parentElement && isInline(first.parentElement)) first = first.parentElement;
  while (first.previousSibling && isInLine(first.previousSibling)) first = first.previousSibling;
  const run: Node[] = [];
  for (let at: Node | null = first; at && isInLine(at); at = at.nextSibling) run.push(...textsIn(at));
  return run;
}

function textsIn(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [node];
  return node.nodeType === Node.ELEMENT_NODE ? [...node.childNodes].flatMap(textsIn) : [];
}

function isInLine(node: Node): boolean {
  return node.nodeType !== Node.ELEMENT_NODE || isInline(node as Element);
}

/** Whether an element and everything in it is inline. */
function isInline(element: Element): boolean {
  const isPlain = inline.test(element.localName) && !element.hasAttribute('role') && !element.shadowRoot;
  return isPlain && !isTyped(element) && [...element.children].every(isInline);
}
