import { meaningOf } from '../../lib/guides';
import { recommendedMethod } from '../../lib/guides/methods';
import type { Recognised } from '../../lib/page/recognise';
import type { State } from '../../lib/progress/state';
import { Say, useSay } from '../shared/Say';

/** What the chosen second factor needs and what happens away from the page, where it is being set up. */
export function Prepare({ page, state }: { page: Recognised; state: State }) {
  const say = useSay();
  const isSetUp = page.page.stage === 'secondFactor' && meaningOf(page.id).signedIn === true;
  if (!isSetUp || state.stages.secondFactor.status === 'done') return null;
  const method = state.method ?? recommendedMethod;
  return (
    <details class="aid">
      <summary>{say('method.prepare')}</summary>
      <p>{say(`method.${method}.title`)}</p>
      {(['need', 'steps'] as const).map((part) => (
        <p key={part}>
          <Say id={`method.${method}.${part}`} />
        </p>
      ))}
    </details>
  );
}
