import { type Trouble, troubles } from '../../lib/guides/troubles';
import { aidFor } from '../../lib/rescue/aid';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Chapter } from './Chapter';
import { Fold } from './Fold';
import { Linked } from './Linked';
import { Parts } from './Parts';

/** First aid: everything that goes wrong most often, in the order of the way. */
export function Troubles() {
  const say = useSay();
  return (
    <Chapter id="troubles" title={say('rescue.open')}>
      <p>{say('guide.rescue.intro')}</p>
      {troubles.map((trouble) => (
        <OneTrouble key={trouble} trouble={trouble} />
      ))}
    </Chapter>
  );
}

function OneTrouble({ trouble }: { trouble: Trouble }) {
  const say = useSay();
  const { view } = useProgress();
  const { title, parts } = aidFor(trouble, view.state.profile, say);
  return (
    <Fold title={title}>
      <dl class="trouble">
        {parts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Linked text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {trouble === 'sorry' && <Parts piece="outage" level="h4" />}
    </Fold>
  );
}
