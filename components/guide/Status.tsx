import type { Stage } from '../../lib/guides/shape';
import { dayOf } from '../shared/dates';
import { Icon } from '../shared/Icon';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';

/** How far the person is with one task, in words: "waiting since 12 November". */
export function Status({ stage }: { stage: Stage }) {
  const say = useSay();
  const { view } = useProgress();
  const { status, since } = view.state.stages[stage];
  return (
    <span class={`status ${status}`}>
      <Icon name={status} />{' '}
      {since === undefined
        ? say(`stage.${status}`)
        : say(`stage.${status}.since`, { date: dayOf(since, say.language) })}
    </span>
  );
}
