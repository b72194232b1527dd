import { hintsOf, type KnownPage, pages } from '../../lib/guides';
import type { GuidePiece, Hint, Page } from '../../lib/guides/shape';

/** One page in the guide with its hints in reading order. */
export interface Part {
  readonly id: string;
  readonly page: Page;
  readonly hints: readonly (readonly [name: string, hint: Hint])[];
}

/** The pages of a piece, each with the hints that are told there; pages without hints are left out. */
export function partsOf(piece: GuidePiece): readonly Part[] {
  return pages.flatMap((known) => {
    const { id, page } = known;
    const hints = hintsOf(page).filter(([, hint]) => pieceOf(known, hint) === piece && isPartOfWay(hint));
    return hints.length > 0 ? [{ id, page, hints }] : [];
  });
}

/** Where the guide tells of a hint. */
export function pieceOf({ page, portal }: KnownPage, hint: Hint): GuidePiece | Page['stage'] {
  return hint.piece ?? page.piece ?? portal.everyPage?.piece ?? page.stage;
}

/** What answers a state that only a real page can be in is no step of the way; warnings are told beforehand. */
export function isPartOfWay({ kind, shown, given, while: task }: Hint): boolean {
  const isAnswer = task?.is === 'done' || (given && !('is' in given && given.is === 'none'));
  return !(shown && kind !== 'careful') && !(kind === 'wait' && isAnswer);
}
