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
  /** The page itself shows that its task is done. */
  readonly proved: boolean;
  /** The person's task here, as `card.stage` names it. */
  readonly task: { readonly number: number; readonly task: string };
  /** Where the target is that cannot be seen now. */
  readonly away: Away | undefined;
}
