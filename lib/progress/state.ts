import * as v from 'valibot';
import { type Route, stages } from '../guides/shape';
import { country, guest, hospital, language, network, route } from '../profile/profile';
import { proposeRoute } from '../profile/route';
import { type Frozen, readable, record } from '../schema';
import { isId, method, tab, time } from './fields';

/** The version of the stored document; a change of its shape needs a step in `parse.ts`. */
export const version = 1;

/** Lists of ids stay small, whatever happens. */
export const listLimit = 500;

/**
 * What went wrong with the stored document: unreadable parts, written by a newer version, or a network we do not know.
 */
export const problems = ['damaged', 'newer', 'unknownNetwork'] as const;
export type Problem = (typeof problems)[number];

/**
 * The ids in a list, each once; of too many the newest. An empty list is made anew each time: where the same object
 * stands in a document twice, Firefox stores it once and drops the rest (storage.local, ESR 153, 2026-11).
 */
const ids = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list): readonly string[] => [...new Set(list.filter(isId))].slice(-listLimit)),
  ),
  () => [],
);
const no = v.fallback(v.boolean(), false);
/** A choice of the person; null while they have made none. */
const choice = <Options extends v.GenericSchema>(options: Options) => v.fallback(v.nullable(options), null);

/** How far one task is. */
const stageState = record({
  status: v.fallback(v.picklist(['open', 'waiting', 'done']), 'open'),
  /** Since when it is waiting or done. */
  since: readable(time),
  /** Who said so: a page that was seen, or the person. */
  by: readable(v.picklist(['proof', 'person'])),
  /** When the person last reopened it. */
  reopened: readable(time),
  /** Since when it was waiting before it was reopened. */
  before: readable(time),
  /** When the person last pressed a button on a page of this task. */
  acted: readable(time),
  /** When a page last proved it. */
  proved: readable(time),
});
export type StageState = Frozen<v.InferOutput<typeof stageState>>;

/**
 * Everything we keep about a person's way; one small document on their device. Whatever is read with this: every field
 * that can be read is kept, every other one is as on the first day.
 */
export const stateSchema = record({
  version: v.fallback(v.literal(version), version),
  /** null: as the browser. */
  language: choice(language),
  profile: record({
    network: readable(network),
    country: readable(country),
    hospital: readable(hospital),
    guest: readable(guest),
  }),
  /** null: as the network proposes. */
  route: choice(route),
  /** The second factor the person chose; null: the recommended one. */
  method: choice(method),
  stages: record(v.entriesFromList(stages, stageState)),
  /** A second factor is being asked for: passed when a signed-in page follows in the same tab. */
  challenge: v.fallback(v.nullable(v.object({ at: time, tab: readable(tab) })), null),
  /** Hints the person ticked off. */
  ticked: ids,
  hidden: record({ hints: ids, pages: ids, everywhere: no }),
  welcomed: no,
  /** Set when a document was set aside, until the person has read it. */
  problem: choice(v.picklist(problems)),
});
export type State = Frozen<v.InferOutput<typeof stateSchema>>;

/** The state of someone who has just installed us. */
export function emptyState(): State {
  return v.parse(stateSchema, {});
}

/** The way to ask for access: chosen by the person, else proposed for their network, else unknown. */
export function routeOf(state: State): Route | null {
  return state.route ?? proposeRoute(state.profile.network)?.route ?? null;
}

/** The latest moment this state knows of. */
export function latest(state: State): number {
  const times = stages.flatMap((stage) => {
    const { since = 0, reopened = 0, acted = 0, proved = 0 } = state.stages[stage];
    return [since, reopened, acted, proved];
  });
  return Math.max(state.challenge?.at ?? 0, ...times);
}

/** The moment for something the person does now: never before anything they have done, even if the clock went back. */
export function moment(state: State, now: number): number {
  return Math.max(now, latest(state) + 1);
}
