import type { Import } from '../../lib/own-data/read';
import { badge } from '../../lib/progress/next';
import { dayOf } from '../shared/dates';
import { Facts } from '../shared/Facts';
import { useSay } from '../shared/Say';

/** What a chosen file would bring, in words. */
export function ImportFound({ found: { data, savedAt } }: { found: Import }) {
  const say = useSay();
  const { profile, route, language } = data.progress;
  const { done, of } = badge(data.progress);
  return (
    <>
      <p class="step-title">
        <b>{say('welcome.import.found', { date: dayOf(savedAt, say.language) })}</b>
      </p>
      <Facts
        of={{ ...profile, route, language }}
        more={[[say('welcome.import.way'), say('popup.progress', { done, of })]]}
      />
      <p>{say('welcome.import.replaces')}</p>
    </>
  );
}
