import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../lib/progress/events';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState, moment, type State } from '../../../lib/progress/state';

const seen = (page: string, at: number, tab?: number): ProgressEvent => ({
  type: 'pageSeen',
  page,
  at,
  ...(tab && { tab }),
});
const submitted = (page: string, at: number): ProgressEvent => ({ type: 'submitted', page, at });
const having = (...events: ProgressEvent[]): State => events.reduce(reduce, emptyState());
const statuses = ({ stages }: State) => Object.values(stages).map((stage) => stage.status);

describe('what pages prove', () => {
  it.each([
    ['euLogin.signIn', ['open', 'open', 'open', 'open']],
    ['euLogin.registered', ['waiting', 'open', 'open', 'open']],
    ['euLogin.signedIn', ['done', 'open', 'open', 'open']],
    ['euLogin.phoneNumbers', ['done', 'open', 'open', 'open']],
    ['euLogin.securityKeys', ['done', 'open', 'open', 'open']],
    ['euLogin.linkEid', ['done', 'open', 'open', 'open']],
    ['euLogin.deviceAdded', ['done', 'done', 'open', 'open']],
    ['saas.home', ['done', 'open', 'open', 'open']],
    ['saas.submitted', ['done', 'open', 'waiting', 'open']],
    ['cpms.login', ['open', 'open', 'open', 'open']],
    ['cpms.home', ['done', 'open', 'done', 'done']],
    ['cpms2.start', ['open', 'open', 'open', 'open']],
  ])('%s', (page, expected) => {
    expect(statuses(having(seen(page, 10)))).toEqual(expected);
  });

  it('keeps the date of the request when its page is seen again', () => {
    const state = having(seen('saas.submitted', 10), seen('saas.submitted', 99));
    expect(state.stages.access).toMatchObject({ status: 'waiting', since: 10 });
  });

  it('takes the new date when the person asked again', () => {
    const state = having(seen('saas.submitted', 10), submitted('saas.recap', 50), seen('saas.submitted', 51));
    expect(state.stages.access).toMatchObject({ status: 'waiting', since: 51 });
  });
});

describe('a second factor that was passed', () => {
  it('counts when a signed-in page follows', () => {
    expect(having(seen('euLogin.challengeApp', 10), seen('saas.home', 20)).stages.secondFactor).toMatchObject({
      status: 'done',
      since: 20,
      by: 'proof',
    });
  });

  it.each(['euLogin.signIn', 'euLogin.otherUser', 'euLogin.password', 'euLogin.loggedOut'])('not after %s', (page) => {
    const state = having(seen('euLogin.challengeQr', 10), seen(page, 15), seen('euLogin.signedIn', 20));
    expect(state.stages.secondFactor.status).toBe('open');
  });

  it('not when the signed-in page is in another tab', () => {
    const state = having(seen('euLogin.challengeApp', 10, 1), seen('euLogin.myAccount', 20, 2));
    expect(state.stages.secondFactor.status).toBe('open');
    expect(reduce(state, seen('cpms.home', 30, 1)).stages.secondFactor.status).toBe('done');
  });

  it('also when the last time it was asked for the clock was ahead', () => {
    const ahead = having(seen('euLogin.challengeApp', 900));
    const at = moment(ahead, 10);
    const asked = reduce(ahead, seen('euLogin.challengeApp', at));
    expect(asked.challenge).toEqual({ at });
    expect(reduce(asked, seen('saas.home', moment(asked, 20))).stages.secondFactor.status).toBe('done');
  });

  it('not when it was left lying for hours', () => {
    const state = having(seen('euLogin.challengeSms', 0), seen('euLogin.signedIn', 3 * 3_600_000));
    expect(state.stages.secondFactor.status).toBe('open');
  });
});

describe('the person has the last word', () => {
  it('reopens, and the same proof does not close it again', () => {
    const state = having(
      seen('cpms.home', 10),
      { type: 'reopened', stage: 'login', at: 20 },
      seen('cpms.home', 30),
      seen('cpms.home', 40),
    );
    expect(state.stages.login.status).toBe('open');
    expect(state.stages.access.status).toBe('done');
  });

  it('closes it again once they have acted anew', () => {
    const reopened = having(seen('cpms.home', 10), { type: 'reopened', stage: 'login', at: 20 }, seen('cpms.home', 30));
    const acted = reduce(reopened, submitted('cpms.login', 40));
    expect(acted.stages.login.status).toBe('open');
    expect(reduce(acted, seen('cpms.home', 50)).stages.login).toMatchObject({ status: 'done', since: 50 });
  });

  it('a button on another task is no act on this one', () => {
    const state = having(
      seen('cpms.home', 10),
      { type: 'reopened', stage: 'access', at: 20 },
      submitted('euLogin.register', 30),
      seen('cpms.home', 40),
    );
    expect(state.stages.access.status).toBe('open');
  });

  it('saying that they wait is an act, too', () => {
    const state = having(
      seen('cpms.home', 10),
      { type: 'reopened', stage: 'access', at: 20 },
      { type: 'confirmed', stage: 'access', at: 30, as: 'waiting' },
    );
    expect(state.stages.access).toMatchObject({ status: 'waiting', since: 30, by: 'person' });
    expect(reduce(state, seen('cpms.home', 40)).stages.access.status).toBe('done');
  });

  it('what they confirm is never taken back by a page', () => {
    const state = having({ type: 'confirmed', stage: 'access', at: 10, as: 'done' }, seen('saas.submitted', 20));
    expect(state.stages.access).toMatchObject({ status: 'done', since: 10, by: 'person' });
  });
});

describe('plans and choices', () => {
  it('changes only the fields that were named, and null takes one back', () => {
    const state = having(
      { type: 'profileChanged', profile: { network: 'reconnet', country: 'DE' } },
      { type: 'profileChanged', profile: { hospital: 'DE07', country: null } },
    );
    expect(state.profile).toEqual({ network: 'reconnet', hospital: 'DE07' });
  });

  it('keeps the chosen second factor, and goes back to the recommended one', () => {
    const state = having({ type: 'methodChosen', method: 'key' });
    expect(state.method).toBe('key');
    expect(reduce(state, { type: 'methodChosen', method: null })).toEqual(emptyState());
  });

  it('hides and shows again', () => {
    const hint = { type: 'hidden', what: 'hint', id: 'cpms.login.logIn' } as const;
    const everywhere = { type: 'hidden', what: 'everywhere' } as const;
    const state = having({ ...hint, hidden: true }, { ...hint, hidden: true }, { ...everywhere, hidden: true });
    expect(state.hidden).toEqual({ hints: ['cpms.login.logIn'], pages: [], everywhere: true });
    expect(reduce(state, { ...hint, hidden: false }).hidden.hints).toEqual([]);
  });

  it('forgets everything when asked to', () => {
    expect(
      having(seen('cpms.home', 10), { type: 'languageChosen', language: 'de' }, { type: 'erased', at: 20 }),
    ).toEqual(emptyState());
  });
});
