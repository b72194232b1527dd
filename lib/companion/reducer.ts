import { recommendedMethod } from '../guides/methods';
import type { Trouble } from '../guides/troubles';
import type { Sent } from '../messages';
import type { Advice } from '../page/advise';
import { lead, offered, type Way } from '../page/lead';
import type { Recognised } from '../page/recognise';
import type { ProgressEvent } from '../progress/events';
import { reduce } from '../progress/reduce';
import { routeOf, type State } from '../progress/state';
import { concerns } from './task';

/** What the companion knows and shows on this page. Elements in it are of the last look and go with it. */
export interface CompanionState {
  /** null when it is no page of ours, or when a dialog is in front of it. */
  readonly page: Recognised | null;
  /** The last page that was recognised: a dialog in front of it is not a departure. */
  readonly last: Recognised | null;
  /** What the last look found … */
  readonly advice: readonly Advice[];
  /** … of it the hints that the person can leaf through, in reading order … */
  readonly hints: readonly Advice[];
  /** … and the one that is shown; undefined when the person wants none here. */
  readonly current: Advice | undefined;
  /** The hint that the person chose, by its name. */
  readonly chosen: string | undefined;
  /** Hints that were acted on since the page was opened, the latest last. */
  readonly acted: readonly string[];
  /** Whether the page is translated: its words are not the portal's own. */
  readonly translated: boolean;
  /** What the last look found may hold no longer: the page has changed since, and nothing may be said of it. */
  readonly stale: boolean;
  /** Whether the card is open; otherwise there is only the dock. */
  readonly open: boolean;
  /** The stored progress … */
  readonly saved: State;
  /** … what could not be stored on top of it (private window, no background) … */
  readonly unsaved: readonly ProgressEvent[];
  /** … and both together: what is true here and now. */
  readonly progress: State;
  /** What became of the last event. */
  readonly sent: Sent;
}

/** What can happen on a page; moments are in ms since 1970. */
export type CompanionAction =
  | {
      readonly type: 'looked';
      readonly page: Recognised | null;
      readonly advice: readonly Advice[];
      readonly translated?: boolean;
      readonly at: number;
    }
  /** The page has changed in what the last look rests on. */
  | { readonly type: 'withdrawn' }
  /** The stored progress changed. */
  | { readonly type: 'progressed'; readonly saved: State }
  /** The person leafed to a hint, or came to its element. */
  | { readonly type: 'chose'; readonly hint: string }
  /** The person pressed the element of a hint, or changed what it holds. */
  | { readonly type: 'did'; readonly hint: string; readonly how: 'pressed' | 'changed'; readonly at: number }
  | { readonly type: 'opened'; readonly open: boolean }
  /** The background was told of an event. */
  | { readonly type: 'told'; readonly event: ProgressEvent; readonly sent: Sent };

/** What follows from an action: the new state, and what the background is to be told. */
interface Decision {
  readonly state: CompanionState;
  readonly tell: readonly ProgressEvent[];
}

/** Nothing was looked at yet. */
export function beforeLook(saved: State): CompanionState {
  const nothing = { page: null, last: null, advice: [], hints: [], current: undefined, chosen: undefined, acted: [] };
  return {
    ...nothing,
    stale: false,
    translated: false,
    open: false,
    saved,
    unsaved: [],
    progress: saved,
    sent: 'saved',
  };
}

/** Decides what to show next. Pure; the same state comes back when there is nothing new to show. */
export function decide(state: CompanionState, action: CompanionAction): Decision {
  switch (action.type) {
    case 'looked':
      return looked(state, action);
    case 'did':
      return did(state, action);
    case 'withdrawn':
      return { state: state.page && !state.stale ? { ...state, stale: true } : state, tell: [] };
    case 'progressed':
      return { state: derived({ ...state, saved: action.saved }), tell: [] };
    case 'chose':
      return { state: action.hint === state.chosen ? state : derived({ ...state, chosen: action.hint }), tell: [] };
    case 'opened':
      return { state: action.open === state.open ? state : { ...state, open: action.open }, tell: [] };
    case 'told':
      return { state: told(state, action), tell: [] };
  }
}

/** A page that was not there before opens the card by itself, unless its tasks are done; nothing was done on it yet. */
function looked(
  state: CompanionState,
  { page, advice, translated = false, at }: Extract<CompanionAction, { type: 'looked' }>,
): Decision {
  if (!page) return { state: derived({ ...state, page, advice, stale: false }), tell: [] };
  const { last } = state;
  const isNew = page.id !== last?.id;
  const { proof } = page.page;
  const proves = proof && page.signals.has(proof.signal) && (isNew || !last?.signals.has(proof.signal));
  const seen = [...(isNew ? [page.id] : []), ...(proves ? [proof.as] : [])];
  // What the person chose to be shown is done now, also where a list of the page's own making has said so.
  const isDone = (all: readonly Advice[]) => all.find(({ name }) => name === state.chosen)?.done;
  const isOver = isDone(state.advice) === false && isDone(advice) === true;
  return {
    state: derived({
      ...state,
      ...(isOver && { chosen: undefined }),
      ...(isNew && { open: concerns(page, state.progress), acted: [], chosen: undefined }),
      page,
      last: page,
      advice,
      stale: false,
      translated,
    }),
    tell: seen.map((id) => ({ type: 'pageSeen', page: id, at })),
  };
}

/** Pressing counts for what is to be pressed, changing for everything else. */
function did(state: CompanionState, { hint: name, how, at }: Extract<CompanionAction, { type: 'did' }>): Decision {
  const { page, hints, acted, chosen } = state;
  const hint = hints.find((one) => one.name === name)?.hint;
  if (!page || !hint || (how === 'pressed') !== (hint.kind === 'press')) return { state, tell: [] };
  const { notice, noticeOnce } = page.page;
  const tell: ProgressEvent[] = [];
  if (how === 'pressed') tell.push({ type: 'submitted', page: page.id, at });
  if (notice && noticeOnce && acted.length === 0) tell.push({ type: 'hintTicked', hint: `notice.${notice}` });
  const all = [...acted.filter((one) => one !== name), name];
  return { state: derived({ ...state, acted: all, chosen: chosen === name ? undefined : chosen }), tell };
}

/** What was stored comes back as progress; what was not is remembered here, for as long as the page is open. */
function told(state: CompanionState, { event, sent }: Extract<CompanionAction, { type: 'told' }>): CompanionState {
  if (sent !== 'saved') return derived({ ...state, sent, unsaved: [...state.unsaved, event] });
  return state.sent === sent ? state : { ...state, sent };
}

/** Everything that follows from what was found, stored, done and chosen. */
function derived(state: CompanionState): CompanionState {
  const { page, advice } = state;
  const progress = state.unsaved.reduce(reduce, state.saved);
  if (!page) return { ...state, progress, hints: [], current: undefined };
  const { hidden, stages, method } = progress;
  const way: Way = {
    acted: new Set(state.acted),
    unwanted: new Set(advice.map(({ name }) => name).filter((name) => hidden.hints.includes(`${page.id}.${name}`))),
    isOpen: (stage) => stages[stage].status === 'open',
    method: method ?? recommendedMethod,
    route: routeOf(progress),
  };
  const hints = offered(advice, way);
  const chosen = hints.find(({ name }) => name === state.chosen);
  const isHidden = hidden.everywhere || hidden.pages.includes(page.id);
  const current = isHidden ? undefined : (chosen ?? lead(advice, way));
  return { ...state, progress, hints, current, chosen: chosen?.name };
}

/** The troubles that the page tells of, as far as they concern somebody whose tasks stand so. */
export function struckIn({ page, struck }: Recognised, { stages }: State): readonly Trouble[] {
  return struck.filter((trouble) => {
    const task = page.errors?.[trouble]?.while;
    return !task || stages[task.stage].status === task.is;
  });
}
