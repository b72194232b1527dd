import { shared } from '../dom/box';
import { rectOf } from '../dom/element';
import type { Look } from '../dom/look';
import { isUsable } from '../dom/usable';
import type { Locator } from '../guides/shape';
import type { Wishes } from '../profile/wishes';
import { candidates } from './candidates';

/** What became of the search for one element. */
export type Finding =
  | { readonly status: 'found'; readonly element: Element }
  | { readonly status: 'missing' | 'several' };

/**
 * Locators that go by the position among others. They run second, and skip elements that a sure locator has claimed.
 */
const positional: ReadonlySet<Locator['by']> = new Set(['place', 'inside', 'language', 'menuOf']);

/**
 * Finds the one visible element that the first fitting locator names. Two matches are not "take the first": they mean
 * that we do not know, and the next locator is asked.
 * @param trust `sure` asks only locators that name the element itself, `guess` only those by position
 * @param taken elements that are known to be something else
 */
export function find(
  look: Look,
  locators: readonly Locator[],
  wishes: Wishes,
  trust: 'sure' | 'guess' | 'all' = 'all',
  taken: ReadonlySet<Element> = new Set(),
): Finding {
  let status: 'missing' | 'several' = 'missing';
  for (const locator of locators) {
    const isGuess = positional.has(locator.by);
    if (trust === (isGuess ? 'sure' : 'guess')) continue;
    const all = withoutCopies(look, [...new Set(candidates(look, locator, wishes))]);
    const free = isGuess ? all.filter((element) => !taken.has(element)) : all;
    // Of two buttons of one name, the one that can be used is meant.
    const ready = free.length > 1 ? free.filter(isUsable) : free;
    const elements = ready.length === 1 ? ready : free;
    const [element] = elements;
    if (elements.length > 1) status = 'several';
    else if (element && !taken.has(element)) return { status: 'found', element };
  }
  return { status };
}

/**
 * Without what cannot be brought into view, and without what lies under a copy of itself, as the first columns of a
 * list do that are kept in place by a second table.
 */
function withoutCopies(look: Look, elements: readonly Element[]): readonly Element[] {
  const there = elements.filter((element) => look.sight(element).away !== 'lost');
  if (there.length < 2) return there;
  const inSight = there.filter((element) => !look.sight(element).away);
  const isCopied = (element: Element) =>
    look.sight(element).away === 'covered' && inSight.some((other) => shared(rectOf(other), rectOf(element)));
  return there.filter((element) => !isCopied(element));
}
