import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Copy } from '../../lib/clean/clean';
import { portalsOwn } from '../../lib/clean/known';
import { type Fixture, readFixtures } from '../fixtures/read';
import { bundleForPage, fixturePage, type Inspected, inOrder, inspect, inspectorScript } from './inspect';
import { type Launched, launch } from './launch';
import { secrets } from './secrets';
import { browserName, mine } from './session';
import { setTraps, touchedTraps } from './traps';

/**
 * A cleaned copy of every saved page, in a real browser: our code finds in it what it finds on the page, and nothing
 * that was hidden in fifty places of it is left. Making the copy reads nothing that was typed. Copying is the same code
 * in both browsers, so each page is copied in one of them, every second in Firefox: all in both took four minutes.
 */
const fixtures = inOrder(mine(readFixtures()));
const places = 50;
let launched: Launched;
let page: Page;
/** Another tab for the copy: a page is quicker to open where another address was. */
let second: Page;
let script: string;

beforeAll(async () => {
  launched = await launch({ browser: browserName, prefs: { 'dom.security.https_first': false } });
  page = await fixturePage(launched.browser);
  await setTraps(page);
  second = await fixturePage(launched.browser);
  const parts = ['clean', 'plant'].map((part) => bundleForPage(`tests/browser/${part}-in-page.ts`));
  script = (await Promise.all([inspectorScript(), ...parts])).join('\n');
});

afterAll(() => launched.close());

const known = JSON.stringify(portalsOwn());
const copyOf = async () => (await page.evaluate(`cleanPage(${known})`)) as Copy;

/** What a page is to our code, with elements told by where they stand. */
async function told(tab: Page, { page: id, signals, hints }: Inspected) {
  const selectors = hints.map(({ selector }) => selector);
  const stand = (await tab.evaluate(`${JSON.stringify(selectors)}.map((one) => one && placeOf(one))`)) as string[];
  // Words in the name of a component are masked like those of an id.
  const places = stand.map((one) => one?.replace(/[a-z\d]+(?:-[a-z\d]+)+(?=:)/g, 'component'));
  return { id, signals, hints: hints.map(({ id: hint, status }, index) => [hint, status, places[index]]) };
}

/** The names of hospitals are gone from a copy, so the same hospital is looked for by its code. */
function byCode(fixture: Fixture): Fixture {
  const { hospital, ...rest } = fixture.profile ?? {};
  if (!hospital || /^[A-Z]{2}\d/i.test(hospital)) return fixture;
  const rows = [...fixture.html.matchAll(/\b([A-Z]{2}\d{2,3})\s?[-–]\s([^<"]{2,80})/g)];
  const codes = new Set(
    rows.filter(([, , name]) => name?.toLowerCase().includes(hospital.toLowerCase())).map(([, one]) => one),
  );
  const [code] = codes;
  return { ...fixture, profile: { ...rest, ...(codes.size === 1 && code && { hospital: code }) } };
}

describe('a cleaned copy', () => {
  it.each(fixtures.map((fixture, index) => [fixture.name, fixture, index] as const))(
    '%s',
    async (_name, fixture: Fixture, index) => {
      const { targets: _targets, ...saved } = byCode(fixture);
      const original = await told(page, await inspect(page, script, saved));
      const { html } = await copyOf();
      const hidden = secrets(index + 1, places);
      const kinds = await page.evaluate(`plant(${JSON.stringify(hidden.map(({ text }) => text))}, ${index * places})`);
      expect(kinds).toBeGreaterThanOrEqual(places);
      // How large something is drawn is the browser's own number.
      const planted = (await copyOf()).html.toLowerCase().replace(/\b[\d.]+px/g, '');
      expect(await touchedTraps(page), 'read while the copy was made').toEqual([]);
      const survivors = hidden.flatMap(({ traces }) => traces.filter((trace) => planted.includes(trace)));
      expect(survivors, 'what survived of the secrets').toEqual([]);
      // Its policy only keeps pictures and scripts away, which it has none of, and would make a tab load it.
      const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      expect(bare).not.toEqual(html);
      const again = await told(second, await inspect(second, script, { ...saved, html: bare }));
      expect(again).toEqual(original);
    },
  );
});
