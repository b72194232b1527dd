import { isThere, rootOf } from './element';

/** What repeats elsewhere what a person types: see `lib/page/typing.ts`, which tells it. They are few. */
const echoes = new Set<Element>();

export function addEcho(element: Element): void {
  echoes.add(element);
}

/** What repeats typed words in a tree. */
export function echoesIn(root: Node): readonly Element[] {
  return [...echoes].filter((one) => isThere(one) && rootOf(one) === root);
}
