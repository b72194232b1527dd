// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Condition, Hint } from '../../../lib/guides/shape';
import type { Advice } from '../../../lib/page/advise';
import { lead, offered, type Way } from '../../../lib/page/lead';

const hint = (name: string, more: Partial<Hint> = {}, state: Partial<Advice> = {}): Advice => ({
  name,
  hint: { kind: 'press', ...more },
  status: 'found',
  unplanned: false,
  held: false,
  done: false,
  ...state,
});
const way = (more: Partial<Way> = {}): Way => ({
  acted: new Set(),
  unwanted: new Set(),
  isOpen: () => true,
  method: 'app',
  route: null,
  ...more,
});
const led = (advice: Advice[], more: Partial<Way> = {}) => lead(advice, way(more))?.name;

describe('which hint comes first', () => {
  const form = [hint('first'), hint('last'), hint('help', { aside: true }), hint('send')];

  it('the first in reading order', () => expect(led(form)).toBe('first'));
  it('the next one after what was done last', () => expect(led(form, { acted: new Set(['last']) })).toBe('send'));
  it('what was skipped, once the end is reached', () =>
    expect(led(form, { acted: new Set(['last', 'send']) })).toBe('first'));
  it('the last step when everything is done', () =>
    expect(led(form, { acted: new Set(['first', 'last', 'send']) })).toBe('send'));
  it('never another way by itself', () => expect(led([hint('help', { aside: true }), hint('send')])).toBe('send'));
  it('nothing of the other way to ask for access', () => {
    const ask = [hint('ask', { route: 'saas' }), hint('send')];
    expect(led(ask, { route: 'cpms2' })).toBe('send');
    expect(led(ask, { route: 'saas' })).toBe('ask');
    expect(led(ask)).toBe('ask');
  });
  it('not what the person put away', () => expect(led(form, { unwanted: new Set(['first']) })).toBe('last'));
  it('what the page shows as done is done', () =>
    expect(led([hint('row', {}, { done: true }), hint('next')])).toBe('next'));
  it('a step that can be taken before one that cannot', () =>
    expect(led([hint('row', {}, { held: true }), hint('up')])).toBe('up'));
  it('what is there and only waits, before a search for it', () => {
    const list = (heldBy: Condition) => [
      hint('search', { unlessFound: 'row' }),
      hint('row', {}, { status: 'words', held: true, heldBy }),
    ];
    for (const heldBy of ['rowUnfolded', 'rowUsable', 'listReady'] as const) expect(led(list(heldBy))).toBe('row');
    expect(led(list('trailClear'))).toBe('search');
  });
  it('a warning before everything', () => {
    expect(led([...form, hint('up', { kind: 'careful', shown: 'trailWrong' })])).toBe('up');
  });
  it('only while the stage is open', () => {
    const login = [hint('request', { while: { stage: 'access', is: 'open' } }), hint('logIn')];
    expect(led(login)).toBe('request');
    expect(led(login, { isOpen: () => false })).toBe('logIn');
  });
  it('of several methods the chosen one, and no other by itself', () => {
    const methods = [hint('phone', { method: 'app' }), hint('key', { method: 'key' })];
    expect(led(methods)).toBe('phone');
    expect(led(methods, { method: 'key' })).toBe('key');
    expect(led([...methods, hint('send')], { method: 'eid' })).toBe('send');
    expect(offered(methods, way({ method: 'key' })).map(({ name }) => name)).toEqual(['phone', 'key']);
  });
  it('another one once the task is done', () => {
    const proved = { stage: 'secondFactor', is: 'done' } as const;
    const account = [hint('phone', { method: 'app' }), hint('reserve', { while: proved })];
    expect(led(account)).toBe('phone');
    expect(led(account, { isOpen: () => false })).toBe('reserve');
  });
  it('the stand-in only while the other is not found', () => {
    const list = (status: Advice['status']) => [hint('search', { unlessFound: 'row' }), hint('row', {}, { status })];
    expect(led(list('found'))).toBe('row');
    expect(led(list('missing'))).toBe('search');
    expect(offered(list('found'), way()).map(({ name }) => name)).toEqual(['row']);
  });
  it('nothing when nothing is offered', () => expect(led([])).toBeUndefined());
});
