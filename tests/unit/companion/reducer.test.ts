// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { beforeLook, type CompanionAction, type CompanionState, decide } from '../../../lib/companion/reducer';
import { isBeingProved, isProved } from '../../../lib/companion/task';
import type { Hint, Page } from '../../../lib/guides/shape';
import type { Advice } from '../../../lib/page/advise';
import type { Recognised } from '../../../lib/page/recognise';
import type { ProgressEvent } from '../../../lib/progress/events';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState } from '../../../lib/progress/state';

const at = 1000;
const hint = (name: string, more: Partial<Hint> = {}, state: Partial<Advice> = {}): Advice => ({
  name,
  hint: { kind: 'type', ...more },
  status: 'found',
  unplanned: false,
  held: false,
  done: false,
  ...state,
});
const page = (id: string, more: Partial<Page> = {}, signals: readonly string[] = []) =>
  ({ id, page: { stage: 'account', ...more }, signals: new Set(signals), struck: [] }) as unknown as Recognised;

const register = page('euLogin.register');
const form = [hint('first'), hint('last'), hint('send', { kind: 'press' })];
const looked = (page: Recognised | null, advice: readonly Advice[] = form): CompanionAction => ({
  type: 'looked',
  page,
  advice: page ? advice : [],
  at,
});
const did = (name: string, how: 'pressed' | 'changed'): CompanionAction => ({ type: 'did', hint: name, how, at });
const chose = (name: string): CompanionAction => ({ type: 'chose', hint: name });
const hides = (what: 'hint' | 'page', id: string) => ({ type: 'hidden', what, id, hidden: true }) as const;

/** What is shown after these actions, and everything the background was told on the way. */
function played(...actions: readonly CompanionAction[]): { shown: CompanionState; told: readonly ProgressEvent[] } {
  let shown = beforeLook(emptyState());
  const told: ProgressEvent[] = [];
  for (const action of actions) {
    const { state, tell } = decide(shown, action);
    shown = state;
    told.push(...tell);
  }
  return { shown, told };
}
const currentOf = (...actions: readonly CompanionAction[]) => played(...actions).shown.current?.name;

describe('arriving', () => {
  it('opens by itself, with the first hint, and tells which page was seen', () => {
    const { shown, told } = played(looked(register));
    expect(shown).toMatchObject({ open: true, current: { name: 'first' } });
    expect(told).toEqual([{ type: 'pageSeen', page: 'euLogin.register', at }]);
  });

  it('opens once per page: what the person closed stays closed while they are there', () => {
    const { shown, told } = played(looked(register), { type: 'opened', open: false }, looked(register));
    expect(shown.open).toBe(false);
    expect(told).toHaveLength(1);
  });

  it('a dialog in front of the page is not a departure', () => {
    const there: CompanionAction[] = [
      looked(register),
      did('first', 'changed'),
      chose('send'),
      { type: 'opened', open: false },
    ];
    expect(played(...there, looked(null)).shown).toMatchObject({ page: null, hints: [], current: undefined });
    const { shown, told } = played(...there, looked(null), looked(register));
    expect(shown).toMatchObject({ open: false, current: { name: 'send' } });
    expect(told).toHaveLength(1);
  });

  it('another page opens again, and nothing was done or chosen on it yet', () => {
    const { shown, told } = played(
      looked(register),
      did('first', 'changed'),
      chose('send'),
      { type: 'opened', open: false },
      looked(page('euLogin.signIn')),
    );
    expect(shown).toMatchObject({ open: true, current: { name: 'first' }, chosen: undefined });
    expect(shown.acted).toEqual([]);
    expect(told.at(-1)).toEqual({ type: 'pageSeen', page: 'euLogin.signIn', at });
  });

  it('keeps no element longer than the look it is of', () => {
    const element = {} as Element;
    const { shown } = played(looked(register, [hint('first', {}, { element })]), chose('first'), looked(register));
    expect([...shown.advice, ...shown.hints, shown.current].filter((one) => one?.element)).toEqual([]);
  });
});

describe('leading', () => {
  it('to the next hint after what was done', () => {
    expect(currentOf(looked(register), did('first', 'changed'))).toBe('last');
    expect(currentOf(looked(register), did('last', 'changed'))).toBe('send');
  });

  it('pressing counts for what is to be pressed only, changing for everything else', () => {
    const { shown, told } = played(looked(register), did('first', 'pressed'), did('send', 'changed'));
    expect(shown.acted).toEqual([]);
    expect(told).toHaveLength(1);
  });

  it('a press on what is to be pressed is told', () => {
    expect(played(looked(register), did('send', 'pressed')).told.at(-1)).toEqual({
      type: 'submitted',
      page: 'euLogin.register',
      at,
    });
  });

  it('the hint that the person chose is let go when the page shows that it is done, whoever did it', () => {
    const open = [hint('first'), hint('send')];
    const done = [hint('first', {}, { done: true }), hint('send')];
    const { shown } = played(looked(register, open), chose('first'), looked(register, done));
    expect(shown.chosen).toBeUndefined();
  });

  it('the hint that the person chose is kept while it is offered …', () => {
    expect(currentOf(looked(register), chose('send'), looked(register))).toBe('send');
    expect(currentOf(looked(register), chose('send'), did('first', 'changed'))).toBe('send');
  });

  it('… and until it is done or gone', () => {
    expect(currentOf(looked(register), chose('last'), did('last', 'changed'))).toBe('send');
    const gone: CompanionAction[] = [looked(register), chose('last'), looked(register, [hint('first'), hint('other')])];
    expect(currentOf(...gone, looked(register))).toBe('first');
  });

  it('to a warning before everything else', () => {
    const warning = hint('up', { kind: 'careful', shown: 'trailWrong' });
    expect(currentOf(looked(register, [...form, warning]))).toBe('up');
  });

  it('says that there is nothing new when there is not', () => {
    const { shown } = played(looked(register), chose('last'));
    const still: CompanionAction[] = [
      chose('last'),
      { type: 'opened', open: true },
      { type: 'told', event: hides('page', 'x'), sent: 'saved' },
      did('unknown', 'changed'),
    ];
    for (const action of still) expect(decide(shown, action).state).toBe(shown);
  });
});

describe('hiding', () => {
  const hide = (event: ProgressEvent): CompanionAction => ({ type: 'progressed', saved: reduce(emptyState(), event) });

  it('a hint: it is offered no more, and the next one leads', () => {
    const { shown } = played(looked(register), hide(hides('hint', 'euLogin.register.first')));
    expect(shown.hints.map(({ name }) => name)).toEqual(['last', 'send']);
    expect(shown.current?.name).toBe('last');
  });

  it('a hint of another page of the same name: nothing', () => {
    expect(currentOf(looked(register), hide(hides('hint', 'euLogin.registered.first')))).toBe('first');
  });

  it.each([hides('page', 'euLogin.register'), { type: 'hidden', what: 'everywhere', hidden: true } as const])(
    'the page or everything: nothing is shown, until it is taken back',
    (event) => {
      const { shown } = played(looked(register), hide(event));
      expect(shown.current).toBeUndefined();
      expect(currentOf(looked(register), hide(event), hide({ ...event, hidden: false }))).toBe('first');
    },
  );

  it('acts at once where nothing is saved, and says why', () => {
    const event = hides('hint', 'euLogin.register.first');
    const unsaved: CompanionAction[] = [looked(register), { type: 'told', event, sent: 'private' }];
    expect(played(...unsaved).shown).toMatchObject({ sent: 'private', current: { name: 'last' } });
    // What is stored meanwhile, by another window, does not undo it.
    expect(currentOf(...unsaved, { type: 'progressed', saved: emptyState() })).toBe('last');
  });
});

describe('telling', () => {
  const proving = (...signals: string[]) =>
    page('euLogin.mobileDevices', { proof: { signal: 'device', as: 'euLogin.deviceAdded' } }, signals);
  const proofs = (...actions: readonly CompanionAction[]) =>
    played(...actions).told.filter((event) => 'page' in event && event.page === 'euLogin.deviceAdded').length;

  it('a proof as soon as it shows, and once', () => {
    expect(proofs(looked(proving()))).toBe(0);
    expect(proofs(looked(proving()), looked(proving('device')), looked(proving('device')))).toBe(1);
    expect(proofs(looked(proving('device')), looked(null), looked(proving('device')))).toBe(1);
  });

  it('a notice as read with the first thing the person does, where it is to be read once', () => {
    const told = (noticeOnce?: true) =>
      played(
        looked(page('cpms.login', { notice: 'cpms2Upgrade', noticeOnce })),
        did('first', 'changed'),
        did('last', 'changed'),
      ).told.filter(({ type }) => type === 'hintTicked');
    expect(told(true)).toEqual([{ type: 'hintTicked', hint: 'notice.cpms2Upgrade' }]);
    expect(told()).toEqual([]);
  });

  it('a quiet line is gone when the next event is saved', () => {
    const event = hides('page', 'other');
    const { shown } = played({ type: 'told', event, sent: 'unsaved' }, { type: 'told', event, sent: 'saved' });
    expect(shown.sent).toBe('saved');
  });
});

describe('a page that shows that its task is done', () => {
  const shown = page('euLogin.signedIn', { proof: { signal: 'menu', as: 'signedIn' } }, ['menu']);
  const stand = (account: object) => ({ ...emptyState(), stages: { ...emptyState().stages, account } }) as never;

  it.each([
    ['is only about to be noted', { status: 'open' }, true, false],
    ['is noted', { status: 'done' }, false, true],
    ['closes nothing that the person has reopened', { status: 'open', reopened: 5 }, false, false],
  ])('%s', (_name, account, being, proved) => {
    expect([isBeingProved(shown, stand(account)), isProved(shown, stand(account))]).toEqual([being, proved]);
    const other = page('euLogin.signedIn', { proof: { signal: 'menu', as: 'signedIn' } });
    expect([isBeingProved(other, stand(account)), isProved(other, stand(account))]).toEqual([false, false]);
  });
});
