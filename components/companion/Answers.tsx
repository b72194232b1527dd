import { ask } from '../../lib/messages';
import type { ProgressEvent } from '../../lib/progress/events';
import { moment } from '../../lib/progress/state';
import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';
import { useOnce } from '../shared/use-once';
import type { CardProps } from './card-props';

/** Buttons where the sentence asks the person for something: to say where they work, or how far they are. */
export function Answers({
  controller,
  shown,
  page,
  current,
}: Pick<CardProps, 'controller' | 'shown' | 'page' | 'current'>) {
  const say = useSay();
  const { access, login } = shown.progress.stages;
  const once = useOnce(`${access.status} ${login.status}`);
  const tell = (...events: ((at: number) => ProgressEvent)[]) => {
    const at = moment(shown.progress, Date.now());
    for (const [index, event] of events.entries()) controller.tell(event(at + index));
  };
  const { needs } = current.hint;
  if (current.unplanned && needs) {
    return (
      <div class="answers">
        <Button onClick={() => void ask({ open: 'plan' })}>{say(`card.plan.${needs}`)}</Button>
      </div>
    );
  }
  if (!page.page.untold || login.status === 'done') return null;
  const asked = (at: number): ProgressEvent => ({ type: 'confirmed', stage: 'access', at, as: 'waiting' });
  const approved = (at: number): ProgressEvent => ({ type: 'confirmed', stage: 'access', at, as: 'done' });
  const arrived = (at: number): ProgressEvent => ({ type: 'confirmed', stage: 'login', at, as: 'done' });
  return (
    <div class="answers">
      {access.status === 'open' && <Button onClick={once(() => tell(asked))}>{say('card.asked')}</Button>}
      <Button onClick={once(() => tell(approved, arrived))}>{say('card.in')}</Button>
    </div>
  );
}
