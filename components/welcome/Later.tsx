import { directory } from '../../lib/guides/contacts';
import { withoutScheme } from '../../lib/profile/helpdesk';
import { useSay } from '../shared/Say';
import { Guest } from './Guest';
import { HospitalField } from './HospitalField';
import { RouteChoice } from './RouteChoice';
import { Section } from './Section';

/** What is needed only when access is asked for: the hospital, and on which route. */
export function Later() {
  const say = useSay();
  return (
    <>
      <Section id="later" title={say('welcome.later')}>
        <p class="muted">{say('welcome.later.help')}</p>
        <HospitalField />
        <p class="muted">
          {say('welcome.hospital.outside')}{' '}
          <a href={directory} target="_blank" rel="noreferrer">
            {withoutScheme(directory)}
          </a>
        </p>
        <Guest />
      </Section>
      <RouteChoice />
    </>
  );
}
