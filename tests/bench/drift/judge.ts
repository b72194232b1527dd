import type { Truth } from './subject';

/** What became of one hint on one page. */
export type Verdict =
  /** A person could find it: … */
  | 'right'
  | 'silent'
  /** … nothing may be pointed at, and nothing was; or nobody could be sure, and the answer was right or none. */
  | 'kept'
  /** Another element than the right one, or one where none may be. */
  | 'wrong';

/**
 * @param given what was pointed at, or null
 * @param same whether two elements count as one
 */
export function judge(truth: Truth, given: Element | null, same: (one: Element, other: Element) => boolean): Verdict {
  const { element, also, findable } = truth;
  const is = (right: Element | null | undefined) =>
    given !== null && Boolean(right) && (given === right || same(given, right as Element));
  const hit = is(element) || is(also);
  if (given !== null && !hit) return 'wrong';
  if (element === null || !findable) return 'kept';
  return hit ? 'right' : 'silent';
}

/** What became of the recognition of one page. */
export function judgePage(expected: string | null, certain: boolean, given: string | null): Verdict {
  if (given !== null && given !== expected) return 'wrong';
  if (expected === null || !certain) return 'kept';
  return given === expected ? 'right' : 'silent';
}
