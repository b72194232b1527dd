// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Inspected } from '../../browser/inspect';
import { complaints, type Expected } from '../../fixtures/judge';

const hint = (id: string, matches: readonly string[], more: object = {}) =>
  ({ id, status: 'found', selector: '#x', matches, tried: [], nearby: [], ...more }) as const;
const found = (more: Partial<Inspected> = {}): Inspected => ({
  page: 'euLogin.signIn',
  signals: [],
  hints: [],
  lead: null,
  aid: [],
  moves: {},
  ...more,
});
const expected = (more: Partial<Expected> = {}): Expected => ({ page: 'euLogin.signIn', targets: {}, ...more });

describe('a page against its pair', () => {
  it.each<[string, Partial<Expected>, Partial<Inspected>]>([
    ['as it must be', { targets: { next: '#n', row: null } }, { hints: [hint('next', ['#n'])] }],
    ['another right element', { targets: { next: '#n' }, accept: { next: ['#m'] } }, { hints: [hint('next', ['#m'])] }],
    ['another fair page', { acceptPage: [null], targets: { next: '#n' } }, { page: null }],
    ['first aid that must open', { struck: ['locked'] }, { aid: ['locked'] }],
    ['first aid that may', { struck: [], struckOk: ['locked'] }, { aid: ['locked'] }],
    [
      'one of several fits',
      { fits: { profile: ['fits', 'unclear'] } },
      { hints: [hint('profile', [], { fit: 'fits' })] },
    ],
    ['moved as it must', { moves: { account: 'done' } }, { moves: { account: 'done' } }],
  ])('%s', (_what, want, got) => {
    expect(complaints(expected(want), found(got))).toEqual([]);
  });

  it.each<[RegExp, Partial<Expected>, Partial<Inspected>]>([
    [/must be none/, { page: null }, {}],
    [/must be none/, { page: null }, { page: 'euLogin.panic' }],
    [/must be none/, { page: null }, { page: 'euLogin.panic', hints: [hint('panic', [])] }],
    [/must point at #n, but at nothing/, { targets: { next: '#n' } }, {}],
    [/must point at nothing, but points at #x/, { targets: { next: null } }, { hints: [hint('next', [])] }],
    [
      /must point at #n or #m, but points at #x/,
      { targets: { next: '#n' }, accept: { next: ['#m'] } },
      { hints: [hint('next', [])] },
    ],
    [/must not say “Click/, { badText: ['Click .*'] }, { hints: [hint('next', [], { says: 'Click “Next”.' })] }],
    [
      /must come to fits, but comes to differs/,
      { fits: { profile: 'fits' } },
      { hints: [hint('profile', [], { fit: 'differs' })] },
    ],
    [/locked must not open/, { struck: [] }, { aid: ['locked'] }],
    [/locked must open/, { struck: ['locked'] }, {}],
    [/email must be shown first, but null is/, { lead: 'email' }, {}],
    [/must move {}, but moves/, { moves: {} }, { moves: { account: 'done' } }],
  ])('%s', (complaint, want, got) => {
    const all = complaints(expected(want), found(got));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(complaint);
  });
});
