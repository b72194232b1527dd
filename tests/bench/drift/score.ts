import type { Verdict } from './judge';
import type { Answer, PageOutcome } from './outcome';

/** How often each verdict fell. */
export type Tally = Record<Verdict | 'findable', number>;

export interface Scores {
  readonly pages: number;
  readonly hints: number;
  /** Who → over everything. `us` counts rings on pages taken for others as wrong. */
  readonly by: ReadonlyMap<string, Tally>;
  /** Mutation → who → tally. */
  readonly byMutation: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  /** `portal.page` → our tally. */
  readonly byPage: ReadonlyMap<string, Tally>;
  readonly recognition: Tally;
  readonly recognitionByMutation: ReadonlyMap<string, Tally>;
  readonly recognitionByPage: ReadonlyMap<string, Tally>;
  /** Why jobs made no page, with how often. */
  readonly unused: ReadonlyMap<string, number>;
}

export function noTally(): Tally {
  return { findable: 0, right: 0, silent: 0, kept: 0, wrong: 0 };
}

function tallyIn(map: Map<string, Tally>, key: string): Tally {
  let tally = map.get(key);
  if (!tally) {
    tally = noTally();
    map.set(key, tally);
  }
  return tally;
}

/** Pages that nothing may be shown on. */
export const others = 'pages of others';

/** Adds up what became of all pages. */
export function scoresOf(answers: readonly Answer[]): Scores {
  const made: readonly PageOutcome[] = answers.flatMap((answer) => answer.made);
  const by = new Map<string, Tally>();
  const byMutation = new Map<string, Map<string, Tally>>();
  const [byPage, byPageRecognition, byMutationRecognition] = [new Map(), new Map(), new Map()] as Map<string, Tally>[];
  const recognition = noTally();
  for (const one of made) {
    const name = one.page ?? others;
    const mine = byMutation.get(one.mutation) ?? new Map<string, Tally>();
    byMutation.set(one.mutation, mine);
    const ours = [tallyIn(by, 'us'), tallyIn(mine, 'us'), tallyIn(byPage as Map<string, Tally>, name)];
    for (const tally of ours) tally.wrong += one.strayRings;
    for (const { verdicts, findable } of one.hints)
      for (const [who, verdict] of Object.entries(verdicts)) {
        const tallies = who === 'us' ? ours : [tallyIn(by, who), tallyIn(mine, who)];
        for (const tally of tallies) {
          tally[verdict]++;
          if (findable) tally.findable++;
        }
      }
    recognition[one.recognition]++;
    tallyIn(byPageRecognition as Map<string, Tally>, name)[one.recognition]++;
    tallyIn(byMutationRecognition as Map<string, Tally>, one.mutation)[one.recognition]++;
  }
  const unused = new Map<string, number>();
  for (const { mutation, unused: why } of answers.flatMap((answer) => answer.unused))
    unused.set(`${mutation}: ${why}`, (unused.get(`${mutation}: ${why}`) ?? 0) + 1);
  return {
    pages: made.length,
    hints: made.reduce((sum, { hints }) => sum + hints.length, 0),
    by,
    byMutation,
    byPage: byPage as Map<string, Tally>,
    recognition,
    recognitionByMutation: byMutationRecognition as Map<string, Tally>,
    recognitionByPage: byPageRecognition as Map<string, Tally>,
    unused,
  };
}

/** At least so much of what a careful person could find must be found. */
export const leastRight = 0.95;

/** Whether the bars hold: nothing wrong, enough right. */
export function holds({ by, recognition }: Scores): boolean {
  const { wrong, right, findable } = by.get('us') ?? noTally();
  return wrong === 0 && recognition.wrong === 0 && right >= leastRight * findable;
}
