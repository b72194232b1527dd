import { useSay } from '../shared/Say';
import { asOf, dayText } from './as-of';

/** "As of …": the newest day on which we read one of our sources. */
export function AsOf() {
  const say = useSay();
  return <>{say('guide.asOf', { date: dayText(asOf, say.language) })}</>;
}
