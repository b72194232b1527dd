import { networkOf } from '../../lib/guides/networks';
import { nextAction } from '../../lib/progress/next';
import { routeOf } from '../../lib/progress/state';
import { EuLoginContact, NetworkContact } from '../shared/Contact';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Remind } from './Remind';
import { Route } from './Route';

/** What the person's network wants to be known, how long is normal, whom to ask. */
export function Answers() {
  const say = useSay();
  const { state } = useProgress().view;
  const { stage, kind } = nextAction(state);
  if (!stage) return null;
  const note = `network.${state.profile.network}.note`;
  const atEuLogin = stage === 'account' || stage === 'secondFactor';
  // What is to be known before patients are entered would only be one more thing to read before that.
  const isTime = networkOf(state.profile.network)?.noteBefore !== 'patients' || !atEuLogin;
  const normal = `popup.normal.${stage}`;
  return (
    <section class="answers" aria-label={say('popup.more')}>
      {kind === 'go' && stage === 'access' && <Route />}
      <Remind />
      <dl>
        {isTime && kind !== 'first' && say.has(note) && (
          <div class="network-note">
            <dt>{say('popup.note')}</dt>
            <dd>{say(note)}</dd>
          </div>
        )}
        {say.has(normal) && (
          <div>
            <dt>{say('popup.normal')}</dt>
            <dd>{say(normal, { route: routeOf(state) ?? 'unknown' })}</dd>
          </div>
        )}
        <div>
          <dt>{say('popup.who')}</dt>
          <dd>{atEuLogin && kind !== 'first' ? <EuLoginContact /> : <NetworkContact />}</dd>
        </div>
      </dl>
    </section>
  );
}
