import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { openSettings } from '../shared/open';
import { useSay } from '../shared/Say';

/** Settings, and in one line whose work this is not. */
export function Foot() {
  const say = useSay();
  return (
    <footer class="foot">
      <Button look="quiet" onClick={() => void openSettings()}>
        <Icon name="settings" /> {say('settings.title')}
      </Button>
      <p class="muted">{say('popup.independent')}</p>
    </footer>
  );
}
