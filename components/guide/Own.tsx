import { stages } from '../../lib/guides/shape';
import { Button } from '../shared/Button';
import { openSettings } from '../shared/open';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Status } from './Status';
import { planLines } from './wording';

/** The person's own details and how far they are, at the head of the guide. */
export function Own() {
  const say = useSay();
  const { view } = useProgress();
  return (
    <section class="own" aria-labelledby="own-title">
      <h2 id="own-title">{say('guide.own')}</h2>
      <ol class="own-tasks">
        {stages.map((stage) => (
          <li key={stage}>
            {say(`stage.${stage}`)} <Status stage={stage} />
          </li>
        ))}
      </ol>
      <dl>
        {planLines(view.state, say).map(([label, value]) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd>{value || say('welcome.none')}</dd>
          </div>
        ))}
      </dl>
      <div class="no-print">
        <Button look="quiet" onClick={() => void openSettings()}>
          {say('guide.own.change')}
        </Button>
      </div>
    </section>
  );
}
