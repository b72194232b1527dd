import browser from 'webextension-polyfill';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { keys } from './keys';
import type { Parsed } from './parse';
import { emptyState, type Problem, type State } from './state';

export interface View {
  /** False until storage has answered. */
  readonly ready: boolean;
  readonly state: State;
  /** What the person must know about stored data; `unreadable` when storage itself does not answer. */
  readonly problem: Problem | 'unreadable' | null;
}

/** A read-only picture of the stored document, kept up to date. Only the background writes. */
export type Mirror = Pick<StoreApi<View>, 'getState' | 'subscribe'>;

/**
 * Starts a mirror; it ends with the signal.
 * @param parse reads the stored document; never throws
 */
export function createMirror(parse: (stored: unknown) => Parsed, signal: AbortSignal): Mirror {
  const store = createStore<View>(() => ({ ready: false, state: emptyState(), problem: null }));
  let news = 0;

  const show = ({ state, problem }: Parsed) =>
    store.setState({ ready: true, state, problem: problem ?? state.problem });
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[keys.progress] : undefined;
    if (!change) return;
    news += 1;
    show(parse(change.newValue));
  };
  const read = async () => {
    const before = news;
    try {
      const stored = await browser.storage.local.get(keys.progress);
      // A change that came meanwhile is newer than what was read.
      if (!signal.aborted && before === news) show(parse(stored[keys.progress]));
    } catch {
      if (!signal.aborted && before === news) store.setState({ ready: true, problem: 'unreadable' });
    }
  };

  if (signal.aborted) return store;
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(changed);
    } catch {
      // The extension was updated under this page; its listeners are gone anyway.
    }
  });
  // A page that comes back from the back/forward cache has missed every change.
  globalThis.addEventListener?.('pageshow', (event) => event.persisted && void read(), { signal });
  void read();
  return store;
}
