import * as v from 'valibot';
import { type Frozen, only } from '../schema';
import { time } from './fields';
import { problems } from './state';

/** How many are kept. */
export const setAsideLimit = 5;
/** How much is kept, in characters of JSON: so much that all we keep still fits into a file that we read again. */
export const setAsideRoom = 800_000;

/** A document that could not be read in full or was replaced by an imported one, kept as it was. */
const entry = only({ at: time, problem: v.picklist([...problems, 'replaced']), raw: v.unknown() });
export type SetAside = Frozen<v.InferOutput<typeof entry>>;

/** What is stored under `setAside`. */
export const setAsideList = only({
  kept: v.pipe(v.array(entry), v.maxLength(setAsideLimit)),
  /** How many older ones had to go, so that even this is not silent. */
  dropped: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export type SetAsideList = Frozen<v.InferOutput<typeof setAsideList>>;

/** How much room these take. */
export function sizeOf(entries: readonly SetAside[]): number {
  return entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
}

/** Reads the list; what is not a list is kept as an entry of its own. */
export function parseSetAside(value: unknown, at: number): SetAsideList {
  if (value === undefined) return { kept: [], dropped: 0 };
  const list = v.safeParse(setAsideList, value);
  return fitting(list.success ? list.output : { kept: [{ at, problem: 'damaged', raw: value }], dropped: 0 });
}

/** Adds an entry; the same content is kept once, and of too many the oldest go and are counted. */
export function setAside(list: SetAsideList, entry: SetAside): SetAsideList {
  const text = JSON.stringify(entry.raw);
  if (list.kept.some((one) => JSON.stringify(one?.raw) === text)) return list;
  return fitting({ kept: [...list.kept, entry], dropped: list.dropped });
}

/** The newest ones, as many as there is room for; the others are counted. */
function fitting({ kept, dropped }: SetAsideList): SetAsideList {
  let room = setAsideRoom;
  const newest = kept.slice(-setAsideLimit).reverse();
  const fit = newest.filter((entry) => {
    const size = sizeOf([entry]);
    if (size > room) return false;
    room -= size;
    return true;
  });
  return { kept: fit.reverse(), dropped: dropped + kept.length - fit.length };
}

/** Both lists in one, the first as the older one. The same list twice is that list, so the larger count holds. */
export function together(older: SetAsideList, newer: SetAsideList): SetAsideList {
  return newer.kept.reduce(setAside, { ...older, dropped: Math.max(older.dropped, newer.dropped) });
}
