import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../lib/progress/events';
import { badge, nextAction } from '../../../lib/progress/next';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState, moment } from '../../../lib/progress/state';

const done = (stage: 'account' | 'secondFactor' | 'access' | 'login'): ProgressEvent => ({
  type: 'confirmed',
  stage,
  at: 5,
  as: 'done',
});
const seen = (page: string): ProgressEvent => ({ type: 'pageSeen', page, at: 10 });
const network = (id: 'reconnet' | 'ithaca' | 'bond'): ProgressEvent => ({
  type: 'profileChanged',
  profile: { network: id },
});
const having = (...events: ProgressEvent[]) => events.reduce(reduce, emptyState());

describe('the next action', () => {
  it.each([
    ['the first day', [], 'go', 'account', 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi'],
    ['registered', [seen('euLogin.registered')], 'wait', 'account', null],
    [
      'has an account',
      [done('account')],
      'go',
      'secondFactor',
      'https://webgate.ec.europa.eu/cas/userdata/myAccount.cgi',
    ],
    ['no network yet', [done('account'), done('secondFactor')], 'choose', 'access', null],
    [
      'SAAS',
      [done('account'), done('secondFactor'), network('reconnet')],
      'go',
      'access',
      'https://cpms.ern-net.eu/login/',
    ],
    [
      'CPMS 2.0',
      [done('account'), done('secondFactor'), network('ithaca')],
      'go',
      'access',
      'https://cpms2.ern-net.eu/',
    ],
    [
      'nothing described',
      [done('account'), done('secondFactor'), network('bond')],
      'go',
      'access',
      'https://cpms2.ern-net.eu/',
    ],
    ['requested', [seen('euLogin.deviceAdded'), seen('saas.submitted')], 'wait', 'access', null],
    [
      'approved',
      [network('reconnet'), done('account'), done('secondFactor'), done('access')],
      'go',
      'login',
      'https://cpms.ern-net.eu/login/',
    ],
    ['arrived', [network('reconnet'), seen('cpms.home')], 'finished', null, 'https://cpms.ern-net.eu/login/'],
  ] as const)('%s', (_what, events, kind, stage, address) => {
    expect(nextAction(having(...events))).toMatchObject({ kind, stage, address });
  });

  it('the person switches the route', () => {
    const state = having(network('reconnet'), done('account'), done('secondFactor'), {
      type: 'routeChosen',
      route: 'cpms2',
    });
    expect(nextAction(state).address).toBe('https://cpms2.ern-net.eu/');
  });

  it('says since when we wait', () => {
    expect(nextAction(having(seen('euLogin.registered')))).toMatchObject({
      since: 10,
      messageKey: 'popup.next.account.waiting',
    });
  });

  it('comes back to a task that was reopened after the arrival', () => {
    const state = having(seen('cpms.home'), { type: 'reopened', stage: 'secondFactor', at: 20 });
    expect(nextAction(state)).toMatchObject({ kind: 'go', stage: 'secondFactor' });
  });
});

describe('the badge', () => {
  it.each([
    ['nothing on the first day', [], ''],
    ['while the mail is under way', [seen('euLogin.registered')], '0/4…'],
    ['one done', [done('account')], '1/4'],
    ['three done', [seen('cpms.home')], '3/4'],
    ['all done', [seen('euLogin.deviceAdded'), seen('cpms.home')], '✓'],
  ] as const)('%s', (_what, events, text) => {
    expect(badge(having(...events)).text).toBe(text);
  });
});

it('what the person does now comes after all they did, even when the clock went back', () => {
  expect(moment(emptyState(), 1000)).toBe(1000);
  expect(moment(having(seen('cpms.home')), 3)).toBe(11);
});
