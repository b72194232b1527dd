import { stages } from '../../lib/guides/shape';
import { ask } from '../../lib/messages';
import { fromHere } from '../../lib/page/address';
import { nextAction } from '../../lib/progress/next';
import type { State } from '../../lib/progress/state';
import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';

/** Hands over to the person's next task, with the button that opens it. */
export function Next({ state }: { state: State }) {
  const say = useSay();
  const { kind, stage, address } = nextAction(state);
  if (!stage) return null;
  const values = { number: stages.indexOf(stage) + 1, task: say(`stage.${stage}`) };
  const words = say(kind === 'wait' ? 'card.next.wait' : 'card.next', values);
  return (
    <div class="answers next">
      {kind === 'wait' ? (
        <p>{words}</p>
      ) : address ? (
        <a class="button main" href={fromHere(address, new URL(location.href))}>
          {words}
        </a>
      ) : (
        <Button look="main" onClick={() => void ask({ open: 'plan' })}>
          {words}
        </Button>
      )}
    </div>
  );
}
