import { countryOf } from '../guides/countries';
import { networkOf } from '../guides/networks';
import { type HospitalWish, readHospital } from './hospital';
import type { Profile } from './profile';

/** What the person plans, in the words that must stand in the cells of SAAS. */
export interface Wishes {
  readonly application: 'CPMS';
  readonly role: 'HP';
  readonly network?: {
    readonly acronym: string;
    /** What stands before " - " in the row; `prefixes` holds its other spellings too. */
    readonly prefix: string;
    readonly prefixes: readonly string[];
  };
  readonly country?: { readonly names: readonly string[] };
  readonly hospital?: HospitalWish;
}

/** Turns a profile into the texts to look for; what the profile lacks, the wishes lack. */
export function wishes(profile: Profile): Wishes {
  const network = networkOf(profile.network);
  const country = countryOf(profile.country);
  const hospital = profile.guest ? ({ guest: true } as const) : readHospital(profile.hospital);
  return {
    application: 'CPMS',
    // Normally only HP: the other roles are administrative or for data analysis (ReCONNET guide).
    role: 'HP',
    ...(network && {
      network: {
        acronym: network.acronym,
        prefix: network.prefixes[0],
        prefixes: network.prefixes,
      },
    }),
    ...(country && { country: { names: country.names } }),
    ...(hospital && { hospital }),
  };
}
