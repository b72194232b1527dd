import type { Problem } from './state';

/** A document that could not be read in full, kept as it was. */
export interface SetAside {
  readonly at: number;
  readonly problem: Problem;
  readonly raw: unknown;
}

/** What is stored under `setAside`. */
export interface SetAsideList {
  readonly kept: readonly SetAside[];
  /** How many older ones had to go, so that even this is not silent. */
  readonly dropped: number;
}

const limit = 5;

/** Reads the list; what is not a list is kept as an entry of its own. */
export function parseSetAside(value: unknown, at: number): SetAsideList {
  if (value === undefined) return { kept: [], dropped: 0 };
  const { kept, dropped } = (typeof value === 'object' && value !== null ? value : {}) as Partial<SetAsideList>;
  const fits = Array.isArray(kept) && typeof dropped === 'number' && dropped >= 0;
  return fits ? { kept, dropped } : { kept: [{ at, problem: 'damaged', raw: value }], dropped: 0 };
}

/** Adds an entry; the same content is kept once, and of more than five the oldest goes and is counted. */
export function setAside(list: SetAsideList, entry: SetAside): SetAsideList {
  const text = JSON.stringify(entry.raw);
  if (list.kept.some((one) => JSON.stringify(one?.raw) === text)) return list;
  const all = [...list.kept, entry];
  const over = Math.max(0, all.length - limit);
  return { kept: all.slice(over), dropped: list.dropped + over };
}
