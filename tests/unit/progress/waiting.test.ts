import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../lib/guides/shape';
import { emptyState, type State } from '../../../lib/progress/state';
import { waitOf, workingDays } from '../../../lib/progress/waiting';

const at = (text: string) => new Date(text).getTime();
const done = { status: 'done' } as const;
/** Somebody who waits at this stage since then; what comes before is done. */
function waiting(stage: Stage, since: number): State {
  const { stages, ...rest } = emptyState();
  const before =
    stage === 'account' ? {} : stage === 'access' ? { account: done, secondFactor: done } : { account: done };
  return { ...rest, stages: { ...stages, ...before, [stage]: { status: 'waiting', since } } };
}
const patience = (stage: Stage, since: string, now: string) => waitOf(waiting(stage, at(since)), at(now))?.patience;

describe('waiting for the mail', () => {
  it.each([
    ['2026-11-23T09:19:59', 'normal'],
    ['2026-11-23T09:20:00', 'check'],
    ['2026-11-24T08:59:00', 'check'],
    ['2026-11-24T09:00:00', 'ask'],
  ])('registered at nine, at %s: %s', (now, expected) => {
    expect(patience('account', '2026-11-23T09:00:00', now)).toBe(expected);
  });
});

describe('waiting for the approval', () => {
  it.each([
    ['Friday evening', '2026-11-20T20:00:00', 'normal'],
    ['Sunday', '2026-11-22T20:00:00', 'normal'],
    ['Monday', '2026-11-23T08:00:00', 'normal'],
    ['Tuesday', '2026-11-24T00:00:00', 'check'],
    ['Wednesday', '2026-11-25T23:00:00', 'check'],
    ['Thursday', '2026-11-26T08:00:00', 'ask'],
    ['a year later', '2027-11-26T08:00:00', 'ask'],
  ])('asked on Friday at noon, on %s', (_day, now, expected) => {
    expect(patience('access', '2026-11-20T12:00:00', now)).toBe(expected);
  });

  it.each(['account', 'secondFactor', 'access'] as const)(
    'a clock that was set back keeps nobody waiting: %s',
    (stage) => {
      const now = at('2026-11-20T12:00:00');
      expect(waitOf(waiting(stage, at('2027-01-01T00:00:00')), now)).toEqual({ stage, since: null, patience: 'check' });
      expect(waitOf(waiting(stage, at('2026-11-21T12:00:00')), now)).toEqual({ stage, since: now, patience: 'normal' });
    },
  );

  it('for the login there is nothing to look at again', () => {
    const state = { ...waiting('login', at('2027-01-01T00:00:00')) };
    const stages = { ...state.stages, account: done, secondFactor: done, access: done };
    expect(waitOf({ ...state, stages }, 5)).toEqual({ stage: 'login', since: null, patience: 'normal' });
  });
});

describe('who waits for nothing', () => {
  it('is told nothing', () => {
    expect(waitOf(emptyState(), 5)).toBeNull();
  });
});

describe('working days', () => {
  it('never shrink with time, and a week has five', () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: day - 1 }),
        (start, days, part) => {
          const from = start * day + part;
          expect(workingDays(from, from + (days + 1) * day)).toBeGreaterThanOrEqual(
            workingDays(from, from + days * day),
          );
          const noon = new Date(from).setHours(12, 0, 0, 0);
          expect(workingDays(noon, new Date(noon).setDate(new Date(noon).getDate() + 7))).toBe(5);
        },
      ),
    );
  });
});
