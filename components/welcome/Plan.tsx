import { useMemo } from 'preact/hooks';
import { networks } from '../../lib/guides/network-list';
import { countryNames } from '../../lib/profile/country-name';
import type { ProfileChange } from '../../lib/profile/profile';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Section } from './Section';
import { SelectField } from './SelectField';

/** The network and the country; the hospital comes with the request. */
export function Plan() {
  const say = useSay();
  return (
    <Section id="plan" title={say('welcome.plan')}>
      <NetworkField />
      <NetworkNote />
      <CountryField />
    </Section>
  );
}

/** What the network wants to be known: right where it is chosen, because some want to be asked before anything else. */
function NetworkNote() {
  const say = useSay();
  const note = `network.${useProgress().view.state.profile.network}.note`;
  return say.has(note) ? <p class="note">{say(note)}</p> : null;
}

function NetworkField() {
  const say = useSay();
  const { view, tell } = useProgress();
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(say.language, { ignorePunctuation: true });
    // People know their network by its own name and type its beginning; nearly all are called "ERN" something.
    const nameOf = (acronym: string) => acronym.replace(/^ERN[\s-]+(.+)$/, '$1 (ERN)');
    const named = networks.map(({ id, acronym }) => ({
      value: id,
      text: `${nameOf(acronym)}: ${say(`network.${id}`)}`,
    }));
    return named.sort((one, other) => compare(one.text, other.text));
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
