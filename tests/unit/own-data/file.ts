import { exportOf } from '../../../lib/own-data/export';
import { readExport } from '../../../lib/own-data/read';
import { parseEvent } from '../../../lib/progress/events';
import { emptyState, type State } from '../../../lib/progress/state';
import { type Area, createWriter } from '../../../lib/progress/writer';

/** A file of ours, what is kept in it, and storage to bring it back to. */
export const day = 24 * 60 * 60_000;
export const now = Date.UTC(2026, 10, 12, 9, 30);
export const heading = { about: 'Alles, was der Lotse gespeichert hat.', extension: '0.1.0', at: now };
export const state: State = {
  ...emptyState(),
  language: 'de',
  profile: { network: 'reconnet', country: 'DE', hospital: 'Köln' },
  stages: { ...emptyState().stages, account: { status: 'done', since: now - day, by: 'person' } },
  ticked: ['saas.home.later'],
};
export const setAside = { kept: [{ at: 5, problem: 'damaged', raw: { any: ['thing', null] } }], dropped: 2 };
export const stored = { progress: state, setAside, preset: { network: 'reconnet' } };
export const text = exportOf(stored, heading);
export const reasonOf = (one: string, at = now) => {
  const reading = readExport(one, at);
  return 'refusal' in reading ? reading.refusal : 'understood';
};
// biome-ignore lint/suspicious/noExplicitAny: anything may stand in a file
export type Loose = any;
/** The file with something else at one place. */
export const but = (change: (file: Loose) => void) => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};

/** Storage in memory. */
export function area(all: Record<string, unknown> = {}): Area {
  return {
    get: async (keys) => Object.fromEntries(keys.flatMap((key) => (key in all ? [[key, all[key]]] : []))),
    set: async (items) => void Object.assign(all, structuredClone(items)),
    remove: async (keys) => {
      for (const key of keys) delete all[key];
    },
  };
}
export const bring = async (all: Record<string, unknown>, file: string) => {
  const reading = readExport(file, now);
  if ('refusal' in reading) throw new Error(JSON.stringify(reading.refusal));
  const event = parseEvent(structuredClone({ type: 'imported', at: now, data: reading.found.data }));
  if (!event) throw new Error('The background would not take it.');
  return createWriter(area(all)).write(event);
};
