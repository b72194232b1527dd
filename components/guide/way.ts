import { hintsOf, pages } from '../../lib/guides';
import type { GuidePiece, Hint, Page } from '../../lib/guides/shape';

/** One page in the guide with its hints in reading order. */
export interface Part {
  readonly id: string;
  readonly page: Page;
  readonly hints: readonly (readonly [name: string, hint: Hint])[];
}

/** The pages of a piece, each with the hints that are told there; pages without hints are left out. */
export function partsOf(piece: GuidePiece): readonly Part[] {
  return pages.flatMap(({ id, page, portal }) => {
    const usual = page.piece ?? portal.everyPage?.piece ?? page.stage;
    const hints = hintsOf(page).filter(([, hint]) => (hint.piece ?? usual) === piece);
    return hints.length > 0 ? [{ id, page, hints }] : [];
  });
}
