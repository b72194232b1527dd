import { asObject, isObject, type Raw, readState, upToDate } from './read';
import { emptyState, listLimit, type Problem, type State, version } from './state';

export { migrate } from './read';

export interface Parsed {
  readonly state: State;
  /** null: everything could be read, or there was nothing yet. */
  readonly problem: Problem | null;
}

/**
 * Reads the stored document, and says in `problem` that something in it was not understood, so that the caller can set
 * the document aside. Total.
 */
export function parseState(value: unknown): Parsed {
  if (value === undefined || value === null) return { state: emptyState(), problem: null };
  const state = inLimits(readState(value));
  return { state, problem: problemOf(asObject(value).version, upToDate(value), state) };
}

/** Where something stands in a document, key by key: a key may have a dot in it. */
export type Path = readonly string[];

/** The places of a stored document that are not understood; none when all of it is. */
export function notUnderstood(value: unknown): Path[] {
  return unread(upToDate(value), inLimits(readState(value)));
}

/** With the newest of a list that is too long; not in `readState`, because portal pages have no room for it. */
function inLimits(state: State): State {
  const cut = (list: readonly string[]) => list.slice(-listLimit);
  const { hints, pages, everywhere } = state.hidden;
  return { ...state, ticked: cut(state.ticked), hidden: { hints: cut(hints), pages: cut(pages), everywhere } };
}

function problemOf(found: unknown, raw: Raw, state: State): Problem | null {
  if (typeof found === 'number' && found > version) return 'newer';
  const lost = unread(raw, state);
  if (lost.length === 0) return raw.version === version ? null : 'damaged';
  const onlyNetwork = JSON.stringify(lost) === '[["profile","network"]]';
  return onlyNetwork && typeof asObject(raw.profile).network === 'string' ? 'unknownNetwork' : 'damaged';
}

/** The places of a document that did not make it into what was read. */
function unread(raw: unknown, kept: unknown, path: Path = []): Path[] {
  if (Array.isArray(raw) && Array.isArray(kept)) {
    // Somebody else's list may be very long.
    const known = new Set(kept);
    return raw.every((item) => known.has(item)) ? [] : [path];
  }
  if (!isObject(raw) || !isObject(kept)) return raw === kept ? [] : [path];
  return Object.keys(raw).flatMap((key) => unread(raw[key], kept[key], [...path, key]));
}
