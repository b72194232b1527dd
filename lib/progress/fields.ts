import * as v from 'valibot';
import { methods } from '../guides/methods';
import { stages } from '../guides/shape';

/** True for a page or hint id such as `euLogin.signIn` or `euLogin.signIn.email`; an address or a sentence is none. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 80 && /^[a-zA-Z][\w-]*(\.[a-zA-Z][\w-]*)+$/.test(value);
}

export const id = v.custom<string>(isId);
/** Milliseconds since 1970, as far as a Date reaches. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
/** A tab's number in this browser session. */
export const tab = v.pipe(v.number(), v.integer());
export const stage = v.picklist(stages);
export const method = v.picklist(methods);
