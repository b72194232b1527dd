import * as v from 'valibot';
import type { Route } from '../guides/shape';
import { isObject, short, shortJson, toJson } from '../json';
import { only, pathOf } from '../schema';
import type { Language } from '../text/language';
import { contactFields, described, type Kind, presetFields } from './preset-fields';
import type { Profile } from './profile';

/** Whom to ask in the hospital itself. */
export interface Contact {
  readonly name: string;
  readonly mail?: string;
  readonly phone?: string;
  /** An https address. */
  readonly page?: string;
}

/** What a hospital's IT or a network office has set beforehand (managed storage); the person can change all of it. */
export interface Preset {
  readonly profile: Profile;
  readonly language?: Language;
  readonly route?: Route;
  readonly contact?: Contact;
}

/** Why a preset is not used. */
export interface PresetProblem {
  /** Such as `country` or `contact.mail`; empty when it is about the preset as a whole. */
  readonly key: string;
  /** What stands there, shortened, as JSON. */
  readonly found: string;
  /** What may stand there; `values` lists it where it can be listed. */
  readonly allowed: Kind | 'keys' | 'object' | 'way' | 'size';
  readonly values?: readonly string[];
  /** The longest text, or for `size` the longest preset, in characters. */
  readonly longest?: number;
}

/** All of it, or none of it and why. */
export type PresetReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'wrong'; readonly problems: readonly PresetProblem[] };

/** A whole preset with the longest of everything has half of this, as JSON. */
export const presetLimit = 4000;
const mostProblems = 20;

const contactSchema = v.pipe(
  only(v.partial(v.object(contactFields)).entries),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    const complete = isObject(value) && 'name' in value && ['mail', 'phone', 'page'].some((way) => way in value);
    if (isObject(value) && !complete) addIssue({ message: 'way' });
  }),
);
const schema = only({ ...v.partial(v.object(presetFields)).entries, contact: v.optional(contactSchema) });

/**
 * Reads a preset. Total: whatever it is given, it never throws, and never takes a part of something that is wrong
 * elsewhere.
 * @param value what managed storage holds; nothing, null or an empty object is no preset
 */
export function parsePreset(value: unknown): PresetReading {
  if (value === undefined || value === null) return { kind: 'none' };
  // JSON is all that managed storage can hold.
  const text = toJson(value);
  if (!text?.startsWith('{')) return wrong([{ key: '', found: short(text ?? '–'), allowed: 'object' }]);
  if (text.length > presetLimit) {
    return wrong([{ key: '', found: String(text.length), allowed: 'size', longest: presetLimit }]);
  }
  if (text === '{}') return { kind: 'none' };
  const { success, output, issues } = v.safeParse(schema, JSON.parse(text));
  return success ? { kind: 'preset', preset: presetOf(output) } : wrong(issues.map(problemOf));
}

function wrong(problems: readonly PresetProblem[]): PresetReading {
  return { kind: 'wrong', problems: problems.slice(0, mostProblems) };
}

function problemOf(issue: v.BaseIssue<unknown>): PresetProblem {
  const path = pathOf(issue);
  const problem = { key: short(path.join('.')), found: shortJson(issue.input) };
  const [name, inner] = path;
  const fields = name === 'contact' ? contactFields : presetFields;
  const known = described(fields);
  const field = known.get((name === 'contact' ? inner : name) ?? '');
  if (field) return { ...problem, ...field };
  if (issue.message === 'way') return { ...problem, allowed: 'way' };
  return { ...problem, allowed: 'keys', values: [...known.keys(), ...(name === 'contact' ? [] : ['contact'])] };
}

function presetOf({ contact, hospital, language, route, ...place }: v.InferOutput<typeof schema>): Preset {
  return {
    profile: { ...place, ...(hospital && { hospital: hospital.trim() }) },
    ...(language && { language }),
    ...(route && { route }),
    // The schema has made sure of its name.
    ...(contact && { contact: contact as Contact }),
  };
}
