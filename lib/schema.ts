import * as v from 'valibot';
import { isObject } from './json';

/** The same, and nobody may change any of it. */
export type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** A field that may be missing. What does not fit counts as missing. */
export function readable<Field extends v.GenericSchema>(field: Field) {
  return v.fallback(v.optional(field), undefined);
}

/** An object of which every field is read for itself. Anything else counts as an empty one. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.object(entries);
  return v.fallback(schema, () => v.parse(schema, {}));
}

/**
 * An object with these fields and no others. Unlike `v.strictObject` it names every field that is not known, not only
 * the first one, and takes no list for an object.
 */
export function only<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.lazy((input): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<Entries, undefined>>> => {
    if (!isObject(input)) return v.never();
    const unknown = Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
    return v.object({ ...entries, ...Object.fromEntries(unknown.map((key) => [key, v.never()])) });
  });
}

/** Where something that does not fit stands in its document, key by key: a key may have a dot in it. */
export function pathOf(issue: v.BaseIssue<unknown>): readonly string[] {
  return (issue.path ?? []).map(({ key }) => String(key));
}
