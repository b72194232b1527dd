import * as v from 'valibot';
import { isObject, short, shortJson } from '../json';
import { type OwnData, ownData } from '../progress/own-data';
import { isNewer } from '../progress/parse';
import { pathOf } from '../schema';

/** A place in a file that is not as it should be. */
export interface Place {
  /** Such as `progress.profile.network`. */
  readonly place: string;
  /** What stands there, shortened, as JSON. */
  readonly found: string;
}

/** Why something is not taken over. Its sentence is the text `welcome.import.refused.<reason>`. */
export type Refusal =
  | { readonly reason: 'empty' | 'tooBig' | 'unreadable' | 'notJson' | 'damaged' | 'notOurs' | 'newer' }
  /** `unknown`: an id we do not know. `wrong`: something else than belongs there. */
  | { readonly reason: 'unknown' | 'wrong'; readonly places: readonly Place[] }
  | { readonly reason: 'future'; readonly latest: number };

export type Checked = { readonly data: OwnData } | { readonly refusal: Refusal };

/** Where ids stand that another version may know and we do not. */
const ids = /^progress\.(profile\.(network|country)|route|language|ticked|hidden\.(hints|pages))$/;

/** Checks everything we keep, as somebody else hands it to us: understood completely, or refused. Total. */
export function checkData(raw: unknown): Checked {
  if (isObject(raw) && isNewer(raw.progress)) return { refusal: { reason: 'newer' } };
  const checked = checkWith(ownData, raw);
  if ('output' in checked) return { data: checked.output };
  const { issues, places } = checked;
  const texts = issues.every(({ input }) => [input].flat().every((one) => typeof one === 'string'));
  const unknown = texts && places.every(({ place }) => ids.test(place));
  return { refusal: { reason: unknown ? 'unknown' : 'wrong', places } };
}

interface Misfit {
  readonly issues: readonly v.BaseIssue<unknown>[];
  readonly places: readonly Place[];
}

/** Reads something by its schema, or says where it does not fit. */
export function checkWith<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): { readonly output: T } | Misfit {
  const { success, output, issues } = v.safeParse(schema, raw, { message: ({ input }) => shortJson(input) });
  return success ? { output } : { issues, places: issues.map(placeOf) };
}

/** A key that would be taken for several, or for none, is in quotes. */
function placeOf(issue: v.BaseIssue<unknown>): Place {
  const path = pathOf(issue).map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key)));
  return { place: short(path.join('.') || 'data'), found: issue.message };
}
