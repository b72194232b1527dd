import { useEffect, useRef } from 'preact/hooks';
import { stages } from '../../lib/guides/shape';
import { agreed, type NextAction, nextAction } from '../../lib/progress/next';
import { waitOf } from '../../lib/progress/waiting';
import { Button } from '../shared/Button';
import { openDrawer } from '../shared/Drawer';
import { Icon } from '../shared/Icon';
import { NextText } from '../shared/NextText';
import { openSettings, openTab } from '../shared/open';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { useNow } from '../shared/use-now';
import { type Once, useOnce } from '../shared/use-once';
import { useActs } from './acts';

/** Where am I, and what do I do now: the task that is unfolded, with a single prominent button. */
export function NextCard() {
  const say = useSay();
  const { state } = useProgress().view;
  const action = nextAction(state);
  const wait = waitOf(state, useNow());
  const { kind, stage, messageKey } = action;
  const title = useRef<HTMLHeadingElement>(null);
  const { moved } = useActs();
  const once = useOnce(messageKey);
  /** The second press of a double click is not meant for what has just appeared: it does not take the focus either. */
  const keepFocus = (event: UIEvent) => {
    let isMeant = false;
    once(() => {
      isMeant = true;
    })(event);
    if (!isMeant) event.preventDefault();
  };
  // Whoever has just answered goes on where the answer has led.
  useEffect(() => {
    if (moved.current) title.current?.focus();
    moved.current = false;
  }, [messageKey]);
  return (
    <section class={`next ${kind}`} aria-labelledby="next-title" onMouseDown={keepFocus}>
      <p class="eyebrow">
        {stage
          ? say('popup.task', {
              number: stages.indexOf(stage) + 1,
              of: stages.length,
              state: say(`popup.next.${kind}`),
            })
          : say(`popup.next.${kind}`)}
      </p>
      <h1 id="next-title" tabIndex={-1} ref={title}>
        {say(`${messageKey}.title`)}
      </h1>
      <p>
        <NextText />
      </p>
      {kind === 'finished' && <p>{say('method.reserve')}</p>}
      <Choices key={messageKey} action={action} ask={wait?.patience === 'ask'} once={once} />
    </section>
  );
}

function Choices({ action, ask, once }: { action: NextAction; ask: boolean; once: Once }) {
  const say = useSay();
  const { tell } = useProgress();
  const acts = useActs();
  const { kind, stage, address, messageKey } = action;
  const act = once(() => {
    if (kind === 'choose') void openSettings('plan');
    else if (address) void openTab(address);
  });
  const have = () => {
    if (kind === 'first') return once(() => void tell({ type: 'hintTicked', hint: agreed }));
    // Whoever has already asked for access now waits for it; everything else they already have is done.
    return stage && acts.say(stage, stage === 'access' ? 'waiting' : 'done');
  };
  const answer = say.has(`${messageKey}.have`) ? have() : null;
  const come = kind === 'wait' && stage ? acts.say(stage, 'done') : act;
  return (
    <div class="choices">
      {ask && (
        <Button look="main" onClick={() => openDrawer('message')}>
          {say('message.show')}
        </Button>
      )}
      {(kind !== 'finished' || address) && (
        <Button look={ask ? 'plain' : 'main'} onClick={come}>
          {say(`${messageKey}.do`)}
          {address && <Icon name="away" />}
        </Button>
      )}
      {answer && (
        <Button look="quiet" onClick={answer}>
          {say(`${messageKey}.have`)}
        </Button>
      )}
    </div>
  );
}
