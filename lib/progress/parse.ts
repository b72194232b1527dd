import { stages } from '../guides/shape';
import type { Profile } from '../profile/profile';
import { country, flag, hospital, id, language, method, network, oneOf, route, type Test, tab, time } from './fields';
import { emptyState, type Problem, type StageState, type State, version } from './state';

export interface Parsed {
  readonly state: State;
  /** null: everything could be read, or there was nothing yet. */
  readonly problem: Problem | null;
}

type Raw = Record<string, unknown>;
type Steps = Readonly<Record<number, (old: Raw) => Raw>>;

/** One step per old version: step 1 turns a document of version 1 into one of version 2. None is needed yet. */
const migrations: Steps = {};

/**
 * Reads the stored document. Total: every field that can be read is kept, every other one is as on the first day,
 * and `problem` says that something in it was not understood, so that the caller can set the document aside.
 */
export function parseState(value: unknown): Parsed {
  if (value === undefined || value === null) return { state: emptyState(), problem: null };
  const stored = asObject(value);
  const raw = migrate(stored, version, migrations);
  const state = read(raw);
  return { state, problem: problemOf(stored.version, raw, state) };
}

/** The places of a stored document, such as `profile.network`, that are not understood; none when all of it is. */
export function notUnderstood(value: unknown): string[] {
  const stored = asObject(value);
  const raw = migrate(stored, version, migrations);
  return unread(raw, read(raw));
}

/** Brings a document of an older version up to a newer one, step by step. */
export function migrate(stored: Raw, to: number, steps: Steps): Raw {
  let raw = stored;
  for (let from = typeof stored.version === 'number' ? stored.version : to; from >= 1 && from < to; from += 1) {
    raw = { ...(steps[from]?.(raw) ?? raw), version: from + 1 };
  }
  return raw;
}

function read(raw: Raw): State {
  const hidden = asObject(raw.hidden);
  const perStage = asObject(raw.stages);
  const challenge = asObject(raw.challenge);
  return {
    ...emptyState(),
    language: one(language, raw.language) ?? null,
    profile: readProfile(asObject(raw.profile)),
    route: one(route, raw.route) ?? null,
    method: one(method, raw.method) ?? null,
    stages: Object.fromEntries(stages.map((which) => [which, readStage(asObject(perStage[which]))])) as State['stages'],
    challenge: known({ at: one(time, challenge.at), tab: one(tab, challenge.tab) }, 'at'),
    ticked: many(raw.ticked),
    hidden: { hints: many(hidden.hints), pages: many(hidden.pages), everywhere: hidden.everywhere === true },
    welcomed: raw.welcomed === true,
    problem: one(oneOf(['damaged', 'newer', 'unknownNetwork']), raw.problem) ?? null,
  };
}

function readProfile(raw: Raw): Profile {
  return compact({
    network: one(network, raw.network),
    country: one(country, raw.country),
    hospital: one(hospital, raw.hospital),
    guest: one(flag, raw.guest),
  });
}

function readStage(raw: Raw): StageState {
  return compact({
    status: one(oneOf(['open', 'waiting', 'done']), raw.status) ?? 'open',
    since: one(time, raw.since),
    by: one(oneOf(['proof', 'person']), raw.by),
    reopened: one(time, raw.reopened),
    acted: one(time, raw.acted),
    proved: one(time, raw.proved),
  });
}

function problemOf(found: unknown, raw: Raw, state: State): Problem | null {
  if (typeof found === 'number' && found > version) return 'newer';
  const lost = unread(raw, state);
  if (lost.length === 0) return raw.version === version ? null : 'damaged';
  const onlyNetwork = lost.length === 1 && lost[0] === 'profile.network';
  return onlyNetwork && typeof asObject(raw.profile).network === 'string' ? 'unknownNetwork' : 'damaged';
}

/** The places of a document that did not make it into what was read. */
function unread(raw: unknown, kept: unknown, place = ''): string[] {
  if (Array.isArray(raw) && Array.isArray(kept)) return raw.every((item) => kept.includes(item)) ? [] : [place];
  if (!isObject(raw) || !isObject(kept)) return raw === kept ? [] : [place];
  return Object.keys(raw).flatMap((key) => unread(raw[key], kept[key], place ? `${place}.${key}` : key));
}

function one<T>(test: Test<T>, value: unknown): T | undefined {
  return test(value) ? value : undefined;
}

function many(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(id))] : [];
}

function compact<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function known<T extends object, Key extends keyof T>(
  fields: T,
  key: Key,
): (T & { [K in Key]-?: NonNullable<T[K]> }) | null {
  return fields[key] === undefined ? null : (compact(fields) as T & { [K in Key]-?: NonNullable<T[K]> });
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Raw {
  return isObject(value) ? value : {};
}
