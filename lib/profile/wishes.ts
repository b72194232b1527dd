import type { CountryCode } from '../guides/countries';
import { type NetworkId, networkOf } from '../guides/networks';
import { type HospitalWish, isVague, readHospital } from './hospital';
import type { Profile } from './profile';

/** What the person plans, as it must stand in the cells of SAAS. What the profile lacks, the wishes lack. */
export interface Wishes {
  readonly network?: NetworkId;
  readonly country?: CountryCode;
  readonly hospital?: HospitalWish;
}

/** Turns a profile into what to look for. */
export function wishes(profile: Profile): Wishes {
  const network = networkOf(profile.network)?.id;
  const hospital = profile.guest
    ? ({ guest: true } as const)
    : isVague(profile.hospital)
      ? undefined
      : readHospital(profile.hospital);
  return {
    ...(network && { network }),
    ...(profile.country && { country: profile.country }),
    ...(hospital && { hospital }),
  };
}
