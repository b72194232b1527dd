import type { Refusal } from '../../lib/own-data/check';
import { exportLimit } from '../../lib/own-data/export';
import { dayOf } from '../shared/dates';
import { Notice } from '../shared/Notice';
import { useSay } from '../shared/Say';

/** How many places are named; whoever mends the first ones sees the next. */
const most = 3;

/** Why a file was not taken over, and what to do. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const say = useSay();
  const places = 'places' in refusal ? refusal.places.slice(0, most) : [];
  const values = {
    limit: new Intl.NumberFormat(say.language).format(exportLimit),
    places: new Intl.ListFormat(say.language).format(places.map(({ place, found }) => `${place}: ${found}`)),
    today: dayOf(Date.now(), say.language),
    latest: 'latest' in refusal ? dayOf(refusal.latest, say.language) : '',
  };
  return (
    <Notice kind="careful" title={say('welcome.import.refused')}>
      <p>{say(`welcome.import.refused.${refusal.reason}`, values)}</p>
    </Notice>
  );
}
