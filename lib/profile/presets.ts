import type { Route } from '../guides/shape';
import type { Language } from '../text/language';
import { contactFields, type Kind, type PresetField, presetFields, presetKeys } from './preset-fields';
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

type Raw = Readonly<Record<string, unknown>>;

/** A whole preset with the longest of everything has half of this, as JSON. */
export const presetLimit = 4000;
const mostProblems = 20;
const longestFound = 60;

/**
 * Reads a preset. Total: whatever it is given, it never throws, and never takes a part of something that is wrong elsewhere.
 * @param value what managed storage holds; nothing, null or an empty object is no preset
 */
export function parsePreset(value: unknown): PresetReading {
  if (value === undefined || value === null) return { kind: 'none' };
  const text = json(value);
  if (!text?.startsWith('{')) return wrong([{ key: '', found: shorten(text ?? '–'), allowed: 'object' }]);
  if (text.length > presetLimit) {
    return wrong([{ key: '', found: String(text.length), allowed: 'size', longest: presetLimit }]);
  }
  const raw = JSON.parse(text) as Raw;
  if (Object.keys(raw).length === 0) return { kind: 'none' };
  const { contact, ...rest } = raw;
  const problems = [...check(rest, presetFields, presetKeys), ...checkContact(contact)];
  return problems.length > 0 ? wrong(problems) : { kind: 'preset', preset: presetOf(rest, contact as Contact) };
}

function wrong(problems: readonly PresetProblem[]): PresetReading {
  return { kind: 'wrong', problems: problems.slice(0, mostProblems) };
}

function check(
  raw: Raw,
  fields: Readonly<Record<string, PresetField>>,
  keys: readonly string[],
  place = '',
): PresetProblem[] {
  return Object.entries(raw).flatMap(([name, value]): PresetProblem[] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const found = shorten(JSON.stringify(value));
    if (!field) return [{ key: shorten(place + name), found, allowed: 'keys', values: keys }];
    const { kind: allowed, values, longest, fits } = field;
    const good = typeof value === 'string' && value.length <= longest && fits(value);
    return good ? [] : [{ key: place + name, found, allowed, longest, ...(values && { values }) }];
  });
}

function checkContact(contact: unknown): PresetProblem[] {
  if (contact === undefined) return [];
  const problem = (allowed: PresetProblem['allowed']) => ({ key: 'contact', found: shorten(json(contact)), allowed });
  const keys = Object.keys(contactFields);
  if (typeof contact !== 'object' || contact === null || Array.isArray(contact)) {
    return [{ ...problem('keys'), values: keys }];
  }
  const raw = contact as Raw;
  const incomplete = !('name' in raw) || !('mail' in raw || 'phone' in raw || 'page' in raw);
  return [...check(raw, contactFields, keys, 'contact.'), ...(incomplete ? [problem('way')] : [])];
}

/** Only for what was checked. */
function presetOf({ language, route, ...rest }: Raw, contact: Contact | undefined): Preset {
  const { hospital, ...profile } = rest as Profile;
  return {
    profile: { ...profile, ...(hospital && { hospital: hospital.trim() }) },
    ...(language !== undefined && { language: language as Language }),
    ...(route !== undefined && { route: route as Route }),
    ...(contact && { contact }),
  };
}

/** The value as JSON, which is all managed storage can hold; null for anything else. */
function json(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}

function shorten(text: string | null): string {
  const letters = [...(text ?? '–')];
  return letters.length > longestFound ? `${letters.slice(0, longestFound - 1).join('')}…` : letters.join('');
}
