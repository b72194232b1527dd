import type { CountryCode } from '../guides/countries';
import type { NetworkId } from '../guides/networks';

/** What the person plans. Every field may be missing; nothing of it leaves the device. */
export interface Profile {
  readonly network?: NetworkId;
  /** The country of the hospital, not of the person. */
  readonly country?: CountryCode;
  /** The hospital's code in SAAS (`IT08`) or part of its name, as the person wrote it. */
  readonly hospital?: string;
  /** True: the person was told to use the row "0000 Guest Access" instead of a hospital. */
  readonly guest?: boolean;
}

/** A change of some fields; null takes a field back. */
export type ProfileChange = { readonly [Field in keyof Profile]?: Profile[Field] | null };

/** The longest hospital text that is kept. */
export const hospitalLimit = 120;
