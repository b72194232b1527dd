import type { StageState } from './state';

/**
 * The rules for one task. Each takes the task and a moment and returns the task, the very same one when nothing
 * changed. A proof never goes back; only the person reopens. Moments, not the order of arrival, decide, because tabs
 * race.
 */

const never = -1;

/** A page was seen that proves the task. */
export function proved(stage: StageState, at: number): StageState {
  if (stage.status === 'done' || at <= (stage.proved ?? never)) return stage;
  return settle({ ...stage, proved: at });
}

/** A button was pressed on a page of this task. */
export function acted(stage: StageState, at: number): StageState {
  if (stage.status === 'done' || at <= (stage.acted ?? never)) return stage;
  return settle({ ...stage, acted: at });
}

/** A page was seen that says: asked for, now wait. Seen again it keeps its date, unless the person asked anew. */
export function waits(stage: StageState, at: number): StageState {
  if (stage.status === 'done' || !counts(stage, at)) return stage;
  const { since = never, acted = never } = stage;
  const askedAnew = acted > since && at >= acted;
  if (stage.status === 'waiting' && !askedAnew) return stage;
  return { ...stage, status: 'waiting', since: at, by: 'proof' };
}

/** Who takes back within a day that they wait has pressed the wrong button: then they wait since they really did. */
const slip = 24 * 60 * 60_000;

/** The person says that it is done or that they wait; that is an act as well. @param since when, where it is not now */
export function confirmed(stage: StageState, at: number, as: 'done' | 'waiting', since?: number): StageState {
  const { status, reopened = never, acted = never, before } = stage;
  if (status === 'done' || at <= reopened) return stage;
  // Said before, or by somebody who did not yet know of what was done later.
  if (status === as && at <= Math.max(stage.since ?? never, acted)) return stage;
  const known = as === 'waiting' && status === 'open' && at - reopened <= slip ? before : undefined;
  const start = Math.min(at, since ?? known ?? at);
  return settle({ ...stage, status: as, since: start, by: 'person', acted: Math.max(acted, at) });
}

/** The person says that it is not done after all. */
export function reopened(stage: StageState, at: number): StageState {
  if (at <= (stage.reopened ?? never)) return stage;
  const { since, by: _by, ...rest } = stage;
  if (stage.status !== 'open' && (since ?? never) > at) return { ...stage, reopened: at };
  const before = stage.status === 'waiting' ? since : stage.before;
  return settle({ ...rest, status: 'open', reopened: at, ...(before !== undefined && { before }) });
}

/** Closes the task when what is known proves it. */
function settle(stage: StageState): StageState {
  if (stage.status === 'done' || stage.proved === undefined || !counts(stage, stage.proved)) return stage;
  return { ...stage, status: 'done', since: stage.proved, by: 'proof' };
}

/** After a reopening a page counts only once the person has acted anew and the page came after that. */
function counts(stage: StageState, at: number): boolean {
  if (stage.reopened === undefined) return true;
  const { acted = never } = stage;
  return acted > stage.reopened && at >= acted;
}
