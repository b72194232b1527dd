import { type Stage, stages } from '../../lib/guides/shape';
import { badge, isBeginning, nextAction } from '../../lib/progress/next';
import type { StageState } from '../../lib/progress/state';
import { Button } from '../shared/Button';
import { standingText } from '../shared/dates';
import { Icon } from '../shared/Icon';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { useNow } from '../shared/use-now';
import { useActs } from './acts';
import { Beginning } from './Beginning';
import { NextCard } from './NextCard';

/** The four tasks in order: the one that is to be done now is unfolded, each other one is a line. */
export function Tasks() {
  const say = useSay();
  const { view } = useProgress();
  const { done, of } = badge(view.state);
  const { stage: current } = nextAction(view.state);
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title" class="unseen">
        {say('popup.tasks', { done, of })}
      </h2>
      {current === null && <NextCard />}
      <ol class="tasks">
        {stages.map((stage, index) => (
          <Task
            key={stage}
            stage={stage}
            number={index + 1}
            state={view.state.stages[stage]}
            current={stage === current}
            isBegun={!isBeginning(view.state)}
          />
        ))}
      </ol>
    </section>
  );
}

interface TaskProps {
  readonly stage: Stage;
  readonly number: number;
  readonly state: StageState;
  readonly current: boolean;
  readonly isBegun: boolean;
}

function Task({ stage, number, state, current, isBegun }: TaskProps) {
  const say = useSay();
  const { status } = state;
  const now = useNow();
  return (
    <li class={`task ${status}`} aria-current={current ? 'step' : undefined}>
      <span class="sign" aria-hidden="true">
        {status === 'open' ? number : <Icon name={status} />}
      </span>
      <span class="task-words">
        <span class="task-name">{say(`stage.${stage}`)}</span>{' '}
        <span class="task-status">{standingText(state, say, now)}</span>
      </span>
      <Correct stage={stage} status={status} current={current} />
      {current && (isBegun ? <NextCard /> : <Beginning />)}
    </li>
  );
}

/** A quiet way to say that a task stands otherwise. */
function Correct({ stage, status, current }: Pick<TaskProps, 'stage' | 'current'> & { status: StageState['status'] }) {
  const say = useSay();
  const acts = useActs();
  // What is unfolded has its own buttons, but for access: there one asks for it and does not "have" it.
  if (current && status === 'open' && stage !== 'access') return null;
  const to = status === 'open' ? 'done' : 'open';
  return (
    <Button key={status} look="quiet" onClick={acts.say(stage, to)}>
      {say(to === 'done' ? 'popup.have' : 'popup.reopen')}
      <span class="unseen">: {say(`stage.${stage}`)}</span>
    </Button>
  );
}
