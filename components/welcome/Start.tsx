import { agreed, nextAction } from '../../lib/progress/next';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { NextText } from '../shared/NextText';
import { openGuide, openTab } from '../shared/open';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { KeyLines } from './KeyLines';
import { Section } from './Section';

/** From here to the first page of the way that is left. */
export function Start() {
  const say = useSay();
  const { view, tell } = useProgress();
  const { kind, address, messageKey } = nextAction(view.state);
  const start = () => {
    if (kind === 'choose') document.getElementById('network')?.focus();
    // Saved first: the new tab may take this page's time.
    else void tell({ type: 'welcomed' }).then(() => (address ? openTab(address) : undefined));
  };
  return (
    <Section id="start" title={say('welcome.start')}>
      <p class="step-title">
        <b>{say(`${messageKey}.title`)}</b>
      </p>
      <p>
        <NextText />
      </p>
      <div class="choices">
        {(address || kind === 'choose') && (
          <Button look="main" onClick={start}>
            {say(`${messageKey}.do`)}
            {address && <Icon name="away" />}
          </Button>
        )}
        {kind === 'first' && (
          <Button look="quiet" onClick={() => void tell({ type: 'hintTicked', hint: agreed })}>
            {say(`${messageKey}.have`)}
          </Button>
        )}
        {!view.state.welcomed && kind === 'go' && !view.state.profile.network && (
          <Button look="quiet" onClick={start}>
            {say('welcome.start.without')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void openGuide()}>
          {say('guide.open')}
        </Button>
      </div>
      <p class="muted">
        {say('welcome.find')} {say('welcome.reload')}
      </p>
      <KeyLines />
    </Section>
  );
}
