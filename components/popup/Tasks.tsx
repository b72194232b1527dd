import { type Stage, stages } from '../../lib/guides/shape';
import { badge, nextAction } from '../../lib/progress/next';
import type { StageState } from '../../lib/progress/state';
import { sinceWhen } from '../../lib/progress/waiting';
import { Button } from '../shared/Button';
import { dayOf } from '../shared/dates';
import { Icon } from '../shared/Icon';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { useNow } from '../shared/use-now';

/** The four tasks in order, each with its state in words and a quiet way to correct it. */
export function Tasks() {
  const say = useSay();
  const { view } = useProgress();
  const { done, of } = badge(view.state);
  return (
    <section aria-labelledby="tasks-title">
      <div class="tasks-head">
        <h2 id="tasks-title">{say('popup.tasks')}</h2>
        <p>{say('popup.progress', { done, of })}</p>
      </div>
      <ol class="tasks">
        {stages.map((stage, index) => (
          <Task key={stage} stage={stage} number={index + 1} state={view.state.stages[stage]} />
        ))}
      </ol>
    </section>
  );
}

function Task({ stage, number, state }: { stage: Stage; number: number; state: StageState }) {
  const say = useSay();
  const { view } = useProgress();
  const { status } = state;
  const since = sinceWhen(state.since, useNow());
  const current = nextAction(view.state).stage === stage;
  const words = since === null ? `stage.${status}` : `stage.${status}.since`;
  return (
    <li class={`task ${status}`} aria-current={current ? 'step' : undefined}>
      <span class="sign" aria-hidden="true">
        {status === 'open' ? number : <Icon name={status} />}
      </span>
      <span class="task-words">
        <span class="task-name">{say(`stage.${stage}`)}</span>{' '}
        <span class="task-status">{say(words, since === null ? {} : { date: dayOf(since, say.language) })}</span>
      </span>
      <Correct stage={stage} status={status} current={current} />
    </li>
  );
}

function Correct({ stage, status, current }: { stage: Stage; status: StageState['status']; current: boolean }) {
  const say = useSay();
  const { tell, now } = useProgress();
  const name = <span class="unseen">: {say(`stage.${stage}`)}</span>;
  if (status !== 'open') {
    const reopen = () => void tell({ type: 'reopened', stage, at: now() });
    return (
      <Button look="quiet" onClick={reopen}>
        {say('popup.reopen')}
        {name}
      </Button>
    );
  }
  // The card above already offers this for the current task; there, access is "asked for" rather than "had".
  if (current && stage !== 'access') return null;
  const have = () => void tell({ type: 'confirmed', stage, at: now(), as: 'done' });
  return (
    <Button look="quiet" onClick={have}>
      {say('popup.have')}
      {name}
    </Button>
  );
}
