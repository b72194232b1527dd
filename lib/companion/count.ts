import type { Page } from '../guides/shape';
import type { Advice } from '../page/advise';

/**
 * Which step of the straight way a hint is, and of how many. Extras, warnings and fields whose label says it all are no
 * steps: whoever counts them is told "2 of 9" at the very start. Nor are things of which one is chosen.
 * @returns undefined where there is nothing to count
 */
export function countOf({ choice }: Page, hints: readonly Advice[], current: Advice): Count | undefined {
  if (choice) return undefined;
  const steps = hints.filter(({ hint }) => !hint.aside && !hint.quiet && hint.kind !== 'careful');
  const number = steps.indexOf(current) + 1;
  return number > 0 && steps.length > 1 ? { number, count: steps.length } : undefined;
}

/** Values of `card.count`. */
type Count = Readonly<Record<'number' | 'count', number>>;
