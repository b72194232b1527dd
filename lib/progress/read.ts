import { stages } from '../guides/shape';
import { country, flag, hospital, id, language, method, network, oneOf, route, type Test, tab, time } from './fields';
import { emptyState, type State, version } from './state';

export type Raw = Readonly<Record<string, unknown>>;
type Steps = Readonly<Record<number, (old: Raw) => Raw>>;
type Tests = Readonly<Record<string, Test<unknown>>>;

/** One step per old version: step 1 turns a document of version 1 into one of version 2. None is needed yet. */
const migrations: Steps = {};

const fields: Tests = {
  language,
  method,
  route,
  welcomed: flag,
  problem: oneOf(['damaged', 'newer', 'unknownNetwork']),
};
const profile: Tests = { network, country, hospital, guest: flag };
const stage: Tests = {
  status: oneOf(['open', 'waiting', 'done']),
  since: time,
  by: oneOf(['proof', 'person']),
  reopened: time,
  acted: time,
  proved: time,
};

/**
 * Reads the stored document. Total: every field that can be read is kept, every other one is as on the first day.
 */
export function readState(value: unknown): State {
  const raw = upToDate(value);
  const empty = emptyState();
  const [hidden, perStage] = [asObject(raw.hidden), asObject(raw.stages)];
  const challenge = kept({ at: time, tab }, raw.challenge);
  return {
    ...empty,
    ...kept(fields, raw),
    profile: kept(profile, raw.profile),
    stages: Object.fromEntries(
      stages.map((one) => [one, { ...empty.stages[one], ...kept(stage, perStage[one]) }]),
    ) as State['stages'],
    challenge: 'at' in challenge ? (challenge as State['challenge']) : null,
    ticked: ids(raw.ticked),
    hidden: { hints: ids(hidden.hints), pages: ids(hidden.pages), everywhere: hidden.everywhere === true },
  };
}

/** The document in today's version; an empty object when it is none at all. */
export function upToDate(value: unknown): Raw {
  return migrate(asObject(value), version, migrations);
}

/** Brings a document of an older version up to a newer one, step by step. */
export function migrate(stored: Raw, to: number, steps: Steps): Raw {
  let raw = stored;
  for (let from = typeof stored.version === 'number' ? stored.version : to; from >= 1 && from < to; from += 1) {
    raw = { ...(steps[from]?.(raw) ?? raw), version: from + 1 };
  }
  return raw;
}

/** The fields that pass their test. */
function kept(tests: Tests, value: unknown): Raw {
  const raw = asObject(value);
  return Object.fromEntries(Object.keys(tests).flatMap((key) => (tests[key]?.(raw[key]) ? [[key, raw[key]]] : [])));
}

function ids(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(id))] : [];
}

export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown): Raw {
  return isObject(value) ? value : {};
}
