import { advance } from './advance';
import type { ProgressEvent } from './events';
import { timed } from './from-page';
import { keys } from './keys';
import { parseState } from './parse';
import { moment } from './state';

/** The part of `storage.local` the writer needs. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Written {
  readonly saved: boolean;
}

export interface Writer {
  /**
   * Takes an event in; answers when it is stored, or when storage has refused it for good.
   * @param from `page`: a script on a page has sent it, and its time is not taken for granted
   */
  write(event: ProgressEvent, from?: 'page'): Promise<Written>;
}

/**
 * Runs one task at a time across everything of ours; a worker that is being replaced must not overtake its successor.
 */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;

const pauses = [100, 400, 1500];

/**
 * The only one who writes progress. Events queue up; each is read → reduced → written before the next one starts.
 * Nothing but the queue and the time of the last erasing is kept in memory, so the browser may stop the background at
 * any time: an event that was not answered was perhaps not stored, and its sender asks again.
 */
export function createWriter(area: Area, lock: Lock = webLock, wait: (ms: number) => Promise<void> = pause): Writer {
  let queue: Promise<unknown> = Promise.resolve();
  let erased = 0;
  /** What a page told before everything was erased comes late, and must not bring anything back. */
  const isOver = (event: ProgressEvent, from?: 'page') => from === 'page' && 'at' in event && event.at <= erased;

  const patiently = async (event: ProgressEvent, from?: 'page'): Promise<Written> => {
    for (const ms of [...pauses, null]) {
      try {
        if (!isOver(event, from)) await lock(() => store(area, event, from));
        if (event.type === 'erased') erased = event.at;
        return { saved: true };
      } catch {
        // Storage fails for a moment when the disk is busy or full. Reading failed? Then nothing may be written either.
        if (ms !== null) await wait(ms);
      }
    }
    return { saved: false };
  };

  return {
    write(event, from) {
      const answer = queue.then(() => patiently(event, from));
      queue = answer;
      return answer;
    },
  };
}

async function store(area: Area, event: ProgressEvent, from?: 'page'): Promise<void> {
  const all = Object.values(keys);
  if (event.type === 'erased') return area.remove(all);
  const stored = await area.get(all);
  const now = Date.now();
  const then = from === 'page' ? timed(event, moment(parseState(stored[keys.progress]).state, now)) : event;
  const changes = advance(stored, then, now);
  // One call, so that an old document is never gone before it is kept.
  if (Object.keys(changes).length > 0) await area.set(changes);
}

const webLock: Lock = (task) =>
  globalThis.navigator?.locks ? (navigator.locks.request('progress', task) as ReturnType<typeof task>) : task();

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
