import { clean, cleanInSlices } from '../../lib/clean/clean';
import type { Known } from '../../lib/clean/lexicon';
import { TooLarge } from '../../lib/clean/write';
import type { Answer } from '../../lib/report/report';
import type { Running } from './companion';

export { clean };

/**
 * A cleaned copy of the page, and what we see on it.
 * @param known what is the portals' own; our report page sends it, because the lists are long
 * @param running undefined on pages that are none of ours
 * @returns null when the page cannot be copied, `tooLarge` when it is too large; the report page says so
 */
export async function copyFor(
  document: Document,
  known: Known,
  running: Running | undefined,
): Promise<Answer | { readonly tooLarge: true } | null> {
  const shown = running?.store.getState();
  try {
    return {
      copy: await cleanInSlices(document, known, running?.guest),
      guided: shown !== undefined,
      page: shown?.page?.id ?? null,
      hints: (shown?.hints ?? []).map(({ name, status }) => ({ name, status })),
    };
  } catch (error) {
    return error instanceof TooLarge ? { tooLarge: true } : null;
  }
}
