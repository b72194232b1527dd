import type { Stage } from '../../lib/guides/shape';
import { sinceWhen } from '../../lib/progress/waiting';
import { dayOf } from '../shared/dates';
import { Icon } from '../shared/Icon';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { useNow } from '../shared/use-now';

/** How far the person is with one task, in words: "waiting since 12 November". */
export function Status({ stage }: { stage: Stage }) {
  const say = useSay();
  const { view } = useProgress();
  const { status, since: stored } = view.state.stages[stage];
  const since = sinceWhen(stored, useNow());
  return (
    <span class={`status ${status}`}>
      <Icon name={status} />{' '}
      {since === null ? say(`stage.${status}`) : say(`stage.${status}.since`, { date: dayOf(since, say.language) })}
    </span>
  );
}
