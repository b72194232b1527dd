import { isAttached, rootOf } from './element';

/** What repeats elsewhere what a person types: see `lib/page/typing.ts`, which tells it. */
const echoes = new Set<WeakRef<Element>>();

export function addEcho(element: Element): void {
  echoes.add(new WeakRef(element));
}

/** What repeats typed words in a tree. */
export function echoesIn(root: Node): readonly Element[] {
  if (echoes.size === 0) return [];
  return [...echoes].flatMap((one) => {
    const element = one.deref();
    if (!element) echoes.delete(one);
    return element && isAttached(element) && rootOf(element) === root ? [element] : [];
  });
}
