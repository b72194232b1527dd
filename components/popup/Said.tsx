import { nextAction } from '../../lib/progress/next';
import { Button } from '../shared/Button';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { useActs } from './acts';

/** What the person has just changed, what comes next, and the way back; read out because it stands in a live region. */
export function Said() {
  const say = useSay();
  const { state } = useProgress().view;
  const { done, undo } = useActs();
  if (!done) return null;
  const { status } = state.stages[done.stage];
  if (status === done.before.status) return null;
  return (
    <div class="said">
      <p>
        {say(`popup.said.${status}`, { task: say(`stage.${done.stage}`) })}{' '}
        {say('popup.said.now', { title: say(`${nextAction(state).messageKey}.title`) })}
      </p>
      <Button look="quiet" onClick={undo}>
        {say('popup.undo')}
      </Button>
    </div>
  );
}
