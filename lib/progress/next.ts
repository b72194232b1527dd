import { networkOf } from '../guides/networks';
import { type Stage, stages } from '../guides/shape';
import { destinations } from '../guides/way';
import { helpdeskOf } from '../profile/helpdesk';
import { routeOf, type State } from './state';

/** The one thing to do next. Its texts are `<messageKey>.title`, `.text` and `.do`. */
export interface NextAction {
  /**
   * Go to a page, wait for somebody, choose a network first, ask the network first, or nothing: the way is complete.
   */
  readonly kind: 'go' | 'wait' | 'choose' | 'first' | 'finished';
  /** The task it belongs to; null when all is done. */
  readonly stage: Stage | null;
  /** The page to open; null when there is none. */
  readonly address: string | null;
  /** Since when we wait. */
  readonly since: number | null;
  readonly messageKey: string;
}

/** What the person should do next: the first task that is not done, and the right page for it. */
export function nextAction(state: State): NextAction {
  const stage = stages.find((one) => isLeft(state, one));
  const route = routeOf(state);
  const cpms = route && destinations.cpms[route];
  const action = { stage: stage ?? null, address: null, since: null };
  if (!stage) return { ...action, kind: 'finished', address: cpms, messageKey: 'popup.next.finished' };

  const { status, since } = state.stages[stage];
  if (status === 'waiting') {
    return { ...action, kind: 'wait', since: since ?? null, messageKey: `popup.next.${stage}.waiting` };
  }
  if (stage === 'account' && asksFirst(state)) {
    return { ...action, kind: 'first', address: helpdeskOf(state.profile).href, messageKey: 'popup.next.first' };
  }
  if (stage === 'account')
    return { ...action, kind: 'go', address: destinations.register, messageKey: 'popup.next.account' };
  if (stage === 'secondFactor') {
    return { ...action, kind: 'go', address: destinations.myAccount, messageKey: 'popup.next.secondFactor' };
  }
  if (!cpms) return { ...action, kind: 'choose', messageKey: 'popup.next.choose' };
  return {
    ...action,
    kind: 'go',
    address: cpms,
    messageKey: stage === 'login' ? 'popup.next.login' : `popup.next.access.${route}`,
  };
}

/**
 * Whether nothing at all is known of the person: it is the first day, or what was kept is gone. The first question is
 * then what they have already.
 */
export function isBeginning({ welcomed, stages: all }: State): boolean {
  return !welcomed && stages.every((stage) => all[stage].status === 'open' && all[stage].reopened === undefined);
}

/** What the person ticks off when their network has agreed that they register. */
export const agreed = 'network.agreed';

/** Whether the network wants to be asked before anybody registers, and has not been asked yet. */
export function asksFirst({ profile, ticked }: State): boolean {
  return networkOf(profile.network)?.noteBefore === 'account' && !ticked.includes(agreed);
}

/**
 * Who has logged in to CPMS has arrived, whatever we did not see on the way; unless they reopened a task themselves.
 */
function isLeft(state: State, stage: Stage): boolean {
  const { status, reopened } = state.stages[stage];
  const arrived = state.stages.login.status === 'done';
  return arrived ? status !== 'done' && reopened !== undefined : status !== 'done';
}

export interface Badge {
  /** For the toolbar: nothing on the first day, then "1/4", with dots while waiting, a tick at the end. */
  readonly text: string;
  readonly done: number;
  readonly of: number;
  readonly waiting: boolean;
}

/** How far the person is, in four characters. */
export function badge(state: State): Badge {
  const done = stages.filter((stage) => state.stages[stage].status === 'done').length;
  const of = stages.length;
  const waiting = nextAction(state).kind === 'wait';
  const begun = done > 0 || waiting;
  const text = done === of ? '✓' : begun ? `${done}/${of}${waiting ? '…' : ''}` : '';
  return { text, done, of, waiting };
}
