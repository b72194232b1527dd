import { parseArgs } from 'node:util';
import { mutations } from './mutations/index';
import type { Wanted } from './plan';

export const usage = `npm run bench -- drift [--pages N] [--only MUTATION] [--seed TEXT] [--json]

  --pages  how many mutated pages (default 6740, at most 12000)
  --only   one mutation: ${mutations.map(({ id }) => id).join(', ')}
  --seed   the same text makes the same pages (default lotse)
  --json   the numbers, and every hint that went wrong or was not found, as JSON`;

const standard = 6740;
const most = 12_000;

/**
 * Reads the words after `npm run bench -- drift`.
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
  if (values.only !== undefined && !mutations.some(({ id }) => id === values.only))
    throw new Error(`There is no mutation “${values.only}”. There are: ${mutations.map(({ id }) => id).join(', ')}.`);
  if (values.seed === '') throw new Error('--seed must not be empty.');
  return { pages, seed: values.seed, json: values.json, ...(values.only !== undefined && { only: values.only }) };
}
