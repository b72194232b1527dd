import { type CountryCode, countries } from '../guides/countries';
import { type Method, methods } from '../guides/methods';
import { type NetworkId, networks } from '../guides/networks';
import { type Route, routes, type Stage, stages } from '../guides/shape';
import { hospitalLimit } from '../profile/profile';
import { type Language, languages } from '../text/language';

/**
 * What a single value in an event or in the stored document may be, as plain tests: the content script reads the document
 * too, and has no room for a schema library.
 */
export type Test<T> = (value: unknown) => value is T;

/** One of a list. */
export function oneOf<const T>(list: readonly T[]): Test<T> {
  return (value): value is T => (list as readonly unknown[]).includes(value);
}

/** A page or hint id such as `euLogin.signIn` or `euLogin.signIn.email`; an address or a sentence does not fit. */
export const id: Test<string> = (value): value is string =>
  typeof value === 'string' && value.length <= 80 && /^[a-zA-Z][\w-]*(\.[a-zA-Z][\w-]*)+$/.test(value);
/** Milliseconds since 1970, as far as a Date reaches. */
export const time: Test<number> = (value): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e15;
/** A tab's number in this browser session. */
export const tab: Test<number> = (value): value is number => Number.isInteger(value);
export const flag: Test<boolean> = (value): value is boolean => typeof value === 'boolean';
export const stage: Test<Stage> = oneOf(stages);
export const route: Test<Route> = oneOf(routes);
export const method: Test<Method> = oneOf(methods);
export const language: Test<Language> = oneOf(languages);
export const network: Test<NetworkId> = oneOf(networks.map((one) => one.id));
export const country: Test<CountryCode> = oneOf(countries.map((one) => one.code));
/** Nothing invisible, as in a preset: half a letter even breaks the link that opens the mail program. */
export const hospital: Test<string> = (value): value is string =>
  typeof value === 'string' && value.length <= hospitalLimit && !/\p{C}/u.test(value);
