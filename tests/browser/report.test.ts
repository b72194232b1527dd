import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { type PracticePage, pageAt } from '../portals/pages';
import { PERSON } from '../portals/person';
import { openPopup, says, speak, textsOf, wordsIn } from './extension-page';
import { openTabs, pageOpened } from './opened';
import { pressOurs, until } from './seen';
import { browserName, mine, openSession, type Session, strangers } from './session';
import { plan } from './walk';
import { fillWelcome, welcomePage } from './welcome';

/**
 * "Does something look different here?": from the card and from the popup to a copy of the page that tells nothing of
 * a person.
 */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = `.output/report/${browserName}`;
const typed = 'Wolfgang Hinterseer';

const kinds = [
  ['de', 'light'],
  ['en', 'dark'],
] as const;

describe.each(mine(kinds))('the report page, %s, %s', (language, scheme) => {
  const text = textsOf(language);
  let session: Session;
  let portal: Page;
  let welcome: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    session = await openSession({ uiLanguage: language, scheme, reducedMotion: true });
    welcome = await welcomePage(session.launched);
    await fillWelcome(welcome, language, plan);
    portal = await session.launched.newPage();
  });

  afterAll(async () => {
    expect(strangers(session)).toEqual([]);
    await session.close();
  });

  const visit = async (id: PracticePage) => {
    await portal.bringToFront();
    await portal.goto(pageAt(session.world, id, language), { waitUntil: 'load' });
    // Where the tasks of a page are done already, its card stays closed until the person opens it.
    const { title } = await until(portal, `our guest on ${id}`, (seen) => seen.title === text(id) || seen.dock);
    if (title === text(id)) return;
    await pressOurs(portal, '.dock');
    await until(portal, `the card of ${id}`, (seen) => seen.title === text(id));
  };
  /** The report page that was opened, once it shows a copy: a machine with much else to do needs long for one. */
  const report = async () => {
    const page = await pageOpened(session.launched, '/report.html', `document.querySelector('.source')`);
    if (page) return page;
    throw new Error(`The report page did not open. The extension knows of ${(await openTabs(welcome)).join(', ')}.`);
  };
  const shown = (page: Page) => page.evaluate(`document.querySelector('.source pre').textContent`) as Promise<string>;
  /** What a button offers as a download: its name and all that is in it. */
  const saved = (page: Page, label: string) =>
    page.evaluate(`(async () => {
      let blob, name;
      const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
      URL.createObjectURL = (one) => { blob = one; return make(one); };
      HTMLAnchorElement.prototype.click = function () { name = this.download; };
      [...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(label)}).click();
      Object.assign(HTMLAnchorElement.prototype, { click });
      URL.createObjectURL = make;
      return { name, text: await blob.text() };
    })()`) as Promise<{ name: string; text: string }>;
  const fromPopup = async (): Promise<Page> => {
    const popup = await openPopup(session.launched);
    // A real popup lies over the page and leaves it the active one.
    await portal.bringToFront();
    const press = `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(text('report.open.do'))}).click()`;
    await popup.evaluate(press);
    const page = await report();
    await popup.close();
    return page;
  };

  it('from the card: the page of a signed-in person, without the person', async () => {
    await visit('euLogin.signedIn');
    expect(await portal.evaluate(`document.body.innerText.includes('${PERSON.lastName.toUpperCase()}')`)).toBe(true);
    const help = '.body > details:last-child';
    await pressOurs(portal, `${help} > summary`);
    const words = `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('${help} .answers button:last-child').textContent`;
    expect(await portal.evaluate(words)).toBe(text('report.open'));
    await pressOurs(portal, `${help} .answers button:last-child`);
    const page = await report();
    const copy = await shown(page);
    for (const secret of [PERSON.firstName, PERSON.lastName, PERSON.email, 'SESSIONID', 'cpms-lotse']) {
      expect(copy.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    expect(copy).toContain('/cas/userdata/myAccount.cgi');
    const file = await saved(page, text('report.save'));
    expect(file.text).toBe(copy);
    expect(file.name).toMatch(/^cpms-lotse-euLogin\.signedIn-20\d\d-\d\d-\d\d\.html$/);
    expect(await page.evaluate(`document.querySelector('iframe').srcdoc`)).toBe(copy);
    const short = JSON.parse((await saved(page, text('report.short.save'))).text);
    expect(short).toMatchObject({ portal: 'euLogin', page: 'euLogin.signedIn', extension: version, language });
    expect(short.browser).toMatch(browserName === 'chrome' ? /^Chrome \d+$/ : /^Firefox \d+$/);
    await page.bringToFront();
    await page.screenshot({ path: `${pictures}/${language}-${scheme}.png`, fullPage: true });
    await page.close();
  });

  it('from the popup: a form that is being filled in, without what was typed', async () => {
    await visit('euLogin.register');
    await portal.locator('#userData_firstName').fill(typed);
    await portal.locator('#userData_email').fill(PERSON.email);
    const page = await fromPopup();
    const copy = await shown(page);
    expect(copy).toContain('id="userData_email"');
    for (const secret of [...typed.split(' '), PERSON.email, PERSON.firstName]) expect(copy).not.toContain(secret);
    await page.close();
  });

  it('a comment to the administrators is not in the copy, the hospital of the recap is', async () => {
    await visit('saas.recap');
    await portal.locator('textarea').fill(typed);
    const page = await fromPopup();
    const copy = await shown(page);
    expect(copy).toContain('IT08');
    for (const secret of typed.split(' ')) expect(copy).not.toContain(secret);
    await page.close();
  });

  it('what is drawn of the copy can neither run, load nor be pressed', async () => {
    await visit('euLogin.signedIn');
    const page = await fromPopup();
    await page.bringToFront();
    const frame = `document.querySelector('iframe')`;
    expect(await page.evaluate(`[${frame}.getAttribute('sandbox'), ${frame}.inert]`)).toEqual(['', true]);
    expect(await shown(page)).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-src 'self'"`,
    );
    await page.close();
  });

  it('axe finds nothing', async () => {
    await visit('saas.network');
    const page = await fromPopup();
    await page.bringToFront();
    await page.evaluate(axe);
    const found = `axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 90)).join(' | ')))`;
    expect(await page.evaluate(found)).toEqual([]);
    await page.close();
  });

  it.each([
    ['none', '/report.html'],
    ['none', '/report.html?tab=abc'],
    ['closed', '/report.html?tab=1999999999'],
  ] as const)('says so: %s (%s)', async (what, path) => {
    const page = await session.launched.openExtensionPage(path);
    await says(page, '.notice', text(`report.${what}.title`));
    expect(await wordsIn(page, 'main')).not.toMatch(/report\.|undefined|\[object/);
    await page.close();
  });

  it('says so when nobody of ours is in the tab, and asks again when told to', async () => {
    await portal.goto('about:blank');
    const page = await session.launched.openExtensionPage('/report.html');
    const other = await session.launched.newPage();
    const ids = (await page.evaluate(
      `(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.map(({ id }) => id))`,
    )) as number[];
    await page.evaluate(`history.replaceState(null, '', '/report.html?tab=${Math.max(...ids)}')`);
    // Not `page.reload()`: Firefox never answers it on a page of ours.
    await page.evaluate('location.reload()');
    await says(page, '.notice', text('report.silent.title'));
    await speak(page, language === 'de' ? 'en' : 'de');
    await says(page, '.notice', textsOf(language === 'de' ? 'en' : 'de')('report.silent.title'));
    await speak(page, language);
    await other.close();
    await page.bringToFront();
    const again = `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(text('report.again'))}).click()`;
    await page.evaluate(again);
    await says(page, '.notice', text('report.closed.title'));
    await page.close();
  });
});
