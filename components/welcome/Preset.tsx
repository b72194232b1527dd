import type { Preset as PresetOf } from '../../lib/profile/presets';
import { Facts } from '../shared/Facts';
import { Say, useSay } from '../shared/Say';
import { useManaged } from '../shared/use-managed';
import { Ways } from '../shared/Ways';
import { Section } from './Section';
import { WrongPreset } from './WrongPreset';

/** What the hospital's IT or a network office has set beforehand; shown only when there is something. */
export function Preset() {
  const { reading } = useManaged();
  if (reading.kind === 'none') return null;
  return reading.kind === 'wrong' ? <WrongPreset problems={reading.problems} /> : <GoodPreset {...reading.preset} />;
}

function GoodPreset({ profile, route, language, contact }: PresetOf) {
  const say = useSay();
  return (
    <Section id="preset" title={say('welcome.preset')}>
      <p class="muted">{say('welcome.preset.text')}</p>
      <Facts of={{ ...profile, route, language }} />
      {contact && (
        <>
          <p>
            <Say id="welcome.preset.contact" values={{ name: contact.name }} />
          </p>
          <Ways {...contact} />
        </>
      )}
    </Section>
  );
}
