import { readSeeded, usageOf, type Wanted } from '../seeded';
import { states } from './kinds/index';

const offer = { noun: 'state', ids: states.map(({ id }) => id), standard: 4200 };

export const usage = `npm run bench -- states [--pages N] [--only STATE] [--seed TEXT] [--json]

${usageOf(offer)}
  --json   the numbers, and every page that was answered wrongly, as JSON`;

/**
 * Reads the words after `npm run bench -- states`.
 * @throws Error with one sentence that says what is wrong with them
 */
export function readArguments(words: readonly string[]): Wanted & { readonly json: boolean } {
  return readSeeded(words, offer);
}
