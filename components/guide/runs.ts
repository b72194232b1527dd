import type { Hint } from '../../lib/guides/shape';
import type { Part } from './way';

/** Hints of one kind that follow each other: steps, what is needed only sometimes, warnings. */
export interface Run {
  readonly kind: 'step' | 'aside' | 'careful';
  readonly hints: Part['hints'];
  /** The number of its first step; steps are numbered when the page has several. */
  readonly start?: number;
}

/** Parts the hints of a page into runs, in reading order. */
export function runsOf({ page, hints }: Part): readonly Run[] {
  const kindOf = ({ kind, aside }: Hint) => (kind === 'careful' ? 'careful' : aside ? 'aside' : 'step');
  const numbered = !page.choice && hints.filter(([, hint]) => kindOf(hint) === 'step').length > 1;
  const runs: Run[] = [];
  let number = 1;
  for (const one of hints) {
    const kind = kindOf(one[1]);
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, hints: [...last.hints, one] };
    else runs.push({ kind, hints: [one], ...(kind === 'step' && numbered && { start: number }) });
    if (kind === 'step') number += 1;
  }
  return runs;
}
