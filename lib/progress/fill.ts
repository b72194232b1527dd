import type { Profile } from '../profile/profile';
import { country, hospital, language, network, route } from './fields';
import type { State } from './state';

/** What somebody else may set beforehand, field by field; a field that is missing is not set. */
export type PresetValues = Pick<Profile, 'network' | 'country' | 'hospital'> & {
  readonly language?: NonNullable<State['language']>;
  readonly route?: NonNullable<State['route']>;
};

const tests = { network, country, hospital, language, route } as const;
type Field = keyof typeof tests;

/** Reads what the last preset was, as stored; what cannot be read counts as not set. */
export function parseLastPreset(value: unknown): PresetValues {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const known = (Object.keys(tests) as Field[]).filter(
    (field) => Object.hasOwn(raw, field) && tests[field](raw[field]),
  );
  return Object.fromEntries(known.map((field) => [field, raw[field]]));
}

/** What becomes of each field that changes; null: as on the first day. */
export type Filled = { readonly [Field in keyof PresetValues]: PresetValues[Field] | null };

/**
 * What a preset changes: it fills the fields that are as on the first day, or as the last preset left them, and takes back
 * what the last one left and this one does not say any more. Everything else the person has chosen, also when they chose to
 * have none, and is theirs.
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
  const changes = (Object.keys(tests) as Field[]).flatMap((field): [Field, unknown][] => {
    if (theirs(field)) return [];
    if (preset[field] !== undefined && fits(field)) return [[field, preset[field]]];
    return last[field] !== undefined && preset[field] !== now[field] ? [[field, null]] : [];
  });
  return Object.fromEntries(changes);
}
