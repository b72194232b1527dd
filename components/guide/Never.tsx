import { useSay } from '../shared/Say';
import { Chapter } from './Chapter';

const promises = [
  'guide.never.act',
  'welcome.privacy.typing',
  'guide.never.look',
  'welcome.privacy.portals',
  'welcome.privacy.device',
  'guide.never.guess',
] as const;

/** What CPMS Lotse never does. */
export function Never() {
  const say = useSay();
  return (
    <Chapter id="never" title={say('guide.never')}>
      <ul class="plain-list">
        {promises.map((promise) => (
          <li key={promise}>{say(promise)}</li>
        ))}
      </ul>
      <p class="muted">{say('popup.independent')}</p>
    </Chapter>
  );
}
