import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAt } from '../portals/pages';
import { eventually, textsOf } from './extension-page';
import { isRinged, until } from './seen';
import { browserName, openSession, type Session } from './session';
import { traps } from './traps';
import { plan } from './walk';
import { fillWelcome, welcomePage } from './welcome';

/**
 * The traps in the world of the extension itself, while a person fills in the form: every look and every answer to what
 * they do comes past them. Only Chromium lets a test into that world; what reads the pages is under the same traps in
 * both browsers (`fixtures.test.ts`, `clean.test.ts`).
 */
describe.skipIf(browserName !== 'chrome')('what is typed', () => {
  let session: Session;
  let page: Page;
  let client: CDPSession;
  let ours: number | undefined;

  beforeAll(async () => {
    session = await openSession({ uiLanguage: 'de' });
    await fillWelcome(await welcomePage(session.launched), 'de', plan);
    page = await session.launched.newPage();
    await page.bringToFront();
    client = await page.createCDPSession();
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) ours = context.id;
    });
    await client.send('Runtime.enable');
  });

  afterAll(() => session.close());

  const inOurs = async (expression: string) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      ...(ours !== undefined && { contextId: ours }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };

  it('is not read by the extension while the form is filled in', async () => {
    const text = textsOf('de');
    await page.goto(pageAt(session.world, 'euLogin.register', 'de'), { waitUntil: 'load' });
    await until(page, 'the card', ({ title }) => title === text('euLogin.register'));
    await eventually('the world of the extension', () => ours !== undefined);
    await inOurs(`${traps}; addEventListener('error', ({ message }) => touchedTraps.push(message))`);
    // The traps hold: otherwise nothing would follow from their silence.
    await expect(inOurs(`document.querySelector('#userData_firstName').value`)).rejects.toThrow(
      'Typed content was read',
    );
    await inOurs('touchedTraps.length = 0');
    const filled = ['#userData_firstName', '#userData_lastName', '#userData_email', '#userData_email2'];
    for (const selector of filled) {
      await page.focus(selector);
      await page.keyboard.type('erika.musterfrau@example.org');
      await until(page, selector, (seen) => isRinged(page, seen, selector));
    }
    await page.evaluate(`document.body.append('a new sentence')`);
    await page.click('#userData_firstName', { count: 3 });
    await until(page, 'the first field again', (seen) => isRinged(page, seen, '#userData_firstName'));
    expect(await inOurs('[...touchedTraps]')).toEqual([]);
  });
});
