import { meaningOf } from '../guides';
import { type Stage, stages } from '../guides/shape';
import type { Profile, ProfileChange } from '../profile/profile';
import type { ProgressEvent } from './events';
import { fill } from './fill';
import { acted, confirmed, proved, reopened, waits } from './stage';
import { emptyState, listLimit, type StageState, type State } from './state';

/** A second factor is asked for and passed within minutes; a signed-in page the next day proves nothing. */
const challengeLasts = 30 * 60_000;

/**
 * What has happened so far and one more event: what is true now. Pure, never throws; an event twice is an event once.
 */
export function reduce(state: State, event: ProgressEvent): State {
  switch (event.type) {
    case 'pageSeen':
      return challenge(seen(state, event.page, event.at), event);
    case 'submitted':
      return everyStage(state, (stage, one) =>
        meaningOf(event.page).actsOn?.includes(one) ? acted(stage, event.at) : stage,
      );
    case 'confirmed':
      return oneStage(state, event.stage, (stage) => confirmed(stage, event.at, event.as, event.since));
    case 'reopened':
      return oneStage(state, event.stage, (stage) => reopened(stage, event.at));
    case 'profileChanged':
      return {
        ...state,
        profile: changed(state.profile, event.profile),
        problem: solved(state.problem, event.profile),
      };
    case 'preset': {
      const { language, route, ...profile } = fill(state, event.preset, event.last ?? {});
      const filled = reduce(state, { type: 'profileChanged', profile });
      return { ...filled, ...(language !== undefined && { language }), ...(route !== undefined && { route }) };
    }
    case 'imported':
      return event.data.progress;
    case 'routeChosen':
      return { ...state, route: event.route };
    case 'methodChosen':
      return { ...state, method: event.method };
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'hintTicked':
      return { ...state, ticked: withId(state.ticked, event.hint) };
    case 'hidden':
      return { ...state, hidden: hide(state.hidden, event) };
    case 'welcomed':
      return { ...state, welcomed: true };
    case 'noticeRead':
      return { ...state, problem: null };
    case 'erased':
      return emptyState();
  }
}

function oneStage(state: State, which: Stage, change: (stage: StageState) => StageState): State {
  return everyStage(state, (stage, one) => (one === which ? change(stage) : stage));
}

function everyStage(state: State, change: (stage: StageState, which: Stage) => StageState): State {
  const entries = stages.map((which) => [which, change(state.stages[which], which)] as const);
  if (entries.every(([which, stage]) => stage === state.stages[which])) return state;
  return { ...state, stages: Object.fromEntries(entries) as State['stages'] };
}

function seen(state: State, page: string, at: number): State {
  const { signedIn, proves = [], waitsFor } = meaningOf(page);
  return everyStage(state, (stage, which) => {
    const after = which === waitsFor ? waits(stage, at) : stage;
    return proves.includes(which) || (which === 'account' && signedIn) ? proved(after, at) : after;
  });
}

/** Remembers that a second factor was asked for, and counts it as set up when a signed-in page follows in that tab. */
function challenge(state: State, event: Extract<ProgressEvent, { type: 'pageSeen' }>): State {
  const { page, at, tab } = event;
  const meaning = meaningOf(page);
  const pending = state.challenge;
  if (meaning.challenge) {
    const known = state.stages.secondFactor.status === 'done' || (pending && pending.at >= at);
    return known ? state : { ...state, challenge: tab === undefined ? { at } : { at, tab } };
  }
  if (!pending || at < pending.at) return state;
  const sameTab = tab === undefined || pending.tab === undefined || tab === pending.tab;
  if (!sameTab) return state;
  if (meaning.startsOver) return { ...state, challenge: null };
  if (!meaning.signedIn) return state;
  const passed = at - pending.at <= challengeLasts;
  const rest = { ...state, challenge: null };
  return passed ? oneStage(rest, 'secondFactor', (stage) => proved(stage, at)) : rest;
}

function changed(profile: Profile, change: ProfileChange): Profile {
  const merged = Object.entries({ ...profile, ...change });
  const kept = merged.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  return Object.fromEntries(kept) as Profile;
}

/** Whoever chooses a network anew has settled what we did not understand about the old one. */
function solved(problem: State['problem'], { network }: ProfileChange): State['problem'] {
  return problem === 'unknownNetwork' && network ? null : problem;
}

function withId(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list : [...list, id].slice(-listLimit);
}

function hide(hidden: State['hidden'], event: Extract<ProgressEvent, { type: 'hidden' }>): State['hidden'] {
  if (event.what === 'everywhere') return { ...hidden, everywhere: event.hidden };
  const list = event.what === 'hint' ? 'hints' : 'pages';
  const without = hidden[list].filter((one) => one !== event.id);
  return { ...hidden, [list]: event.hidden ? withId(without, event.id) : without };
}
