import type { Method } from '../guides/methods';
import { type Route, type Stage, stages } from '../guides/shape';
import type { Profile } from '../profile/profile';
import { proposeRoute } from '../profile/route';
import type { Language } from '../text/language';

/** The version of the stored document; a change of its shape needs a step in `parse.ts`. */
export const version = 1;

/** Lists of ids stay small, whatever happens. */
export const listLimit = 500;

/** How far one task is. */
export interface StageState {
  readonly status: 'open' | 'waiting' | 'done';
  /** Since when it is waiting or done. */
  readonly since?: number;
  /** Who said so: a page that was seen, or the person. */
  readonly by?: 'proof' | 'person';
  /** When the person last reopened it. */
  readonly reopened?: number;
  /** When the person last pressed a button on a page of this task. */
  readonly acted?: number;
  /** When a page last proved it. */
  readonly proved?: number;
}

/** What went wrong with the stored document: unreadable parts, written by a newer version, or a network we do not know. */
export type Problem = 'damaged' | 'newer' | 'unknownNetwork';

/** Everything we keep about a person's way; one small document on their device. */
export interface State {
  readonly version: typeof version;
  /** null: as the browser. */
  readonly language: Language | null;
  readonly profile: Profile;
  /** null: as the network proposes. */
  readonly route: Route | null;
  /** The second factor the person chose; null: the recommended one. */
  readonly method: Method | null;
  readonly stages: Readonly<Record<Stage, StageState>>;
  /** A second factor is being asked for: passed when a signed-in page follows in the same tab. */
  readonly challenge: { readonly at: number; readonly tab?: number } | null;
  /** Hints the person ticked off. */
  readonly ticked: readonly string[];
  readonly hidden: {
    readonly hints: readonly string[];
    readonly pages: readonly string[];
    readonly everywhere: boolean;
  };
  readonly welcomed: boolean;
  /** Set when a document was set aside, until the person has read it. */
  readonly problem: Problem | null;
}

/** The state of someone who has just installed us. */
export function emptyState(): State {
  return {
    version,
    language: null,
    profile: {},
    route: null,
    method: null,
    stages: Object.fromEntries(stages.map((stage) => [stage, { status: 'open' }])) as State['stages'],
    challenge: null,
    ticked: [],
    hidden: { hints: [], pages: [], everywhere: false },
    welcomed: false,
    problem: null,
  };
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
