import type { Stage } from '../../lib/guides/shape';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { Section } from './Section';

/** What people often have before they come here. Asked first, so that nobody is sent to create a second account. */
const askedFor = ['account', 'secondFactor', 'access'] as const satisfies readonly Stage[];

/** "What do you have already?": ticked is done, unticked is open again. */
export function Have() {
  const say = useSay();
  return (
    <Section id="have" title={say('welcome.have')}>
      <fieldset aria-describedby="have-help">
        <legend class="unseen">{say('welcome.have')}</legend>
        <p id="have-help" class="muted">
          {say('welcome.have.help')}
        </p>
        {askedFor.map((stage) => (
          <Had key={stage} stage={stage} />
        ))}
      </fieldset>
    </Section>
  );
}

function Had({ stage }: { stage: Stage }) {
  const say = useSay();
  const { view, tell, now } = useProgress();
  const done = view.state.stages[stage].status === 'done';
  const change = () =>
    void tell(done ? { type: 'reopened', stage, at: now() } : { type: 'confirmed', stage, at: now(), as: 'done' });
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={`have-${stage}`}
        checked={done}
        onChange={change}
        aria-describedby={`have-${stage}-help`}
      />
      <div>
        <label for={`have-${stage}`}>{say(`welcome.have.${stage}`)}</label>
        <p id={`have-${stage}-help`} class="muted">
          <Say id={`welcome.have.${stage}.help`} />
        </p>
      </div>
    </div>
  );
}
