import type { CDPSession, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;
type Quad = Protocol.DOM.Quad;

/** What must be seen once a page rests: an element with a class, as large as a person can see. */
export interface Mark {
  readonly what: string;
  readonly className: string;
  /** It lies around the element that is pointed at, not anywhere. */
  readonly around?: true;
}

/**
 * What of these is not to be seen on the page, in words. Read through the developer tools, which see into closed shadow
 * roots too, so that the released extension can be asked.
 */
export async function missing(
  session: CDPSession,
  marks: readonly Mark[],
  targets: readonly string[],
): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const all = [...nodesIn(root)];
  const boxes = async (nodes: readonly Node[]) =>
    (await Promise.all(nodes.map((node) => boxOf(session, node)))).filter((box) => box !== undefined);
  const targetBoxes = await boxes(await Promise.all(targets.map((selector) => nodeAt(session, root, selector))));
  const lost: string[] = [];
  for (const { what, className, around } of marks) {
    const found = await boxes(all.filter((node) => classesOf(node).includes(className)));
    const fits = around ? found.filter((box) => targetBoxes.some((target) => encloses(box, target))) : found;
    if (fits.length === 0) lost.push(what);
  }
  return lost;
}

async function nodeAt(session: CDPSession, { nodeId }: Node, selector: string): Promise<Node> {
  const found = await session.send('DOM.querySelector', { nodeId, selector });
  return { nodeId: found.nodeId } as Node;
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* nodesIn(child);
}

function classesOf({ attributes = [] }: Node): readonly string[] {
  const at = attributes.indexOf('class');
  return at < 0 || at % 2 !== 0 ? [] : (attributes[at + 1] ?? '').split(/\s+/);
}

/** Undefined for what is not drawn. */
async function boxOf(session: CDPSession, { nodeId }: Node): Promise<Quad | undefined> {
  const answer = await session.send('DOM.getBoxModel', { nodeId }).catch(() => undefined);
  return answer && answer.model.width > 0 && answer.model.height > 0 ? answer.model.border : undefined;
}

/** Corners from the upper left one, clockwise: x, y, x, y … */
function encloses([left = 0, top = 0, , , right = 0, bottom = 0]: Quad, inner: Quad): boolean {
  const [x = 0, y = 0, , , farX = 0, farY = 0] = inner;
  const reach = 2;
  return left <= x + reach && top <= y + reach && right >= farX - reach && bottom >= farY - reach;
}
