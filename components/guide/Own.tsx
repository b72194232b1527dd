import { stages } from '../../lib/guides/shape';
import { routeOf } from '../../lib/progress/state';
import { Button } from '../shared/Button';
import { openSettings } from '../shared/open';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Status } from './Status';
import { wordsOfPlan } from './wording';

/** The person's own details and how far they are, at the head of the guide. */
export function Own() {
  const say = useSay();
  const { view } = useProgress();
  const { network, country, hospital } = wordsOfPlan(view.state.profile, say.language);
  const route = routeOf(view.state);
  const details = [
    ['welcome.network', network],
    ['welcome.country', country],
    ['welcome.hospital', hospital],
    ['guide.route', route && say(`welcome.route.${route}`)],
  ] as const;
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
        {details.map(([label, value]) => (
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
