// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Pin } from '../../../components/shared/Pin';
import { leave, settle, show } from '../popup/stage';

const title = 'So bleibt der Leuchtturm zu sehen';

describe('how to keep our button in sight', () => {
  afterEach(leave);

  it('is told until the button is pinned, also when that happens beside the page', async () => {
    const settings = { isOnToolbar: false };
    Object.assign(browser.action, { getUserSettings: async () => settings });
    await show(Pin, { stored: { version: 1, language: 'de' } });
    expect(screen.getByText(title)).toBeTruthy();
    settings.isOnToolbar = true;
    await act(async () => void dispatchEvent(new Event('focus')));
    await settle();
    expect(screen.queryByText(title)).toBeNull();
  });

  it.each([
    ['cannot say', undefined],
    ['fails', vi.fn().mockRejectedValue(new Error('no'))],
  ])('is not told where the browser %s', async (_how, getUserSettings) => {
    Object.assign(browser.action, { getUserSettings });
    await show(Pin, { stored: { version: 1, language: 'de' } });
    expect(screen.queryByText(title)).toBeNull();
  });
});
