import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, parseState } from '../../../lib/progress/parse';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState, listLimit, type State } from '../../../lib/progress/state';

const events = [
  { type: 'pageSeen', page: 'saas.submitted', at: 10 },
  { type: 'profileChanged', profile: { network: 'reconnet', country: 'DE', hospital: 'Köln' } },
  { type: 'languageChosen', language: 'de' },
  { type: 'hidden', what: 'page', id: 'cpms.login', hidden: true },
] as const;
const state: State = events.reduce(reduce, emptyState());
/** The stored document with something else at one place. */
const but = (change: Record<string, unknown>) => ({ ...JSON.parse(JSON.stringify(state)), ...change });

describe('parseState', () => {
  it('the first day is no problem', () => {
    expect(parseState(undefined)).toEqual({ state: emptyState(), problem: null });
  });

  it('no object stands in it twice: Firefox would store it once', () => {
    const objects = (value: unknown): object[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objects)] : [];
    for (const one of [emptyState(), state, parseState({ ticked: 1, hidden: 2, stages: 3 }).state])
      expect(objects(one)).toHaveLength(new Set(objects(one)).size);
  });

  it('reads what was written', () => {
    expect(parseState(but({}))).toEqual({ state, problem: null });
  });

  it('a document from before there was a choice of methods is whole', () => {
    const { method: _, ...older } = but({});
    expect(parseState(older)).toEqual({ state, problem: null });
  });

  it('keeps the chosen method', () => {
    expect(parseState(but({ method: 'key' }))).toEqual({ state: { ...state, method: 'key' }, problem: null });
  });

  it('a missing field is as on the first day', () => {
    const { hidden: _, ...without } = but({});
    expect(parseState(without)).toEqual({ state: { ...state, hidden: emptyState().hidden }, problem: null });
  });

  it.each([
    ['a route that does not exist', { route: 'tunnel' }, { route: null }],
    ['a second factor that does not exist', { method: 'sms' }, { method: null }],
    ['a hidden list with a stranger in it', { hidden: { hints: [7], pages: ['cpms.login'] } }, {}],
    ['a language we do not speak', { language: 'xx' }, { language: null }],
    [
      'a country nobody knows',
      { profile: { ...state.profile, country: 'ZZ' } },
      { profile: { network: 'reconnet', hospital: 'Köln' } },
    ],
    [
      'a hospital with half a letter',
      { profile: { ...state.profile, hospital: 'K\ud800ln' } },
      { profile: { network: 'reconnet', country: 'DE' } },
    ],
    ['one damaged task', { stages: { ...state.stages, login: 'yes' } }, {}],
    [
      'a date that is none',
      { stages: { ...state.stages, access: { status: 'waiting', since: 'November' } } },
      { stages: { ...state.stages, access: { status: 'waiting' } } },
    ],
    ['something we never wrote', { surprise: 1 }, {}],
    ['no version', { version: undefined }, {}],
    ['an impossible version', { version: 'one' }, {}],
  ])('%s: keeps everything else and says so', (_what, change, kept) => {
    expect(parseState(but(change))).toEqual({ state: { ...state, ...kept }, problem: 'damaged' });
  });

  it('a list that is too long is cut, at once, and said to be damaged', () => {
    const ticked = Array.from({ length: 110_000 }, (_, index) => `a.b${index}`);
    const start = performance.now();
    expect(parseState(but({ ticked }))).toEqual({
      state: { ...state, ticked: ticked.slice(-listLimit) },
      problem: 'damaged',
    });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('a key with a dot is not taken for a place', () => {
    expect(parseState(but({ 'profile.network': 'atlantis' })).problem).toBe('damaged');
  });

  it('a document of a newer version is read as far as possible', () => {
    expect(parseState(but({ version: 2, islands: [] }))).toEqual({ state, problem: 'newer' });
  });

  it('a network we do not know is left out and named as the problem', () => {
    const parsed = parseState(but({ profile: { ...state.profile, network: 'atlantis' } }));
    expect(parsed.problem).toBe('unknownNetwork');
    expect(parsed.state).toEqual({ ...state, profile: { country: 'DE', hospital: 'Köln' } });
  });

  it('whatever is stored: no exception, a usable state, and what is lost is reported', () => {
    const place = fc.constantFrom(
      'version',
      'language',
      'profile',
      'route',
      'method',
      'stages',
      'challenge',
      'ticked',
      'hidden',
    );
    const spoilt = fc.tuple(place, fc.anything()).map(([key, value]) => but({ [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), spoilt), (value) => {
        const parsed = parseState(value);
        expect(parseState(JSON.parse(JSON.stringify(parsed.state)))).toEqual({ state: parsed.state, problem: null });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('migrate', () => {
  it('climbs from version to version', () => {
    const steps = {
      1: ({ plan, ...rest }: Record<string, unknown>) => ({ ...rest, profile: plan }),
      2: (old: Record<string, unknown>) => ({ ...old, guide: 'open' }),
    };
    expect(migrate({ version: 1, plan: 'x' }, 3, steps)).toEqual({ version: 3, profile: 'x', guide: 'open' });
    expect(migrate({ version: 3, plan: 'x' }, 3, steps)).toEqual({ version: 3, plan: 'x' });
    expect(migrate({ plan: 'x' }, 3, steps)).toEqual({ plan: 'x' });
  });
});
