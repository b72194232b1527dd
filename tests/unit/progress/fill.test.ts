import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../lib/progress/events';
import { type PresetValues, parseLastPreset } from '../../../lib/progress/fill';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState, type State } from '../../../lib/progress/state';

const preset = { network: 'rita', country: 'DE', hospital: 'DE07', language: 'de', route: 'cpms2' } as const;
const apply = (state: State, values: PresetValues, last: PresetValues = {}) =>
  reduce(state, { type: 'preset', preset: values, last });
const filled = apply(emptyState(), preset);

const values: fc.Arbitrary<PresetValues> = fc.record(
  {
    network: fc.constantFrom('rita' as const, 'reconnet' as const),
    country: fc.constantFrom('DE' as const, 'IT' as const),
    hospital: fc.constantFrom('DE07', 'IT08'),
    language: fc.constantFrom('de' as const, 'en' as const),
    route: fc.constantFrom('saas' as const, 'cpms2' as const),
  },
  { requiredKeys: [] },
);
const stateOf = ({ language, route, ...profile }: PresetValues): State => ({
  ...emptyState(),
  profile,
  language: language ?? null,
  route: route ?? null,
});

describe('a preset', () => {
  it('fills a first day', () => {
    const { language, route, ...profile } = preset;
    expect(filled).toEqual({ ...emptyState(), profile, language, route });
  });

  it('whatever the person has chosen stays, and a second time changes nothing', () => {
    fc.assert(
      fc.property(values, values, (chosen, other) => {
        const once = apply(stateOf(chosen), other);
        const { language, route, profile } = once;
        expect({ ...profile, language, route }).toMatchObject(chosen);
        expect(apply(once, other)).toEqual(once);
        expect(apply(once, other, other)).toEqual(once);
      }),
    );
  });

  it('what only the last one had set follows the new one', () => {
    fc.assert(
      fc.property(values, values, (last, next) => {
        const before = apply(emptyState(), last);
        const after = apply(before, next, last);
        expect(after).toEqual(apply(emptyState(), next));
        expect(apply(after, next, last)).toEqual(after);
      }),
    );
  });

  it('corrected twice leaves nothing of the first', () => {
    const first = { network: 'reconnet', country: 'DE', hospital: 'DE07', route: 'saas', language: 'de' } as const;
    const second = { network: 'vascern', country: 'IT' } as const;
    const third = { ...second, hospital: 'IT08', route: 'cpms2' } as const;
    const after = apply(apply(emptyState(), first), second, first);
    expect(after).toEqual({ ...emptyState(), profile: second });
    expect(apply(after, third, second)).toEqual({
      ...emptyState(),
      profile: { ...second, hospital: 'IT08' },
      route: 'cpms2',
    });
  });

  it('takes back nothing that the person has chosen since', () => {
    const chosen = { ...filled, profile: { ...filled.profile, hospital: 'Charité' }, language: 'en' } as const;
    expect(apply(chosen, { network: 'rita' }, preset)).toEqual({
      ...emptyState(),
      profile: { network: 'rita', hospital: 'Charité' },
      language: 'en',
    });
  });

  it('corrected takes back its hospital where the person is in another country', () => {
    const moved = { ...filled, profile: { ...filled.profile, country: 'IT' } } as const;
    expect(apply(moved, preset, preset)).toEqual(moved);
    const corrected = { ...preset, hospital: 'DE08' };
    expect(apply(moved, corrected, preset).profile).toEqual({ network: 'rita', country: 'IT' });
  });

  it('brings neither its hospital to another country nor its way to another network', () => {
    expect(apply(stateOf({ country: 'IT' }), preset).profile).toEqual({ network: 'rita', country: 'IT' });
    expect(apply(stateOf({ network: 'vascern' }), preset).route).toBeNull();
  });

  it('does not put its network in the place of one that this version does not know', () => {
    const unknown = { ...emptyState(), problem: 'unknownNetwork' } as const;
    const after = apply(unknown, preset);
    expect(after).toEqual({ ...unknown, profile: { country: 'DE', hospital: 'DE07' }, language: 'de' });
    // Nor when the person has read of it: it was their choice all the same.
    expect(apply(reduce(after, { type: 'noticeRead' }), preset, preset).profile.network).toBeUndefined();
  });

  it('as an event is strict', () => {
    expect(parseEvent({ type: 'preset', preset })).toEqual({ type: 'preset', preset });
    for (const wrong of [{ ...preset, country: 'ZZ' }, { ...preset, guest: true }, { hospital: 'x'.repeat(121) }, null])
      expect(parseEvent({ type: 'preset', preset: wrong })).toBeNull();
  });

  it('that was stored is read field by field', () => {
    expect(parseLastPreset({ ...preset, country: 'ZZ', more: 1 })).toEqual({
      network: 'rita',
      hospital: 'DE07',
      language: 'de',
      route: 'cpms2',
    });
    for (const value of [undefined, null, 'x', 7, []]) expect(parseLastPreset(value)).toEqual({});
  });
});
