import { clean } from '../../lib/report/clean';
import type { Known } from '../../lib/report/lexicon';

/** Runs inside a page: the cleaning of the extension, on the page as it stands. */
Object.assign(globalThis, { cleanPage: (known: Known) => clean(document, known) });
