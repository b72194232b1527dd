import { parseArgs } from 'node:util';

/** What a bench that makes pages from fixtures is told. */
export interface Wanted {
  readonly seed: string;
  /** How many pages, over all fixtures. */
  readonly pages: number;
  /** Only pages of this kind. */
  readonly only?: string;
}

/** What such a bench can make. */
interface Offer {
  /** How one of its kinds is called: "mutation". */
  readonly noun: string;
  readonly ids: readonly string[];
  /** How many pages are usual. */
  readonly standard: number;
}

const most = 12_000;

/** The lines of help about what `readSeeded` reads. */
export function usageOf({ noun, ids, standard }: Offer): string {
  return `  --pages  how many pages (default ${standard}, at most ${most})
  --only   one ${noun}: ${ids.join(', ')}
  --seed   the same text makes the same pages (default lotse)`;
}

/**
 * Reads `--pages N`, `--only KIND`, `--seed TEXT` and `--json`.
 * @throws Error with one sentence that says what is wrong with them
 */
export function readSeeded(
  words: readonly string[],
  { noun, ids, standard }: Offer,
): Wanted & { readonly json: boolean } {
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
  if (values.only !== undefined && !ids.includes(values.only))
    throw new Error(`There is no ${noun} “${values.only}”. There are: ${ids.join(', ')}.`);
  if (values.seed === '') throw new Error('--seed must not be empty.');
  return { pages, seed: values.seed, json: values.json, ...(values.only !== undefined && { only: values.only }) };
}
