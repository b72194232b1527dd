import { parseArgs } from 'node:util';
import { states } from './kinds/index';

export const usage = `npm run bench -- states [--pages N] [--only STATE] [--seed TEXT] [--json]

  --pages  how many pages in states (default 4200, at most 12000)
  --only   one state: ${states.map(({ id }) => id).join(', ')}
  --seed   the same text makes the same pages (default lotse)
  --json   the numbers, and every page that was answered wrongly, as JSON`;

const standard = 4200;
const most = 12_000;

export interface Wanted {
  readonly seed: string;
  readonly pages: number;
  readonly only?: string;
}

/**
 * Reads the words after `npm run bench -- states`.
 * @throws Error with one sentence that says what is wrong with them
 */
export function readArguments(words: readonly string[]): Wanted & { readonly json: boolean } {
  const { values } = parseArgs({
    args: [...words],
    options: {
      pages: { type: 'string', default: String(standard) },
      only: { type: 'string' },
      seed: { type: 'string', default: 'lotse' },
      json: { type: 'boolean', default: false },
    },
  });
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1 || pages > most)
    throw new Error(`--pages must be a whole number from 1 to ${most}, not “${values.pages}”.`);
  if (values.only !== undefined && !states.some(({ id }) => id === values.only))
    throw new Error(`There is no state “${values.only}”. There are: ${states.map(({ id }) => id).join(', ')}.`);
  if (values.seed === '') throw new Error('--seed must not be empty.');
  return { pages, seed: values.seed, json: values.json, ...(values.only !== undefined && { only: values.only }) };
}
