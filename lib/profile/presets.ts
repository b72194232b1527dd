import * as v from 'valibot';
import type { Route } from '../guides/shape';
import { routes } from '../guides/shape';
import { type Language, languages } from '../text/language';
import { countries } from './countries';
import { networks } from './networks';
import { hospitalLimit, type Profile } from './profile';

/** What a hospital's IT may set beforehand for everyone (managed storage); the person can change all of it. */
export interface Preset {
  readonly profile: Profile;
  readonly language?: Language;
  readonly route?: Route;
}

const fields = {
  network: v.picklist(networks.map((one) => one.id)),
  country: v.picklist(countries.map((one) => one.code)),
  hospital: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(hospitalLimit)),
} as const;

/** Reads a preset; every value that does not fit is left out. */
export function parsePreset(value: unknown): Preset {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const profile = Object.entries(fields).flatMap(([name, schema]) => {
    const result = v.safeParse(schema, raw[name]);
    return result.success ? [[name, result.output]] : [];
  });
  const language = languages.find((one) => one === raw.language);
  const route = routes.find((one) => one === raw.route);
  return { profile: Object.fromEntries(profile) as Profile, ...(language && { language }), ...(route && { route }) };
}
