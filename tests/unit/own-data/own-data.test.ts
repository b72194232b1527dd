import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../../lib/own-data/check';
import { exportLimit, exportOf, format, formatVersion } from '../../../lib/own-data/export';
import { notAfter } from '../../../lib/own-data/not-after';
import { readExport, readFile } from '../../../lib/own-data/read';
import { parseEvent } from '../../../lib/progress/events';
import { parseState } from '../../../lib/progress/parse';
import { emptyState, listLimit } from '../../../lib/progress/state';
import { createWriter } from '../../../lib/progress/writer';
import { anyEvent } from '../progress/arbitrary';
import { area, bring, but, day, heading, type Loose, now, reasonOf, setAside, state, stored, text } from './file';

describe('an export', () => {
  it('begins with what a person understands, and can be read line by line', () => {
    expect(text.split('\n').slice(1, 7)).toEqual([
      '  "about": "Alles, was der Lotse gespeichert hat.",',
      `  "format": "${format}",`,
      `  "formatVersion": ${formatVersion},`,
      '  "extension": "0.1.0",',
      '  "savedAt": "2026-11-12T09:30:00.000Z",',
      '  "data": {',
    ]);
    expect(JSON.parse(text).data).toEqual(stored);
  });

  it('of nothing is a first day', () => {
    expect(JSON.parse(exportOf({}, heading)).data).toEqual({ progress: emptyState() });
  });

  it('takes along what cannot be read, as it was, and can be brought back all the same', () => {
    const damaged = { ...state, route: 'tunnel' };
    const { data } = JSON.parse(exportOf({ progress: damaged, setAside: 'gone' }, heading));
    expect(data.progress).toEqual({ ...state, problem: 'damaged' });
    expect(data.setAside.kept.map(({ raw }: { raw: unknown }) => raw)).toEqual(['gone', damaged]);
    expect(reasonOf(exportOf({ progress: damaged, setAside: 'gone' }, heading))).toBe('understood');
  });

  it('whatever is stored, this version can read its own file', () => {
    const any = fc.jsonValue();
    fc.assert(
      fc.property(fc.record({ progress: any, setAside: any, preset: any }, { requiredKeys: [] }), (all) => {
        fc.pre(!JSON.stringify(all).includes('__proto__'));
        expect(reasonOf(exportOf(all, heading))).toBe('understood');
      }),
    );
  });
});

describe('export → erase → import', () => {
  it('is as if nothing had happened, whatever was stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 15 }), async (events) => {
        const all: Record<string, unknown> = {};
        const writer = createWriter(area(all));
        for (const event of events) await writer.write(event);
        const before = structuredClone(all);
        const file = exportOf(all, heading);
        await writer.write({ type: 'erased', at: now });
        expect(all).toEqual({});
        await bring(all, file);
        expect(all).toEqual({ progress: emptyState(), ...before });
      }),
      { numRuns: 200 },
    );
  });

  it('with documents that were set aside, too', async () => {
    const all = {};
    await bring(all, text);
    expect(all).toEqual(stored);
  });

  it('bringing the same file twice changes nothing more', async () => {
    const all = structuredClone(stored);
    await bring(all, text);
    expect(all).toEqual(stored);
  });

  it('sets aside what it replaces, so that nothing is lost', async () => {
    const present = { ...emptyState(), language: 'en', profile: { network: 'rita' } };
    const all: Record<string, unknown> = { progress: present, setAside: { kept: [], dropped: 1 } };
    await bring(all, text);
    expect(all.progress).toEqual(state);
    expect(all.setAside).toEqual({
      kept: [setAside.kept[0], { at: expect.any(Number), problem: 'replaced', raw: present }],
      dropped: 2,
    });
  });

  it('sets aside what could not be read as well, and does not tell of it in the new document', async () => {
    const all: Record<string, unknown> = { progress: 'progress' };
    await bring(all, text);
    expect(all.progress).toEqual(state);
    expect(all.setAside).toMatchObject({ kept: [setAside.kept[0], { problem: 'damaged', raw: 'progress' }] });
  });

  it('a first day is not worth setting aside', async () => {
    const all: Record<string, unknown> = { progress: emptyState() };
    await bring(all, exportOf({ progress: state }, heading));
    expect(all).toEqual({ progress: state });
  });
});

describe('refused', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['an empty file with line breaks', ' \n\n', 'empty'],
    ['a file that is too big', ' '.repeat(exportLimit) + text, 'tooBig'],
    ['a letter', 'Sehr geehrte Damen und Herren', 'notJson'],
    ['a picture', '\u0089PNG\r\n\u001a\u0000\u0000', 'notJson'],
    ['half of our own file', text.slice(0, text.length / 2), 'damaged'],
    ['our own file with an end too many', `${text}}`, 'damaged'],
    ['another JSON', '{"a":1}', 'notOurs'],
    ['a list', `[${text}]`, 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['nested without end', '['.repeat(200_000) + ']'.repeat(200_000), 'notJson'],
    ['a key that cannot be kept', text.replace('"profile": {', '"profile": { "__proto__": {},'), 'damaged'],
    ['a newer file', text.replace('"formatVersion": 1', '"formatVersion": 2'), 'newer'],
    ['a newer document', text.replace('"version": 1', '"version": 2'), 'newer'],
  ])('%s', (_what, file, reason) => {
    expect(reasonOf(file)).toEqual({ reason });
  });

  it.each([
    ['no data', 'wrong', 'data', (file: Loose) => delete file.data],
    ['data that is a text', 'wrong', 'data', (file: Loose) => (file.data = 'x')],
    ['no document', 'wrong', 'progress', (file: Loose) => delete file.data.progress],
    ['a document without version', 'wrong', 'progress.version', (file: Loose) => delete file.data.progress.version],
    ['an impossible version', 'wrong', 'progress.version', (file: Loose) => (file.data.progress.version = 0)],
    [
      'an unknown network',
      'unknown',
      'progress.profile.network',
      (file: Loose) => (file.data.progress.profile.network = 'atlantis'),
    ],
    [
      'an unknown country',
      'unknown',
      'progress.profile.country',
      (file: Loose) => (file.data.progress.profile.country = 'ZZ'),
    ],
    ['an unknown route', 'unknown', 'progress.route', (file: Loose) => (file.data.progress.route = 'tunnel')],
    ['an unknown language', 'unknown', 'progress.language', (file: Loose) => (file.data.progress.language = 'la')],
    ['something that is no id', 'unknown', 'progress.ticked', (file: Loose) => file.data.progress.ticked.push('no id')],
    ['a number as language', 'wrong', 'progress.language', (file: Loose) => (file.data.progress.language = 7)],
    [
      'a word as date',
      'wrong',
      'progress.stages.account.since',
      (file: Loose) => (file.data.progress.stages.account.since = 'gestern'),
    ],
    [
      'a hospital with half a letter',
      'wrong',
      'progress.profile.hospital',
      (file: Loose) => (file.data.progress.profile.hospital = 'K\ud800ln'),
    ],
    ['a list as task', 'wrong', 'progress.stages.login', (file: Loose) => (file.data.progress.stages.login = [])],
    ['a surprise', 'wrong', 'progress.surprise', (file: Loose) => (file.data.progress.surprise = 1)],
    [
      'a surprise with a dot in its name',
      'wrong',
      'progress."profile.network"',
      (file: Loose) => (file.data.progress['profile.network'] = 'rita'),
    ],
    ['a surprise beside the document', 'wrong', 'surprise', (file: Loose) => (file.data.surprise = 1)],
    ['a surprise in the heading', 'wrong', 'surprise', (file: Loose) => (file.surprise = 1)],
    ['a heading without a date', 'wrong', 'savedAt', (file: Loose) => (file.savedAt = 'im November')],
    ['a damaged list of what was set aside', 'wrong', 'setAside.kept', (file: Loose) => (file.data.setAside.kept = {})],
    [
      'a damaged entry there',
      'wrong',
      'setAside.kept.0.problem',
      (file: Loose) => (file.data.setAside.kept[0].problem = 'mood'),
    ],
    ['a wrong count there', 'wrong', 'setAside.dropped', (file: Loose) => (file.data.setAside.dropped = -1)],
    ['a wrong last preset', 'wrong', 'preset.network', (file: Loose) => (file.data.preset.network = 'atlantis')],
  ])('%s, and where', (_what, reason, place, change) => {
    expect(reasonOf(but(change))).toEqual({ reason, places: [expect.objectContaining({ place })] });
  });

  it('names only the strangers of a list, and shortens what is long', () => {
    const file = but((one: Loose) => one.data.progress.ticked.push('no id', 'x'.repeat(500)));
    expect(reasonOf(file)).toEqual({
      reason: 'unknown',
      places: [{ place: 'progress.ticked', found: expect.stringMatching(/^"no id", "x+…$/) }],
    });
  });

  it('shortens the name of a surprise as well', () => {
    const file = but((one: Loose) => (one.data.progress['x'.repeat(500_000)] = 'rita'));
    expect(reasonOf(file)).toEqual({
      reason: 'wrong',
      places: [{ place: expect.stringMatching(/^progress\.x{50}…$/), found: '"rita"' }],
    });
  });

  it.each([
    ['ticked', (ticked: unknown) => ({ ticked })],
    ['hidden.hints', (hints: unknown) => ({ hidden: { ...state.hidden, hints } })],
    ['hidden.pages', (pages: unknown) => ({ hidden: { ...state.hidden, pages } })],
  ])('a list that is too long, at once: %s', (place, change) => {
    const long = (length: number) => {
      const names = Array.from({ length }, (_, index) => `a.b${index}`);
      return but((one: Loose) => Object.assign(one.data.progress, change(names)));
    };
    expect(reasonOf(long(listLimit))).toBe('understood');
    const start = performance.now();
    expect(reasonOf(long(70_000))).toEqual({
      reason: 'wrong',
      places: [{ place: `progress.${place}`, found: `70000 > ${listLimit}` }],
    });
    // Comparing each with each would take many seconds.
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('a file from the future, but not one that is off by hours', () => {
    expect(reasonOf(text, now - day)).toBe('understood');
    expect(reasonOf(text, now - 2 * day)).toEqual({ reason: 'future', latest: now });
  });

  it('a file is read with a mark at its beginning, not opened when it is too big, and may fail', async () => {
    expect(await readFile({ size: 9, text: async () => `\ufeff${text}` }, now)).toHaveProperty('found');
    const unopened = { size: 1e9, text: () => Promise.reject(new Error('opened')) };
    expect(await readFile(unopened, now)).toEqual({ refusal: { reason: 'tooBig' } });
    expect(await readFile({ ...unopened, size: 9 }, now)).toEqual({ refusal: { reason: 'unreadable' } });
  });
});

/** The JSON in a text, with something else at any one place of it. */
const mutated = fc
  .tuple(fc.nat(), fc.jsonValue(), fc.constantFrom('replace', 'remove', 'add'))
  .map(([pick, value, how]) => {
    const file = JSON.parse(text);
    const places: [Record<string, unknown>, string][] = [];
    const collect = (part: unknown) => {
      if (typeof part !== 'object' || part === null) return;
      for (const key of Object.keys(part)) {
        places.push([part as Record<string, unknown>, key]);
        collect((part as Record<string, unknown>)[key]);
      }
    };
    collect(file);
    const [part, key] = places[pick % places.length] as [Record<string, unknown>, string];
    if (how === 'replace') part[key] = value;
    else if (how === 'remove' && !Array.isArray(part)) delete part[key];
    else part[`${key}2`] = value;
    return JSON.stringify(file);
  });
const cut = fc
  .tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 5 }))
  .map(([from, length, instead]) => text.slice(0, from) + instead + text.slice(from + length));

describe('a clock that was ahead and set right again', () => {
  const ahead = now + 400 * day;

  it('is no reason to refuse: what happened then counts as of when the file was saved', () => {
    const login = { status: 'waiting', since: ahead, by: 'person', reopened: now - day, acted: ahead } as const;
    const progress = { ...state, stages: { ...state.stages, login }, challenge: { at: ahead, tab: 7 } };
    const reading = readExport(exportOf({ progress }, heading), now + day);
    expect(reading).toEqual({
      found: {
        data: { progress: { ...state, stages: { ...state.stages, login: { ...login, since: now, acted: now } } } },
        savedAt: now,
      },
    });
  });

  it('changes nothing else', () => {
    const asked = { ...state, challenge: { at: now - 5 } };
    expect(readExport(exportOf({ progress: asked }, heading), now)).toMatchObject({
      found: { data: { progress: asked } },
    });
  });
});

describe('whatever is chosen', () => {
  it('is either refused with a reason, or understood completely and taken by the background as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mutated, cut), (file) => {
        const reading = readExport(file, now);
        if ('refusal' in reading) {
          expect(reading.refusal.reason).toBeTruthy();
          return;
        }
        const { data } = JSON.parse(file);
        // Nothing is lost; what is missing in a document is as on the first day.
        expect(checkData(data)).toMatchObject({ data });
        const progress = notAfter(parseState(data.progress).state, reading.found.savedAt);
        expect(reading.found.data).toMatchObject({ ...data, progress });
        const event = { type: 'imported', at: now, data: reading.found.data };
        expect(parseEvent(event)).toEqual(event);
      }),
      { numRuns: 4000 },
    );
  });

  it('the background takes nothing that is not understood completely', () => {
    const event = (data: unknown) => parseEvent({ type: 'imported', at: now, data });
    expect(event({ progress: state })).toEqual({ type: 'imported', at: now, data: { progress: state } });
    for (const data of [undefined, null, {}, { progress: { ...state, route: 'tunnel' } }, { progress: state, more: 1 }])
      expect(event(data)).toBeNull();
  });
});
