import type { Stage } from '../../lib/guides/shape';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { Section } from './Section';

/** What people often have before they come here. Asked first, so that nobody is sent to create a second account. */
const askedFor = [
  { name: 'account', stage: 'account', as: 'done' },
  { name: 'secondFactor', stage: 'secondFactor', as: 'done' },
  { name: 'asked', stage: 'access', as: 'waiting' },
  { name: 'access', stage: 'access', as: 'done' },
] as const satisfies readonly { name: string; stage: Stage; as: 'done' | 'waiting' }[];

/** "What do you have already?": ticked is so, unticked is open again. */
export function Have() {
  const say = useSay();
  return (
    <Section id="have" title={say('welcome.have')}>
      <fieldset aria-describedby="have-help">
        <legend class="unseen">{say('welcome.have')}</legend>
        <p id="have-help" class="muted">
          {say('welcome.have.help')}
        </p>
        {askedFor.map((one) => (
          <Had key={one.name} {...one} />
        ))}
      </fieldset>
    </Section>
  );
}

function Had({ name, stage, as }: (typeof askedFor)[number]) {
  const say = useSay();
  const { view, tell, now } = useProgress();
  const { status } = view.state.stages[stage];
  // Who has the approval has asked for it.
  const isTicked = status === as || (as === 'waiting' && status === 'done');
  const change = async () => {
    const at = now();
    if (!isTicked) return tell({ type: 'confirmed', stage, at, as });
    await tell({ type: 'reopened', stage, at });
    // Without the approval the request is still there.
    return name === 'access' ? tell({ type: 'confirmed', stage, at: at + 1, as: 'waiting' }) : undefined;
  };
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={`have-${name}`}
        checked={isTicked}
        onChange={() => void change()}
        aria-describedby={`have-${name}-help`}
      />
      <div>
        <label for={`have-${name}`}>{say(`welcome.have.${name}`)}</label>
        <p id={`have-${name}-help`} class="muted">
          <Say id={`welcome.have.${name}.help`} />
        </p>
      </div>
    </div>
  );
}
