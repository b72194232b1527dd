import type { Verdict } from './judge';
import type { Original } from './subject';

/** A page to be made: its mutation and the text that decides everything about it. */
export interface Job {
  readonly mutation: string;
  readonly seed: string;
}

/** One hint on one page: what became of it with us and with each peer. */
export interface HintOutcome {
  readonly hint: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Whether a person could find it. */
  readonly findable: boolean;
  /** Where it went wrong or missing: what was right and what was pointed at, for people. */
  readonly told?: string;
}

/** What became of one mutated page. */
export interface PageOutcome extends Job {
  readonly fixture: string;
  /** Of several mutations at once, which ones. */
  readonly applied: readonly string[];
  readonly page: string | null;
  readonly recognised: string | null;
  readonly recognition: Verdict;
  /** Rings on a page that was taken for another one. */
  readonly strayRings: number;
  readonly hints: readonly HintOutcome[];
}

/** A job that made no page: the mutation does not fit there, or its truth did not hold. */
export interface Unused extends Job {
  readonly unused: string;
}

/** What is asked inside a page. */
export interface Errand {
  readonly original: Original;
  /** Tried in order until so many pages are made. */
  readonly jobs: readonly Job[];
  readonly pages: number;
}

export interface Answer {
  readonly made: readonly PageOutcome[];
  readonly unused: readonly Unused[];
}
