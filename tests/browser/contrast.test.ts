import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './extension-page';
import { type Living, openLiving, texts } from './living';
import { pressOurs, until } from './seen';
import { browserName } from './session';

/**
 * Who has set colours of their own (forced colours) or more contrast still sees where ring, card, notice and warning
 * begin. Measured on what is drawn, not on styles: WCAG 1.4.11 asks for 3:1. Chromium can be told so without the
 * system's settings; Firefox cannot, and has the same style sheet.
 */
const least = 3;
const ways = [
  ['forced colours, light', { 'forced-colors': 'active', 'prefers-color-scheme': 'light' }],
  ['forced colours, dark', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
  ['more contrast, light', { 'prefers-contrast': 'more', 'prefers-color-scheme': 'light' }],
  ['more contrast, dark', { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' }],
] as const;
const root = `document.querySelector('[data-cpms-lotse]')?.shadowRoot`;

describe.runIf(browserName === 'chrome').each(ways)('%s', (_name, features) => {
  let living: Living;
  let page: Page;
  /** Reads pictures; a page of its own, so that the portal's is left alone. */
  let reader: Page;
  let client: CDPSession;

  beforeAll(async () => {
    living = await openLiving({ reducedMotion: true });
    page = living.page;
    reader = await living.session.launched.newPage();
    await page.bringToFront();
    client = await page.createCDPSession();
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await client.send('Emulation.setEmulatedMedia', { features: list });
  });

  afterAll(() => living.close());

  /** The colours across the left edge of one of our elements, from outside to inside, half-way down. */
  async function edgeOf(selector: string): Promise<readonly Colour[]> {
    const box = (await eventually(selector, () =>
      page.evaluate(`(() => {
        const one = ${root}?.querySelector('${selector}');
        if (!one?.checkVisibility()) return null;
        one.scrollIntoView({ block: 'nearest' });
        const { x, y, height } = one.getBoundingClientRect();
        return { x: Math.floor(x) - 5, y: Math.round(y + height / 2), width: 14, height: 1 };
      })()`),
    )) as { x: number; y: number; width: number; height: number };
    const picture = await page.screenshot({ encoding: 'base64', clip: box });
    return (await reader.evaluate(`(async () => {
      const picture = new Image();
      picture.src = 'data:image/png;base64,${picture}';
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, 1).getContext('2d');
      canvas.drawImage(picture, 0, 0);
      const { data } = canvas.getImageData(0, 0, picture.width, 1);
      return Array.from({ length: picture.width }, (_, at) => [...data.slice(at * 4, at * 4 + 3)]);
    })()`)) as readonly Colour[];
  }

  /** How much the line stands out against what is outside of it. */
  const standsOut = async (selector: string) => {
    const [outside, ...rest] = await edgeOf(selector);
    return Math.max(...rest.map((one) => contrast(one, outside ?? [0, 0, 0])));
  };
  const isSeen = (selector: string) =>
    eventually(
      `the edge of ${selector}`,
      () => standsOut(selector),
      (found) => found >= least,
    );

  it('is in force, or nothing is tested here', async () => {
    for (const [name, value] of Object.entries(features))
      expect(await page.evaluate(`matchMedia('(${name}: ${value})').matches`)).toBe(true);
  });

  it('ring, card and notice are seen', async () => {
    await living.showFixture('cpms/login.en-documented');
    await until(page, 'ring and card', ({ title, ring }) => title === texts['cpms.login'] && ring !== null);
    for (const selector of ['.ring', '.card', '.notice']) await isSeen(selector);
  });

  it('a warning is seen, and the dock', async () => {
    await living.showFixture('saas/country.en-wrong-network');
    await until(page, 'the warning', ({ text }) => text.includes(texts['saas.country.up']?.split('.')[0] ?? '?'));
    for (const selector of ['.card.is-careful', '.is-careful .do']) await isSeen(selector);
    await pressOurs(page, '.close');
    await until(page, 'the dock', ({ dock }) => dock);
    await isSeen('.dock');
  });
});

type Colour = readonly [red: number, green: number, blue: number];

/** As WCAG 2.2 defines it. */
function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
