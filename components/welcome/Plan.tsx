import { useMemo } from 'preact/hooks';
import { directory } from '../../lib/guides/contacts';
import { networks } from '../../lib/guides/networks';
import { countryNames } from '../../lib/profile/country-name';
import { withoutScheme } from '../../lib/profile/helpdesk';
import type { ProfileChange } from '../../lib/profile/profile';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Guest } from './Guest';
import { HospitalField } from './HospitalField';
import { Section } from './Section';
import { SelectField } from './SelectField';

/** The network, the country and the hospital; with these the rows of SAAS can be pointed at. */
export function Plan() {
  const say = useSay();
  return (
    <Section id="plan" title={say('welcome.plan')}>
      <p class="muted">{say('welcome.plan.help')}</p>
      <NetworkField />
      <CountryField />
      <HospitalField />
      <p class="muted">
        {say('welcome.hospital.outside')}{' '}
        <a href={directory} target="_blank" rel="noreferrer">
          {withoutScheme(directory)}
        </a>
      </p>
      <Guest />
    </Section>
  );
}

function NetworkField() {
  const say = useSay();
  const { view, tell } = useProgress();
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(say.language, { ignorePunctuation: true });
    const named = networks.map(({ id, acronym }) => ({ value: id, text: `${acronym}: ${say(`network.${id}`)}` }));
    // People know their network by its own name; nearly all begin with "ERN", which would put them under E.
    const key = (text: string) => text.replace(/^ERN[\s-]+/, '');
    return named.sort((one, other) => compare(key(one.text), key(other.text)));
  }, [say]);
  return (
    <SelectField
      id="network"
      label={say('welcome.network')}
      help={say('welcome.network.help')}
      options={options}
      value={view.state.profile.network}
      onChange={(network) => void tell({ type: 'profileChanged', profile: { network } as ProfileChange })}
    />
  );
}

function CountryField() {
  const say = useSay();
  const { view, tell } = useProgress();
  const options = useMemo(
    () => countryNames(say.language).map(({ code, name }) => ({ value: code, text: name })),
    [say],
  );
  return (
    <SelectField
      id="country"
      label={say('welcome.country')}
      help={say('welcome.country.help')}
      options={options}
      value={view.state.profile.country}
      onChange={(country) => void tell({ type: 'profileChanged', profile: { country } as ProfileChange })}
    />
  );
}
