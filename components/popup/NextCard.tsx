import { type Action, nextAction } from '../../lib/progress/next';
import { Button } from '../shared/Button';
import { dayOf } from '../shared/dates';
import { Icon } from '../shared/Icon';
import { openSettings, openTab } from '../shared/open';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';

/** The one next thing to do, with a single prominent button. */
export function NextCard() {
  const say = useSay();
  const { view } = useProgress();
  const action = nextAction(view.state);
  const { kind, since, messageKey } = action;
  return (
    <section class={`next ${kind}`} aria-labelledby="next-title">
      <p class="eyebrow">{say(`popup.next.${kind}`)}</p>
      <h1 id="next-title">{say(`${messageKey}.title`)}</h1>
      <p>
        <Say id={`${messageKey}.text`} />
      </p>
      {since !== null && (
        <p class="since">
          <Icon name="waiting" /> {say('popup.since', { date: dayOf(since, say.language) })}
        </p>
      )}
      <Choices action={action} />
    </section>
  );
}

function Choices({ action }: { action: Action }) {
  const say = useSay();
  const { tell, now } = useProgress();
  const { kind, stage, address, messageKey } = action;
  const confirm = (as: 'done' | 'waiting') => stage && void tell({ type: 'confirmed', stage, at: now(), as });
  const act = () => {
    if (kind === 'choose') void openSettings();
    else if (kind === 'wait') confirm('done');
    else if (address) void openTab(address);
  };
  // Whoever has already asked for access now waits for it; everything else they already have is done.
  const have = say.has(`${messageKey}.have`) && (() => confirm(stage === 'access' ? 'waiting' : 'done'));
  return (
    <div class="choices">
      {(kind !== 'finished' || address) && (
        <Button look="main" onClick={act}>
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
