import * as v from 'valibot';
import { routes, stages } from '../guides/shape';
import { countries } from '../profile/countries';
import { networks } from '../profile/networks';
import { hospitalLimit } from '../profile/profile';
import { languages } from '../text/language';

/** What a single value in an event or in the stored document may be. */

/** A page or hint id such as `euLogin.signIn` or `euLogin.signIn.email`; an address or a sentence does not fit. */
export const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-zA-Z][\w-]*(\.[a-zA-Z][\w-]*)+$/));
/** Milliseconds since 1970, as far as a Date reaches. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
/** A tab's number in this browser session. */
export const tab = v.pipe(v.number(), v.integer());
export const stage = v.picklist(stages);
export const route = v.picklist(routes);
export const language = v.picklist(languages);
export const network = v.picklist(networks.map((one) => one.id));
export const country = v.picklist(countries.map((one) => one.code));
export const hospital = v.pipe(v.string(), v.maxLength(hospitalLimit));
