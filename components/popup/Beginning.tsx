import { Button } from '../shared/Button';
import { openSettings } from '../shared/open';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { useOnce } from '../shared/use-once';
import { useActs } from './acts';

/**
 * Nothing is known: it is the first day, or what was kept is gone, as on machines that forget everything. Asked before
 * anybody is sent to create an account, for a second one gets in the way of the first.
 */
export function Beginning() {
  const say = useSay();
  const { tell } = useProgress();
  const { moved } = useActs();
  const once = useOnce('beginning');
  const nothing = () => {
    moved.current = true;
    void tell({ type: 'welcomed' });
  };
  return (
    <section class="next go" aria-labelledby="next-title">
      <p class="eyebrow">{say('popup.next.first')}</p>
      <h1 id="next-title" tabIndex={-1}>
        {say('welcome.have')}
      </h1>
      <p>{say('popup.begin.text')}</p>
      <div class="choices">
        <Button look="main" onClick={() => void openSettings('have')}>
          {say('popup.begin.have')}
        </Button>
        <Button look="plain" onClick={once(nothing)}>
          {say('popup.begin.nothing')}
        </Button>
      </div>
    </section>
  );
}
