import { parseArgs } from 'node:util';

/** What a bench that measures again and again is told. */
export interface Runs {
  readonly runs: number;
  readonly json: boolean;
}

/**
 * Reads `--runs N` and `--json`.
 * @throws Error that says which numbers of runs make sense
 */
export function runsIn(words: readonly string[], [usual, least, most]: readonly [number, number, number]): Runs {
  const { values } = parseArgs({
    args: [...words],
    options: { runs: { type: 'string', default: String(usual) }, json: { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < least || runs > most)
    throw new Error(`--runs must be a whole number from ${least} to ${most}, not “${values.runs}”.`);
  return { runs, json: values.json };
}
