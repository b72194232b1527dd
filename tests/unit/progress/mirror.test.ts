// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useMirror } from '../../../components/shared/use-mirror';
import { createMirror } from '../../../lib/progress/mirror';
import { parseState } from '../../../lib/progress/parse';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState } from '../../../lib/progress/state';

const stored = reduce(emptyState(), { type: 'languageChosen', language: 'de' });
const store = (progress: unknown) => browser.storage.local.set({ progress });

beforeEach(() => fakeBrowser.reset());

describe('the mirror', () => {
  it('shows what is stored, and every change', async () => {
    await store(stored);
    const mirror = createMirror(parseState, new AbortController().signal);
    expect(mirror.getState()).toMatchObject({ ready: false, state: emptyState() });
    await vi.waitFor(() => expect(mirror.getState()).toEqual({ ready: true, state: stored, problem: null }));
    await store({ ...stored, welcomed: true });
    expect(mirror.getState().state.welcomed).toBe(true);
    await browser.storage.local.remove('progress');
    expect(mirror.getState().state).toEqual(emptyState());
  });

  it('ends with its signal', async () => {
    const ending = new AbortController();
    const mirror = createMirror(parseState, ending.signal);
    await vi.waitFor(() => expect(mirror.getState().ready).toBe(true));
    ending.abort();
    await store(stored);
    expect(mirror.getState().state).toEqual(emptyState());
  });

  it('a change that comes while it is still reading is not overwritten by what it read', async () => {
    let answer = (_: Record<string, unknown>) => {};
    vi.spyOn(browser.storage.local, 'get').mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const mirror = createMirror(parseState, new AbortController().signal);
    await store(stored);
    answer({});
    await Promise.resolve();
    expect(mirror.getState().state).toEqual(stored);
  });

  it('names a problem, also one that is not written down yet', async () => {
    await store({ ...stored, version: 9 });
    const mirror = createMirror(parseState, new AbortController().signal);
    await vi.waitFor(() => expect(mirror.getState().problem).toBe('newer'));
  });

  it('says so when storage does not answer', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    const mirror = createMirror(parseState, new AbortController().signal);
    await vi.waitFor(() => expect(mirror.getState()).toMatchObject({ ready: true, problem: 'unreadable' }));
  });

  it('a component follows the part it looks at', async () => {
    const mirror = createMirror(parseState, new AbortController().signal);
    const { result } = renderHook(() => useMirror(mirror, (view) => view.state.language));
    expect(result.current).toBeNull();
    await act(() => store(stored));
    expect(result.current).toBe('de');
  });
});
