// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { concerns, handsOver, taskOn } from '../../../lib/companion/task';
import { pageOf } from '../../../lib/guides';
import type { Stage } from '../../../lib/guides/shape';
import type { Recognised } from '../../../lib/page/recognise';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState, type StageState, type State } from '../../../lib/progress/state';

const done: StageState = { status: 'done', since: 1, by: 'person' };
const waiting: StageState = { status: 'waiting', since: 1, by: 'proof' };
const stand = (stages: Partial<Record<Stage, StageState>>): State => ({
  ...emptyState(),
  stages: { ...emptyState().stages, ...stages },
});
const on = (id: string): Recognised => {
  const known = pageOf(id);
  if (!known) throw new Error(`There is no page ${id}.`);
  return { ...known, signals: new Set(), struck: [] };
};

const asked = stand({ account: done, secondFactor: done, access: waiting });
const approved = stand({ account: done, secondFactor: done, access: done });
const arrived = stand({ account: done, secondFactor: done, access: done, login: done });

describe('the head of the card names the person’s task', () => {
  it.each([
    ['cpms.denied', 'before the approval', asked, 'access'],
    ['cpms.denied', 'after it', approved, 'login'],
    ['cpms.login', 'before the approval', asked, 'access'],
    ['cpms.login', 'after it', approved, 'login'],
    ['euLogin.signIn', 'on the first day', emptyState(), 'account'],
    ['euLogin.signIn', 'on the last', approved, 'login'],
    ['euLogin.passwordExpires', 'on the last day', approved, 'login'],
  ] as const)('%s, %s', (id, _when, state, task) => {
    expect(taskOn(on(id), state)).toBe(task);
    expect(concerns(on(id), state)).toBe(true);
  });

  it('and who has arrived is left in peace', () => {
    for (const id of ['cpms.denied', 'euLogin.passwordExpires'])
      expect([taskOn(on(id), arrived), concerns(on(id), arrived)]).toEqual([null, false]);
  });
});

describe('a page about the password', () => {
  it.each(['euLogin.passwordExpires'])('%s moves no task, and no challenge', (id) => {
    const challenge = { at: 5, tab: 1 };
    for (const state of [emptyState(), asked, { ...emptyState(), challenge }])
      expect(reduce(state, { type: 'pageSeen', page: id, at: 9, tab: 1 })).toBe(state);
  });
});

describe('handing over', () => {
  const hasAccount = stand({ account: done });
  it.each(['euLogin.signedIn', 'euLogin.accountDetails'])('%s: once the account is there', (id) => {
    expect(handsOver(on(id), emptyState())).toBe(false);
    expect(handsOver(on(id), hasAccount)).toBe(true);
  });

  it('not while something is asked, nor where the person is kept out', () => {
    for (const id of ['euLogin.signIn', 'euLogin.password', 'euLogin.passwordExpires', 'cpms.denied', 'cpms.login'])
      for (const state of [hasAccount, asked, approved]) expect(handsOver(on(id), state)).toBe(false);
  });

  it('not where nothing is left to be done', () => {
    expect(handsOver(on('euLogin.signedIn'), arrived)).toBe(false);
  });
});
