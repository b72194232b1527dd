import { whenOf } from '../shared/dates';
import { Icon } from '../shared/Icon';
import { useSay } from '../shared/Say';

/** Since when the person waits. */
export function Since({ at }: { at: number }) {
  const say = useSay();
  return (
    <p class="since">
      <Icon name="waiting" /> {say('popup.since', { date: whenOf(at, say) })}
    </p>
  );
}
