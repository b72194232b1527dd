import { type Stage, stages } from '../../lib/guides/shape';
import { type NextAction, nextAction } from '../../lib/progress/next';
import { waitOf } from '../../lib/progress/waiting';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { NextText } from '../shared/NextText';
import { openSettings, openTab } from '../shared/open';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { useNow } from '../shared/use-now';
import { Answers } from './Answers';
import { openMessage } from './HelpdeskMessage';
import { Route } from './Route';
import { Since } from './Since';

/** Where am I, what do I do now, how long is normal, whom do I ask; with a single prominent button. */
export function NextCard() {
  const say = useSay();
  const { state } = useProgress().view;
  const action = nextAction(state);
  const wait = waitOf(state, useNow());
  const { kind, stage, messageKey } = action;
  return (
    <section class={`next ${kind}`} aria-labelledby="next-title">
      <p class="eyebrow">
        {stage && `${say('popup.task', { number: stages.indexOf(stage) + 1, of: stages.length })} · `}
        {say(`popup.next.${kind}`)}
      </p>
      <h1 id="next-title">{say(`${messageKey}.title`)}</h1>
      {typeof wait?.since === 'number' && <Since at={wait.since} />}
      <p>
        <NextText />
      </p>
      {kind === 'finished' && <p>{say('method.reserve')}</p>}
      <Choices action={action} ask={wait?.patience === 'ask'} />
      {stage === 'access' && kind === 'go' && <Route />}
      <Answers action={action} />
    </section>
  );
}

function Choices({ action, ask }: { action: NextAction; ask: boolean }) {
  const say = useSay();
  const { tell, now } = useProgress();
  const { kind, stage, address, messageKey } = action;
  const confirm = (one: Stage, as: 'done' | 'waiting') => void tell({ type: 'confirmed', stage: one, at: now(), as });
  const act = () => {
    if (kind === 'choose') void openSettings();
    else if (kind === 'wait' && stage) confirm(stage, 'done');
    else if (address) void openTab(address);
  };
  // Whoever has already asked for access now waits for it; everything else they already have is done.
  const have =
    stage && say.has(`${messageKey}.have`) && (() => confirm(stage, stage === 'access' ? 'waiting' : 'done'));
  return (
    <div class="choices">
      {ask && (
        <Button look="main" onClick={openMessage}>
          {say('message.show')}
        </Button>
      )}
      {(kind !== 'finished' || address) && (
        <Button look={ask ? 'plain' : 'main'} onClick={act}>
          {say(`${messageKey}.do`)}
          {address && <Icon name="away" />}
        </Button>
      )}
      {have && (
        <Button look="quiet" onClick={have}>
          {say(`${messageKey}.have`)}
        </Button>
      )}
    </div>
  );
}
