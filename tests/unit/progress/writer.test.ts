import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../lib/progress/events';
import type { PresetValues } from '../../../lib/progress/fill';
import { parseState } from '../../../lib/progress/parse';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState } from '../../../lib/progress/state';
import { type Area, createWriter, type Lock } from '../../../lib/progress/writer';
import { anyEvent } from './arbitrary';

const tick = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const noLock: Lock = (task) => task();
const noWait = async () => {};
const seen: ProgressEvent = { type: 'pageSeen', page: 'cpms.home', at: 10 };
const german: ProgressEvent = { type: 'languageChosen', language: 'de' };

/** Storage that answers late, as the real one does, and fails when told to. */
function storage(stored: Record<string, unknown> = {}) {
  const fails = { get: 0, set: 0 };
  const calls = { set: 0 };
  const area: Area = {
    async get(keys) {
      await tick();
      if (fails.get-- > 0) throw new Error('read');
      return Object.fromEntries(keys.flatMap((key) => (key in stored ? [[key, structuredClone(stored[key])]] : [])));
    },
    async set(items) {
      await tick();
      if (fails.set-- > 0) throw new Error('quota');
      calls.set += 1;
      Object.assign(stored, structuredClone(items));
    },
    async remove(keys) {
      await tick();
      for (const key of keys) delete stored[key];
    },
  };
  return { area, stored, fails, calls };
}

/** What is true after all of this; a preset knows the one before it, until everything is erased or replaced. */
function oneByOne(events: readonly ProgressEvent[]) {
  let last: PresetValues = {};
  return events.reduce((state, event) => {
    const after = reduce(state, event.type === 'preset' ? { ...event, last } : event);
    if (event.type === 'preset') last = event.preset;
    if (event.type === 'erased' || event.type === 'imported') last = {};
    return after;
  }, emptyState());
}

describe('the writer', () => {
  it('stores many events that arrive at once, none lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 12 }), async (events) => {
        const { area, stored } = storage();
        const writer = createWriter(area, noLock, noWait);
        const answers = await Promise.all(events.map((event) => writer.write(event)));
        expect(answers.every((answer) => answer.saved)).toBe(true);
        expect(parseState(stored.progress).state).toEqual(oneByOne(events));
      }),
      { numRuns: 60 },
    );
  });

  it('does not write when nothing changed', async () => {
    const { area, calls } = storage();
    const writer = createWriter(area, noLock, noWait);
    await writer.write(seen);
    await writer.write(seen);
    expect(calls.set).toBe(1);
  });

  it('tries again when storage stumbles, and the next event is not lost either', async () => {
    const { area, stored, fails } = storage();
    fails.get = 1;
    fails.set = 1;
    const writer = createWriter(area, noLock, noWait);
    expect(await Promise.all([writer.write(seen), writer.write(german)])).toEqual([{ saved: true }, { saved: true }]);
    expect(stored.progress).toMatchObject({ language: 'de', stages: { login: { status: 'done' } } });
  });

  it('says so when storage fails for good, and goes on afterwards', async () => {
    const { area, stored, fails } = storage();
    fails.set = 4;
    const writer = createWriter(area, noLock, noWait);
    expect(await writer.write(seen)).toEqual({ saved: false });
    expect(stored).toEqual({});
    expect(await writer.write(german)).toEqual({ saved: true });
  });

  it('takes nothing from a page that was told before everything was erased, and takes what comes later', async () => {
    const { area, stored } = storage();
    const { write } = createWriter(area, noLock, noWait);
    await write({ type: 'erased', at: 20 });
    expect(await write(seen, 'page')).toEqual({ saved: true });
    expect(stored).toEqual({});
    await write({ ...seen, at: 30 }, 'page');
    expect(Object.keys(stored)).toHaveLength(1);
  });

  it('never writes over a document it could not read', async () => {
    const { area, stored, fails } = storage({ progress: { ...emptyState(), language: 'en' } });
    fails.get = 4;
    expect(await createWriter(area, noLock, noWait).write(seen)).toEqual({ saved: false });
    expect(stored.progress).toEqual({ ...emptyState(), language: 'en' });
  });

  it('a worker that is replaced and its successor do not undo each other', async () => {
    const { area, stored } = storage();
    let last: Promise<unknown> = Promise.resolve();
    const lock: Lock = (task) => {
      const turn = last.then(task);
      last = turn.catch(() => {});
      return turn;
    };
    const [old, young] = [createWriter(area, lock, noWait), createWriter(area, lock, noWait)];
    await Promise.all([old.write(seen), young.write(german), old.write({ type: 'welcomed' })]);
    expect(stored.progress).toMatchObject({ language: 'de', welcomed: true, stages: { login: { status: 'done' } } });
  });
});

describe('a document that cannot be read in full', () => {
  const damaged = { ...emptyState(), language: 'de', route: 'tunnel' };

  it('is set aside, what is readable lives on, and the person is told', async () => {
    const { area, stored } = storage({ progress: damaged });
    await createWriter(area, noLock, noWait).write(seen);
    expect(stored.setAside).toMatchObject({ kept: [{ problem: 'damaged', raw: damaged }], dropped: 0 });
    expect(stored.progress).toMatchObject({
      language: 'de',
      problem: 'damaged',
      stages: { login: { status: 'done' } },
    });
  });

  it('the notice goes when it was read, the copy stays', async () => {
    const { area, stored } = storage({ progress: damaged });
    const writer = createWriter(area, noLock, noWait);
    await writer.write(seen);
    await writer.write({ type: 'noticeRead' });
    expect(stored.progress).toMatchObject({ problem: null });
    expect(stored.setAside).toMatchObject({ kept: [{ raw: damaged }] });
  });

  it('at most five are kept, and the others are counted', async () => {
    const { area, stored } = storage();
    const writer = createWriter(area, noLock, noWait);
    for (let n = 0; n < 7; n += 1) {
      stored.progress = { ...damaged, n };
      await writer.write(seen);
    }
    expect(stored.setAside).toMatchObject({ dropped: 2 });
    expect((stored.setAside as { kept: unknown[] }).kept).toHaveLength(5);
  });

  it('erasing erases that as well', async () => {
    const { area, stored } = storage({ progress: damaged, setAside: { kept: [], dropped: 0 } });
    expect(await createWriter(area, noLock, noWait).write({ type: 'erased', at: 1 })).toEqual({ saved: true });
    expect(stored).toEqual({});
  });
});
