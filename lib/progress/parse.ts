import * as v from 'valibot';
import { type Fields, isObject, shortJson } from '../json';
import { emptyState, listLimit, type Problem, type State, stateSchema, version } from './state';

export interface Parsed {
  readonly state: State;
  /** null: everything could be read, or there was nothing yet. */
  readonly problem: Problem | null;
}

/** A place of a document that is not understood. */
export interface Lost {
  readonly path: readonly string[];
  /** What stands there; of a list only what does not belong in it. */
  readonly value: unknown;
  /** The same, short enough for a sentence. */
  readonly found: string;
}

type Steps = Readonly<Record<number, (old: Fields) => Fields>>;

/** One step per old version: step 1 turns a document of version 1 into one of version 2. None is needed yet. */
const migrations: Steps = {};

/**
 * Reads the stored document, and says in `problem` that something in it was not understood, so that the caller can set
 * the document aside. Total.
 */
export function parseState(value: unknown): Parsed {
  if (value === undefined || value === null) return { state: emptyState(), problem: null };
  const { state, lost } = readState(value);
  return { state, problem: isNewer(value) ? 'newer' : problemOf(lost) };
}

/** Reads a document of any age as far as possible, and names what is not understood. Total. */
export function readState(value: unknown): { readonly state: State; readonly lost: readonly Lost[] } {
  const raw = migrate(isObject(value) ? value : {}, version, migrations);
  const state = v.parse(stateSchema, raw);
  return { state, lost: unread({ version: undefined, ...raw }, state) };
}

/** True for a document that a newer version of ours has written. */
export function isNewer(value: unknown): boolean {
  return isObject(value) && typeof value.version === 'number' && value.version > version;
}

/** Brings a document of an older version up to a newer one, step by step. */
export function migrate(stored: Fields, to: number, steps: Steps): Fields {
  let raw = stored;
  for (let from = typeof stored.version === 'number' ? stored.version : to; from >= 1 && from < to; from += 1) {
    raw = { ...(steps[from]?.(raw) ?? raw), version: from + 1 };
  }
  return raw;
}

function problemOf([first, ...others]: readonly Lost[]): Problem | null {
  if (!first) return null;
  const [top, field] = first.path;
  const isNetwork = top === 'profile' && field === 'network' && typeof first.value === 'string';
  return isNetwork && others.length === 0 ? 'unknownNetwork' : 'damaged';
}

/** The places of a document that did not make it into what was read. */
function unread(raw: unknown, kept: unknown, path: readonly string[] = []): Lost[] {
  if (Array.isArray(raw) && Array.isArray(kept)) {
    // Somebody else's list may be very long.
    const known = new Set(kept);
    const strangers = raw.filter((item) => !known.has(item));
    if (strangers.length === 0) return [];
    if (raw.length > listLimit) return [{ path, value: raw.length, found: `${raw.length} > ${listLimit}` }];
    return [{ path, value: strangers, found: strangers.slice(0, 3).map(shortJson).join(', ') }];
  }
  if (!isObject(raw) || !isObject(kept)) return raw === kept ? [] : [{ path, value: raw, found: shortJson(raw) }];
  return Object.keys(raw).flatMap((key) => unread(raw[key], kept[key], [...path, key]));
}
