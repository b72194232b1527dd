import { isOneOf, parentOf } from './element';
import { type Look, perLook } from './look';

/**
 * A reader of the nearest element around, or the element itself, that fits a selector; null when there is none. For
 * selectors that many elements of the same boxes are asked for: each box on the way up is asked once per look.
 */
export function nearestOf(selector: string): (look: Look, one: Element) => Element | null {
  const known = perLook(() => new Map<Element, Element | null>());
  return (look, one) => {
    const answers = known(look);
    const way: Element[] = [];
    let answer: Element | null | undefined;
    for (let at: Element | null = one; at && answer === undefined; at = parentOf(at)) {
      answer = answers.get(at);
      if (answer !== undefined) break;
      way.push(at);
      if (isOneOf(at, selector)) answer = at;
    }
    for (const passed of way) answers.set(passed, answer ?? null);
    return answer ?? null;
  };
}
