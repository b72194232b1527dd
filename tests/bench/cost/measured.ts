import type { Profile } from '../../../lib/profile/profile';

/** What is asked inside a page. */
export interface Asked {
  readonly elements: number;
  readonly runs: number;
  readonly address: string;
  readonly profile?: Profile;
}

/** Medians in milliseconds. */
export interface Measured {
  readonly elements: number;
  /** Hints that came out of a look; none on pages that are not ours. */
  readonly hints: number;
  /** Every element seen and every text read once. */
  readonly baseline: number;
  /** Reading, recognising and finding, from nothing, once the engine is warm. */
  readonly look: number;
  /** The one cheap test on every page of a shared host. */
  readonly first: number;
  /** The accessible name of every button and link (dom-accessibility-api). */
  readonly names: number;
}
