import type { Look } from '../dom/look';
import { isUsable } from '../dom/usable';
import { hintsOf } from '../guides';
import type { Condition, Hint, Page } from '../guides/shape';
import type { Wishes } from '../profile/wishes';
import { type Fit, meets, partFit } from '../saas/compare';
import { isShutEntry } from '../saas/shut-entry';
import { candidates } from './candidates';
import { type Finding, find } from './locate';
import type { Ask } from './recognise';

/** A hint as it stands on the page right now. */
export interface Advice {
  readonly name: string;
  readonly hint: Hint;
  /** `words`: nothing to point at by design or for lack of a plan; else what became of the search. */
  readonly status: Finding['status'] | 'words';
  readonly element?: Element;
  /** The person's plan lacks what this hint needs. */
  readonly unplanned: boolean;
  /** The page does not yet allow to point ("choose a row first", "the recap does not fit"). */
  readonly held: boolean;
  /** Which condition it waits for … */
  readonly heldBy?: Condition;
  /** … or why what stands there is not to be used: it is disabled or busy; the page says so beside it (`told`). */
  readonly blocked?: 'unusable' | 'told';
  /** Already done, as far as the page shows it. */
  readonly done: boolean;
  readonly fit?: Fit;
}

/**
 * Every hint of a page with the element it points at. Elements of one look only; never kept.
 * @param ask tells whether what a hint speaks of stands there
 */
export function advise(look: Look, page: Page, wishes: Wishes, ask: Ask = () => true): readonly Advice[] {
  const hints = hintsOf(page)
    .filter(([, hint]) => !hint.given || ask(hint.given))
    .filter(([, hint]) => !hint.shown || (meets(look, hint.shown, wishes) && !isAlarm(look, hint)))
    .map(([name, hint]) => ({ name, hint, sure: find(look, hint.target ?? [], wishes, 'sure') }));
  const taken = new Set(hints.flatMap(({ sure }) => ('element' in sure ? sure.element : [])));
  // If any sure match contradicts a locator by place, the page is in another order, and no place on it is trusted.
  const disordered = hints.some(
    ({ hint, sure }) =>
      'element' in sure &&
      hint.target?.some(
        (locator) =>
          locator.by === 'place' && candidates(look, locator, wishes).some((element) => element !== sure.element),
      ),
  );
  const all = hints.map(({ name, hint, sure }): Advice => {
    const targets = hint.target?.filter(({ by }) => !disordered || by !== 'place') ?? [];
    const guess = sure.status === 'found' ? sure : find(look, targets, wishes, 'guess', taken);
    const found = guess.status === 'missing' ? sure : guess;
    const unplanned = hint.needs !== undefined && wishes[hint.needs] === undefined;
    const heldBy = [hint.points ?? []].flat().find((condition) => !meets(look, condition, wishes));
    const blocked = found.status === 'found' ? blockedBy(look, page, hint, found.element) : undefined;
    const held = blocked !== undefined || heldBy !== undefined;
    const judged = hint.compares && partFit(look, hint.compares, wishes);
    // A translator may have made other words of the right ones.
    const fit = judged === 'differs' && look.translated() ? 'unclear' : judged;
    const common = {
      name,
      hint,
      unplanned,
      held,
      ...(heldBy && { heldBy }),
      done: (hint.kind === 'look' && fit === 'fits') || (hint.until !== undefined && meets(look, hint.until, wishes)),
      ...(fit && { fit }),
      ...(blocked && { blocked }),
    };
    if (found.status === 'found' && !held) return { ...common, ...found };
    const isLost = hint.target && !held && !unplanned;
    return { ...common, status: isLost ? found.status : 'words' };
  });
  return all.filter(({ hint, status, blocked }) => !hint.onlyFound || status === 'found' || blocked);
}

/** Why the person is not to use what a hint has found. A warning about it stays. */
function blockedBy(look: Look, page: Page, { kind }: Hint, element: Element): Advice['blocked'] {
  if (kind === 'look') return undefined;
  if (!isUsable(element)) return 'unusable';
  return page.choice && kind !== 'careful' && isShutEntry(look, element) ? 'told' : undefined;
}

/** A warning about the words of a page that are not its own. */
function isAlarm(look: Look, hint: Hint): boolean {
  return hint.kind === 'careful' && look.translated();
}
