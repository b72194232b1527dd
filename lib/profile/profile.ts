import * as v from 'valibot';
import { countries } from '../guides/countries';
import { networks } from '../guides/network-list';
import { routes } from '../guides/shape';
import { languages } from '../text/language';

/** The longest hospital text that is kept. */
export const hospitalLimit = 120;

export const network = v.picklist(networks.map(({ id }) => id));
/** The country of the hospital, not of the person. */
export const country = v.picklist(countries.map(({ code }) => code));
/**
 * The hospital's code in SAAS (`IT08`) or part of its name, as the person wrote it. Nothing invisible, as in a preset:
 * half a letter even breaks the link that opens the mail program.
 */
export const hospital = v.pipe(v.string(), v.maxLength(hospitalLimit), v.regex(/^\P{C}*$/u));
/** True: the person was told to use the row "0000 Guest Access" instead of a hospital. */
export const guest = v.boolean();
export const route = v.picklist(routes);
export const language = v.picklist(languages);

/** What the person plans. Every field may be missing; nothing of it leaves the device. */
export interface Profile {
  readonly network?: v.InferOutput<typeof network>;
  readonly country?: v.InferOutput<typeof country>;
  readonly hospital?: string;
  readonly guest?: boolean;
}

/** A change of some fields; null takes a field back. */
export type ProfileChange = { readonly [Field in keyof Profile]?: Profile[Field] | null };
