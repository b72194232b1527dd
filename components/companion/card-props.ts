import type { Controller } from '../../lib/companion/controller';
import type { CompanionState } from '../../lib/companion/reducer';
import type { Away } from '../../lib/overlay/where';
import type { Advice } from '../../lib/page/advise';
import type { Recognised } from '../../lib/page/recognise';
import type { HintText } from './text';

/** What the parts of the card are given. */
export interface CardProps {
  readonly controller: Controller;
  readonly shown: CompanionState;
  readonly page: Recognised;
  readonly current: Advice;
  readonly text: HintText;
  readonly careful: boolean;
  /** Where this hint stands among those of the page, "2 of 9". */
  readonly count: string;
  /** Where the target is that has to be scrolled to. */
  readonly away: Away;
}
