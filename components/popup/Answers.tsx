import type { NextAction } from '../../lib/progress/next';
import { EuLoginContact, NetworkContact } from '../shared/Contact';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';

/** How long is normal, whom to ask, and what the person's network wants to be known. */
export function Answers({ action }: { action: NextAction }) {
  const say = useSay();
  const { view } = useProgress();
  const { stage } = action;
  const note = `network.${view.state.profile.network}.note`;
  const atEuLogin = stage === 'account' || stage === 'secondFactor';
  return (
    <dl class="answers">
      {stage && (
        <div>
          <dt>{say('popup.normal')}</dt>
          <dd>{say(`popup.normal.${stage}`)}</dd>
        </div>
      )}
      <div>
        <dt>{say('popup.who')}</dt>
        <dd>{atEuLogin ? <EuLoginContact /> : <NetworkContact />}</dd>
      </div>
      {!atEuLogin && say.has(note) && (
        <div>
          <dt>{say('popup.note')}</dt>
          <dd>{say(note)}</dd>
        </div>
      )}
    </dl>
  );
}
