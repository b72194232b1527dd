import type { CDPSession, Page } from 'puppeteer-core';

/** Asks a page's developer tools to count what its main thread does. */
export async function countThreadTime(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/**
 * What all tasks of the main thread took since then, in ms of processor time ("thread ticks",
 * chromedevtools.github.io/devtools-protocol, Performance).
 */
export async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'TaskDuration');
  if (!time) throw new Error('This Chromium does not tell the time of its main thread.');
  return time.value * 1000;
}
