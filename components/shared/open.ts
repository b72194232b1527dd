import browser from 'webextension-polyfill';

/** Opens an address in a new tab; the popup closes by itself. */
export async function openTab(url: string): Promise<void> {
  try {
    await browser.tabs.create({ url });
  } catch {
    // A window that allows no new tab of ours; the plain way still works.
    window.open(url, '_blank', 'noopener');
  }
}

/** Opens our page for first run and settings, at its start or at one of its sections. */
export function openSettings(section?: 'data' | 'plan' | 'have'): Promise<void> {
  return openTab(browser.runtime.getURL('/welcome.html') + (section ? `#${section}` : ''));
}

/** Opens the written guide, or its checklist. */
export function openGuide(part: 'guide' | 'checklist' = 'guide'): Promise<void> {
  return openTab(browser.runtime.getURL(`/guide.html${part === 'guide' ? '' : `#${part}`}`));
}
