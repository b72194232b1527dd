import type { Known } from '../../lib/clean/lexicon';

/** Runs inside a page: the cleaning of the extension, on the page as it stands. */
Object.assign(globalThis, { cleanPage: (known: Known) => lotse.clean(document, known) });
