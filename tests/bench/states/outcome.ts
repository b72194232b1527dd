import type { State as Progress } from '../../../lib/progress/state';
import type { Original } from '../drift/subject';

/** A page to be made: its state and the text that decides everything about it. */
export interface Job {
  readonly state: string;
  readonly seed: string;
}

/** `silent`: a person could still be told what to do, and was not. */
export type Verdict = 'right' | 'silent' | 'wrong';

/** What became of one page. */
export interface Outcome extends Job {
  readonly fixture: string;
  readonly page: string | null;
  readonly recognised: string | null;
  readonly verdict: Verdict;
  /** All that was wrong, in words. */
  readonly wrong: readonly string[];
  /** What was written into the page. */
  readonly said: string;
  /** What could have been pointed at. */
  readonly missed: readonly string[];
}

/** What is asked inside a page. */
export interface Errand {
  readonly original: Original;
  /** Tried in order until so many pages are made. */
  readonly jobs: readonly Job[];
  readonly pages: number;
  /** How far the person is: at the beginning. */
  readonly progress: Progress;
}

export interface Answer {
  readonly made: readonly Outcome[];
}
