import { useSay } from '../shared/Say';
import { Section } from './Section';

/** What we see and what we keep, in three sentences. */
export function Privacy() {
  const say = useSay();
  return (
    <Section id="privacy" title={say('welcome.privacy')}>
      <ul class="promises">
        {(['device', 'typing', 'portals'] as const).map((promise) => (
          <li key={promise}>{say(`welcome.privacy.${promise}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
