import type { Stage } from '../guides/shape';
import { limits } from '../guides/way';
import { nextAction } from './next';
import type { State } from './state';

/** Within what is normal; longer than the first thing named, so look again; longer than anything named, so ask. */
export type Patience = 'normal' | 'check' | 'ask';

/** What the person waits for right now. */
export interface Wait {
  readonly stage: Stage;
  /** Milliseconds since 1970, never after now; null when the clock has been set back so far that nobody can tell. */
  readonly since: number | null;
  readonly patience: Patience;
}

const day = 24 * 60 * 60_000;

/** What the person waits for, and whether that is still normal; null when they wait for nothing. */
export function waitOf(state: State, now: number): Wait | null {
  const { kind, stage, since } = nextAction(state);
  if (kind !== 'wait' || !stage) return null;
  const limit = limits[stage];
  const start = sinceWhen(since ?? now, now);
  // It may have been long, so looking again is never wrong.
  if (start === null)
    return { stage, since: null, patience: limit.check === Number.POSITIVE_INFINITY ? 'normal' : 'check' };
  const waited = limit.in === 'ms' ? now - start : workingDays(start, now);
  const patience = waited < limit.check ? 'normal' : waited < limit.ask ? 'check' : 'ask';
  return { stage, since: start, patience };
}

/**
 * A date as far as it can be told: null when there is none, or one from a clock that was ahead. Clocks differ by
 * hours, so up to a day ahead counts as now.
 */
export function sinceWhen(since: number | undefined, now: number): number | null {
  return since === undefined || since > now + day ? null : Math.min(since, now);
}

/**
 * How many working days (Monday to Friday, where the person is) have begun since the day of `start`.
 * A request on Friday evening is one working day old on Monday.
 */
export function workingDays(start: number, now: number): number {
  const day = new Date(start);
  const last = new Date(now).setHours(0, 0, 0, 0);
  let count = 0;
  // Counted by the calendar, because days with a change of the clock are not 24 hours long. More than enough is enough.
  for (day.setHours(0, 0, 0, 0); day.getTime() < last && count < 99; ) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() % 6 !== 0) count += 1;
  }
  return count;
}

/** The first day on which to ask about a request that was sent then: on a working day, by the limits of the way. */
export function askDay(since: number): Date {
  const day = new Date(since);
  day.setHours(0, 0, 0, 0);
  while (workingDays(since, day.getTime()) < limits.access.ask) day.setDate(day.getDate() + 1);
  return day;
}
