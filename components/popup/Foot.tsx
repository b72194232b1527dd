import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { openGuide, openSettings } from '../shared/open';
import { Pin } from '../shared/Pin';
import { useSay } from '../shared/Say';

/** The written guide, settings, and in one line whose work this is not. */
export function Foot() {
  const say = useSay();
  return (
    <footer class="foot">
      <Button look="quiet" onClick={() => void openGuide('guide')}>
        <Icon name="guide" /> {say('popup.guide')}
      </Button>
      <Button look="quiet" onClick={() => void openGuide('checklist')}>
        <Icon name="done" /> {say('popup.checklist')}
      </Button>
      <Button look="quiet" onClick={() => void openSettings()}>
        <Icon name="settings" /> {say('settings.title')}
      </Button>
      <Pin />
      <p class="muted">{say('popup.independent')}</p>
    </footer>
  );
}
