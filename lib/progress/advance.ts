import type { ProgressEvent } from './events';
import { parseLastPreset } from './fill';
import { keys } from './keys';
import type { OwnData } from './own-data';
import { type Parsed, parseState } from './parse';
import { reduce } from './reduce';
import { parseSetAside, type SetAsideList, setAside, together } from './set-aside';
import { emptyState } from './state';

type Stored = Readonly<Record<string, unknown>>;

/**
 * What one event changes in all that is stored. Pure; the writer puts the result into storage in one call, so that
 * nothing is ever half there.
 * @param stored what lies under our keys now
 * @param now when a document is set aside, it is by this date
 * @returns only the keys that change
 */
export function advance(stored: Stored, event: ProgressEvent, now: number): Stored {
  const before = parseState(stored[keys.progress]);
  if (event.type === 'imported') return replace(stored, before, event.data, now);

  const { state, problem } = before;
  const last = event.type === 'preset' ? { last: parseLastPreset(stored[keys.preset]) } : {};
  const after = reduce(problem ? { ...state, problem } : state, { ...event, ...last });
  return {
    ...(event.type === 'preset' && !same(event.preset, stored[keys.preset]) && { [keys.preset]: event.preset }),
    ...((problem || !same(after, state)) && { [keys.progress]: after }),
    ...(problem && { [keys.setAside]: aside(stored, before, now) }),
  };
}

/** Puts an imported document in the place of the present one, which is set aside unless there is nothing in it. */
function replace(stored: Stored, present: Parsed, data: OwnData, now: number): Stored {
  const nothing = !present.problem && [data.progress, emptyState()].some((one) => same(one, present.state));
  const here = nothing ? parseSetAside(stored[keys.setAside], now) : aside(stored, present, now);
  const list = data.setAside ? together(data.setAside, here) : here;
  const known = data.preset !== undefined || stored[keys.preset] !== undefined;
  return {
    [keys.progress]: data.progress,
    ...((list.kept.length > 0 || list.dropped > 0) && { [keys.setAside]: list }),
    // The last preset belongs to the document: what it filled in is not the person's own choice.
    ...(known && { [keys.preset]: data.preset ?? {} }),
  };
}

function aside(stored: Stored, { problem }: Parsed, at: number): SetAsideList {
  const entry = { at, problem: problem ?? 'replaced', raw: stored[keys.progress] } as const;
  return setAside(parseSetAside(stored[keys.setAside], at), entry);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
