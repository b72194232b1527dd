import { readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../../lib/guides';
import { pageAt } from '../portals/pages';
import { expectedPages } from './expected';
import { isRinged, pressOurs, type Seen, see, until } from './seen';
import { mine, openSession, type Session } from './session';
import { plan } from './walk';
import { fillWelcome, forgetTasks, welcomePage } from './welcome';

/**
 * Every page of the catalogue, in German in Chromium and in English in Firefox: the card names the page, and each
 * hint's ring is around its element.
 */
describe.each(mine(['de', 'en'] as const))('every page, in %s', (language) => {
  const texts = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Record<string, string>;
  let session: Session;
  let page: Page;
  let welcome: Page;

  beforeAll(async () => {
    session = await openSession({ uiLanguage: language, reducedMotion: true });
    welcome = await welcomePage(session.launched);
    await fillWelcome(welcome, language, plan);
    page = await session.launched.newPage();
    await page.bringToFront();
  });

  afterAll(() => session.close());

  it.each(expectedPages.map((one) => [`${one.page} ${JSON.stringify(one.choice ?? {})}`, one] as const))(
    '%s',
    async (_name, expected) => {
      // Nobody has arrived yet: to who has, nothing is shown unasked.
      await page.goto('about:blank');
      await forgetTasks(welcome);
      await page.goto(pageAt(session.world, expected.page, language, expected.choice), { waitUntil: 'load' });
      if (Object.keys(pageOf(expected.page)?.page.hints ?? {}).length === 0) {
        // Recognised, but there is nothing to say.
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
        expect((await see(page)).ring).toBeNull();
        return;
      }
      await until(page, `the card of ${expected.page}`, ({ title }) => title === texts[expected.page]);
      const missing: string[] = [];
      for (const [hint, selector] of Object.entries(expected.hints)) {
        const shown = await leafTo(page, sentences(expected.page, hint), selector);
        if (!shown) missing.push(`${hint} is not offered, or not at ${selector}`);
        else if (selector === null && !(await unringed(page))) missing.push(hint);
      }
      expect(missing.join('; ')).toBe('');
    },
  );

  /** How each variant of the hint's text begins, up to its first value. */
  function sentences(id: string, hint: string): string[] {
    const isQuiet = pageOf(id)?.page.hints[hint]?.quiet === true;
    const variants = ['', '.held', '.missing', '.unplanned'].map((variant) => texts[`${id}.${hint}${variant}`]);
    return [...variants, isQuiet && texts[`${id}.form`]].flatMap((text) => (text ? choices(text) : []));
  }
});

/** How long is waited for a ring that another hint may have, in ms. */
const patience = 8000;

async function ringed(page: Page, selector: string): Promise<boolean> {
  return until(page, `the ring around ${selector}`, (seen) => isRinged(page, seen, selector), patience).then(
    () => true,
    () => false,
  );
}

/** Whether only words are left; a ring that stood around something else may take its time to go. */
async function unringed(page: Page): Promise<boolean> {
  return until(page, 'words without a ring', ({ ring }) => ring === null, patience).then(
    () => true,
    () => false,
  );
}

/** The same where another hint may say the same words: as soon as the ring rests, it is around this or another one. */
async function restsAt(page: Page, selector: string): Promise<boolean> {
  let before = '';
  const rests = ({ ring }: Seen) => {
    const [now, last] = [JSON.stringify(ring), before];
    before = now;
    return ring !== null && now === last;
  };
  return until(page, 'a ring at rest', rests, patience).then(
    (seen) => isRinged(page, seen, selector),
    () => false,
  );
}

/**
 * Leafs through the card until it shows one of these texts, with this ring; false when it never does. Goes through it
 * a second time with more patience before it says so.
 */
async function leafTo(page: Page, texts: readonly string[], selector: string | null): Promise<boolean> {
  const fits = ({ text }: Seen) => texts.some((one) => pattern(one).test(text));
  for (const isThere of [restsAt, ringed]) {
    while (await leaf(page, 0));
    do {
      const seen = await see(page);
      if (fits(seen) && (selector === null || (await isThere(page, selector)))) return true;
    } while (await leaf(page, 1));
  }
  return false;
}

/** To the hint before or after; false when there is none. */
async function leaf(page: Page, direction: 0 | 1): Promise<boolean> {
  const button = `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelectorAll('.steps button')[${direction}]`;
  if (!(await page.evaluate(`!!${button} && !${button}.disabled`))) return false;
  await pressOurs(page, `.steps button:nth-of-type(${direction + 1})`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return true;
}

/** A message once for each way through its choices, values and formatting left in braces. */
function choices(message: string): string[] {
  return ways(parse(message));
}

function ways(parts: readonly MessageFormatElement[]): string[] {
  return parts.reduce<string[]>(
    (before, part) => before.flatMap((text) => waysOf(part).map((end) => text + end)),
    [''],
  );
}

function waysOf(part: MessageFormatElement): string[] {
  if (part.type === TYPE.literal) return [part.value];
  if (part.type === TYPE.select || part.type === TYPE.plural)
    return Object.values(part.options).flatMap(({ value }) => ways(value));
  return part.type === TYPE.tag ? ways(part.children) : ['{value}'];
}

/** A message as a pattern: any value may stand where it has one. */
function pattern(message: string): RegExp {
  const parts = message.split(/\{\w+\}|<\/?b>/);
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*')}$`);
}
