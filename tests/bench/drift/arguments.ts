import { readSeeded, usageOf, type Wanted } from '../seeded';
import { mutations } from './mutations/index';

const offer = { noun: 'mutation', ids: mutations.map(({ id }) => id), standard: 6740 };

export const usage = `npm run bench -- drift [--pages N] [--only MUTATION] [--seed TEXT] [--json]

${usageOf(offer)}
  --json   the numbers, and every hint that went wrong or was not found, as JSON`;

/**
 * Reads the words after `npm run bench -- drift`.
 * @throws Error with one sentence that says what is wrong with them
 */
export function readArguments(words: readonly string[]): Wanted & { readonly json: boolean } {
  return readSeeded(words, offer);
}
