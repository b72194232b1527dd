import * as v from 'valibot';
import { country, hospital, language, network, route } from '../profile/profile';
import { type Frozen, only, readable, record } from '../schema';
import type { State } from './state';

const fields = { network, country, hospital, language, route };
type Field = keyof typeof fields;

/** What somebody else may set beforehand, field by field; a field that is missing is not set. */
export const presetValues = only(v.partial(v.object(fields)).entries);
export type PresetValues = Frozen<v.InferOutput<typeof presetValues>>;

/** What the last preset was, as stored: what cannot be read counts as not set. */
const lastPreset = record({
  network: readable(network),
  country: readable(country),
  hospital: readable(hospital),
  language: readable(language),
  route: readable(route),
});

/** Reads what the last preset was. Total. */
export function parseLastPreset(value: unknown): PresetValues {
  return v.parse(lastPreset, value);
}

/** What becomes of each field that changes; null: as on the first day. */
export type Filled = { readonly [Field in keyof PresetValues]: PresetValues[Field] | null };

/**
 * What a preset changes: it fills the fields that are as on the first day, or as the last preset left them, and takes
 * back what the last one left and this one does not say any more. Everything else the person has chosen, also when
 * they chose to have none, and is theirs.
 * @param last the preset that was applied before this one; nothing when there was none
 */
export function fill(state: State, preset: PresetValues, last: PresetValues): Filled {
  const now: Partial<Record<Field, unknown>> = { ...state.profile, language: state.language, route: state.route };
  const theirs = (field: Field) => (now[field] ?? undefined) !== last[field] && now[field] !== preset[field];
  const elsewhere = (field: Field) => preset[field] !== undefined && theirs(field);
  // The person has chosen a network, only this version does not know it; nobody else chooses until they have read that.
  const chosenUnknown = state.problem === 'unknownNetwork';
  const fits = (field: Field) => {
    if (chosenUnknown && (field === 'network' || field === 'route')) return false;
    // The hospital belongs to its country and the way to ask for access to its network.
    if (field === 'hospital') return !elsewhere('country');
    if (field === 'route') return !elsewhere('network');
    return true;
  };
  const changes = (Object.keys(fields) as Field[]).flatMap((field): [Field, unknown][] => {
    if (theirs(field)) return [];
    if (preset[field] !== undefined && fits(field)) return [[field, preset[field]]];
    return last[field] !== undefined && preset[field] !== now[field] ? [[field, null]] : [];
  });
  return Object.fromEntries(changes);
}
