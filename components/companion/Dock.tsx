import { Icon } from '../shared/Icon';
import { useSay } from '../shared/Say';

/** The small pill that stays when the card is closed. Always in the same corner. */
export function Dock({ onOpen }: { onOpen: () => void }) {
  const say = useSay();
  return (
    <button type="button" class="dock" aria-expanded={false} aria-label={say('dock.open')} onClick={onOpen}>
      <Icon name="lighthouse" />
      {say('dock.name')}
    </button>
  );
}
