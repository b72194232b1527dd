import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { createOnce, showReport } from '../../../lib/report/open';

/** The button "report" must lead to a report page, whatever else is slow or fails at that moment. */
describe('once', () => {
  it('does the same thing once for wishes in quick succession', async () => {
    const act = vi.fn(async () => true as const);
    const once = createOnce();
    expect(await Promise.all([once.run('1', act), once.run('1', act), once.run('2', act)])).toEqual([true, true, true]);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('tries again what has failed', async () => {
    const act = vi.fn<() => Promise<true>>().mockRejectedValueOnce(new Error('no window')).mockResolvedValue(true);
    const once = createOnce();
    await expect(once.run('1', act)).rejects.toThrow('no window');
    expect(await once.run('1', act)).toBe(true);
  });
});

describe('the report page', () => {
  it.each([
    ['nobody answers', () => new Promise(() => undefined)],
    ['there is nobody', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['somebody else answers', async () => undefined],
  ])('is opened when %s', async (_what, answer) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer);
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    expect(await showReport(7)).toBe(true);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[0].url).toContain('/report.html?tab=7');
  });

  it('is not opened a second time where it is open', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(true);
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    expect(await showReport(7)).toBe(true);
    expect(create).not.toHaveBeenCalled();
  });
});
