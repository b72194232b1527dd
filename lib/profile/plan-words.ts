import { countryOf } from '../guides/countries';
import { networkOf } from '../guides/networks';
import type { Profile } from './profile';

/** The row in SAAS for people without a hospital of their own in the network (seen: ReCONNET guide). */
const guestRow = '0000 Guest Access';

/** What the person plans, as our texts name it; empty where it is not known. */
export function planWords({ network: id, country, hospital, guest }: Profile) {
  const network = networkOf(id);
  return {
    network: network?.acronym ?? '',
    search: network?.prefixes[0] ?? '',
    // As SAAS writes it: its list knows "Czech Republic", no "Czechia".
    countryThere: countryOf(country)?.names[0] ?? '',
    hospital: guest ? guestRow : (hospital ?? ''),
  };
}
