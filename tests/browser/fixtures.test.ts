import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../lib/guides';
import { complaints, selectorsOf } from '../fixtures/judge';
import { readFixtures } from '../fixtures/read';
import { fixturePage, inOrder, inspect, inspectInParts, inspectorScript } from './inspect';
import { type Launched, launch } from './launch';
import { browserName, mine } from './session';
import { setTraps, touchedTraps } from './traps';

/**
 * Every saved page at its own address, read by our code in a real browser: which page it is, and what each hint points
 * at. That the same is found when it is read in parts is asked of every second page here and of the others in the other
 * browser. Whatever would tell what a person typed throws meanwhile.
 */
const fixtures = inOrder(readFixtures());
const inPartsHere = new Set(mine(fixtures));
let launched: Launched;
let page: Page;
let script: string;
const counts: number[] = [];

beforeAll(async () => {
  launched = await launch({ browser: browserName, fewProcesses: true, prefs: { 'dom.security.https_first': false } });
  page = await fixturePage(launched.browser);
  await setTraps(page);
  script = await inspectorScript();
});

afterAll(() => launched.close());

describe('fixtures', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const found = await inspect(page, script, { ...fixture, selectors: selectorsOf(fixture) });
    expect(await touchedTraps(page)).toEqual([]);
    expect(complaints(fixture, found)).toEqual([]);
    if (!inPartsHere.has(fixture)) return;
    const [inOneGo, inParts, count] = await inspectInParts(page, fixture);
    expect(inParts).toBe(inOneGo);
    if (fixture.page) counts.push(count);
  });

  it('most of them were also looked at in several parts', () => {
    expect(counts.filter((count) => count > 3).length * 2).toBeGreaterThan(counts.length);
  });

  it('every page of the catalogue has at least two pairs, in different languages', () => {
    const known = new Map<string, Set<string>>();
    for (const { page: id, lang } of fixtures) if (id) known.set(id, (known.get(id) ?? new Set()).add(lang));
    expect([...known].filter(([, languages]) => languages.size < 2)).toEqual([]);
    expect([...known.keys()].sort()).toEqual(pages.map(({ id }) => id).sort());
  });
});
