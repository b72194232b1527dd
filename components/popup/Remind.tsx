import { askDay, waitOf } from '../../lib/progress/waiting';
import { Button } from '../shared/Button';
import { useProgress } from '../shared/progress';
import { reminder } from '../shared/reminder';
import { useSay } from '../shared/Say';
import { saveAs } from '../shared/save';
import { useNow } from '../shared/use-now';

/** While somebody works on the request: the day to ask on, as a file for one's own calendar. */
export function Remind() {
  const say = useSay();
  const now = useNow();
  const wait = waitOf(useProgress().view.state, now);
  if (wait?.stage !== 'access' || wait.since === null || wait.patience === 'ask') return null;
  const { since } = wait;
  const save = () => saveAs('reminder', reminder(askDay(since), say, now), 'ics');
  return (
    <Button look="quiet" onClick={save}>
      {say('popup.remind')}
    </Button>
  );
}
