import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalsOwn } from '../../lib/clean/known';
import { readFixtures } from '../fixtures/read';
import { enter, fixturePage, inspectorScript, open } from './inspect';
import { type Launched, launch } from './launch';
import { browserName, mine } from './session';
import { setTraps, touchedTraps } from './traps';
import { draft, pictures, typedPlaces } from './typed';

/**
 * What a person types into editors, drafts and drawn fields, on pages of each portal in one of the browsers and under
 * the traps: looks, names, the first look and copies do not read it, and words that were typed prove nothing.
 */
const wanted = ['saas/recap.', 'cpms/home.', 'euLogin/register.', 'euLogin/scanQr.'];
const fixtures = readFixtures().filter(({ name }, at, all) =>
  wanted.some((start) => name.startsWith(start) && all.findIndex((one) => one.name.startsWith(start)) === at),
);
const blank = {
  name: 'a page of CPMS without a word of its own',
  url: 'https://cpms.ern-net.eu/patients/7/',
  html: '<!doctype html><html lang="en"><title>CPMS</title><body><a href="/logout">Log out</a></body></html>',
};
let launched: Launched;
let page: Page;
let script: string;
const known = JSON.stringify(portalsOwn());

beforeAll(async () => {
  launched = await launch({ browser: browserName, fewProcesses: true, prefs: { 'dom.security.https_first': false } });
  page = await fixturePage(launched.browser);
  await setTraps(page);
  script = await inspectorScript();
});

afterAll(() => launched.close());

/** All that our code says of a page; nothing of it may be of the person. */
const ask = (profile: object) => `(() => {
  const { look, page } = lotse.inspect(document, new URL(location.href), ${JSON.stringify(profile)});
  const { texts } = look.read();
  const all = look.all('*');
  const named = all.flatMap((one) => [look.name(one), ...look.labels(one)]);
  lotse.worthALook(document, new URL('https://webgate.ec.europa.eu/sanco/other.do'));
  const { html } = lotse.clean(document, ${known});
  return { page: page?.id ?? null, said: [...texts, ...named, html].join('\\n') };
})()`;

describe.each(mine([...fixtures, blank]).map((one) => [one.name, one] as const))(
  'what is typed on %s',
  (_name, fixture) => {
    it('is not there', async () => {
      const profile = 'profile' in fixture ? (fixture.profile ?? {}) : {};
      const wrong: unknown[] = [];
      type Seen = { readonly page: string | null; readonly said: string };
      const look = async () => (await page.evaluate(ask(profile))) as Seen;
      await page.goto('about:blank');
      await open(page, { url: fixture.url, html: fixture.html.replace('</body>', '<div id="planted"></div></body>') });
      await enter(page, script);
      const put = async (html: string, act = '') => {
        await page.evaluate(`document.querySelector('#planted').innerHTML = ${JSON.stringify(html)}; ${act}`);
        await page.evaluate(`new Promise((done) => setTimeout(done, 30))`);
        await touchedTraps(page);
      };
      for (const { what, html, script: act = '', needs = 'true' } of typedPlaces) {
        if (!(await page.evaluate(needs))) continue;
        // A further field may change what the page is; what is written in it may not.
        await put(html.replaceAll(draft, ''), act.replaceAll(draft, ''));
        const before = await look();
        await put(html, act);
        const seen = await look().catch((error: Error) => ({ page: String(error.message).slice(0, 200), said: '' }));
        const touched = await touchedTraps(page);
        const told = ['qxvmustermann', 'thematic area fits'].filter((word) => seen.said.toLowerCase().includes(word));
        if (touched.length > 0 || told.length > 0 || seen.page !== before.page)
          wrong.push({ what, touched, told, page: seen.page, before: before.page });
      }
      await page.evaluate(`document.querySelector('#planted').innerHTML = ${JSON.stringify(pictures)}`);
      await touchedTraps(page);
      await look();
      expect(await touchedTraps(page), 'pictures').toEqual([]);
      expect(wrong).toEqual([]);
      expect(draft).toMatch(/thematic area/);
    });
  },
);
