import { dayOf, timeToday } from '../shared/dates';
import { Icon } from '../shared/Icon';
import { useSay } from '../shared/Say';

/** Since when the person waits: the time when it was today, else the day. */
export function Since({ at }: { at: number }) {
  const say = useSay();
  const time = timeToday(at, say.language);
  return (
    <p class="since">
      <Icon name="waiting" />{' '}
      {time ? say('popup.since.today', { time }) : say('popup.since', { date: dayOf(at, say.language) })}
    </p>
  );
}
