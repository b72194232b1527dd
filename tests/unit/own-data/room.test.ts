import { describe, expect, it } from 'vitest';
import { exportLimit, exportOf } from '../../../lib/own-data/export';
import { setAsideRoom, sizeOf } from '../../../lib/progress/set-aside';
import { listLimit } from '../../../lib/progress/state';
import { bring, heading, reasonOf, setAside, state, stored, text } from './file';

describe('however much is kept', () => {
  const entry = (raw: unknown) => ({ at: 5, problem: 'damaged', raw });
  const names = (before: string) =>
    Array.from({ length: listLimit }, (_, index) => `${before}.b${index}`.padEnd(80, 'x'));
  const fullest = {
    ...state,
    profile: { ...state.profile, hospital: '"'.repeat(120) },
    ticked: names('a'),
    hidden: { hints: names('b'), pages: names('c'), everywhere: false },
  };

  it('fits into a file that is read again', () => {
    const room = setAsideRoom - sizeOf([entry('')] as never);
    const all = { ...stored, progress: fullest, setAside: { kept: [entry('x'.repeat(room))], dropped: 0 } };
    const file = exportOf(all, { ...heading, about: 'x'.repeat(500) });
    expect(JSON.parse(file).data).toEqual(all);
    expect(reasonOf(file)).toBe('understood');
  });

  it('and takes no more room in it than it has', () => {
    const raw = Array.from({ length: 100_000 }, () => [[1]]);
    const all = { ...stored, setAside: { kept: [entry(raw)], dropped: 0 } };
    const file = exportOf(all, heading);
    expect(file.length).toBeLessThan(JSON.stringify(all).length + 2000);
    expect(JSON.parse(file).data).toEqual(all);
    expect(reasonOf(file)).toBe('understood');
  });

  it('what has no room is counted, and does not push out what has', () => {
    const all = { progress: 'x'.repeat(2 * exportLimit), setAside };
    const file = exportOf(all, heading);
    expect(JSON.parse(file).data.setAside).toEqual({ ...setAside, dropped: 3 });
    expect(reasonOf(file)).toBe('understood');
  });

  it('brought back one after the other, the oldest goes', async () => {
    const half = (letter: string) => entry(letter.repeat(setAsideRoom / 2));
    const file = (letter: string) =>
      exportOf({ progress: state, setAside: { kept: [half(letter)], dropped: 0 } }, heading);
    const all = {};
    await bring(all, file('a'));
    await bring(all, file('b'));
    expect(all).toMatchObject({ setAside: { kept: [half('a')], dropped: 1 } });
    expect(reasonOf(exportOf(all, heading))).toBe('understood');
  });

  it('what could not be saved again is refused', () => {
    // Written in five letters, but read and written again it has 21 digits.
    const raw = `[${Array.from({ length: 100_000 }, () => '1e20').join()}]`;
    const file = text.replace('{"any":["thing",null]}', raw);
    expect(file.length).toBeLessThan(exportLimit);
    expect(reasonOf(file)).toEqual({
      reason: 'wrong',
      places: [{ place: 'setAside.kept', found: expect.stringMatching(/^22\d{5} > 800000$/) }],
    });
  });
});
