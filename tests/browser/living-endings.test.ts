import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { developerMode, inFirefox, withdraw } from './browser-settings';
import { form, type Living, openLiving, rest, texts } from './living';
import { isRinged, see, until, untilTrue } from './seen';
import { browserName } from './session';

/** What a translator makes of a page, and what is left of us when we are switched off. */
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

const { stringify } = JSON;
const evaluate = (script: string) => living.page.evaluate(`{ ${script} }; undefined`);
const text = () =>
  living.page.evaluate(
    `document.querySelector('[data-cpms-lotse]')?.shadowRoot.querySelector('.card')?.textContent ?? ''`,
  ) as Promise<string>;

/** What Chrome's and Edge's translators do to a page: font elements, marks, another language, other words. */
const translate = (how: 'chrome' | 'edge', words: Record<string, string>) => `
  const words = ${stringify(words)};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim() && !node.parentElement.closest('script,style,select')) nodes.push(node);
  for (const node of nodes) {
    let data = node.data;
    for (const [from, to] of Object.entries(words)) data = data.replace(from, to);
    const outer = document.createElement('font');
    const inner = document.createElement(${how === 'chrome' ? `'font'` : `'span'`});
    ${how === 'chrome' ? `outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';` : `outer.setAttribute('_mstmutation', '1'); outer.setAttribute('_msttexthash', '7'); inner.setAttribute('role', 'menuitem'); inner.setAttribute('_istranslated', '1');`}
    inner.textContent = data;
    outer.append(inner);
    node.replaceWith(outer);
  }
  document.documentElement.lang = 'de';
  ${how === 'chrome' ? `document.documentElement.classList.add('translated-ltr');` : ''}`;
const ringOn = (selector: string) =>
  until(living.page, `the ring around ${selector}`, (seen) => isRinged(living.page, seen, selector));
const alarm = /Do not submit|is not “HP”|Go back|Another network|does not match/;

describe('a translated page', () => {
  const pages: readonly [string, string, 'chrome' | 'edge', Record<string, string>, object | undefined][] = [
    ['the recap, the role in other words', 'saas/recap.en-bootstrap2', 'chrome', { HP: 'PS' }, undefined],
    [
      'the recap, all in other words',
      'saas/recap.en-bootstrap2',
      'chrome',
      { HP: 'CV', CPMS: 'Klinisches Patientensystem', Organisation: 'Einrichtung' },
      undefined,
    ],
    ['the roles', 'saas/profile.en-hp-ticked', 'edge', { HP: 'PS', Coordinator: 'Koordinator' }, undefined],
    [
      'the trail of a network',
      'saas/organisation.en-datatables',
      'chrome',
      { 'ReCONNET - ': 'ERN-HAUT – ' },
      { network: 'skin', country: 'IT', hospital: 'IT08' },
    ],
  ];
  it.each(pages)('%s: no alarm, and a line that says so', async (_what, fixture, how, words, profile) => {
    await living.showFixture(fixture, undefined, profile as never);
    await until(living.page, 'the card', ({ title }) => title !== '');
    await evaluate(translate(how, words));
    await untilTrue(
      living.page,
      `document.querySelector('[data-cpms-lotse]')?.shadowRoot.querySelector('.card')?.textContent.includes(${stringify(texts['card.translated'])}) ?? !document.querySelector('[data-cpms-lotse]')`,
    );
    await rest(living.page, 300);
    expect((await see(living.page)).text).not.toMatch(alarm);
  });

  const cell = (value: number) => `document.querySelector('[value="${value}"]').closest('tr').cells[1]`;
  const moved: readonly [string, string][] = [
    [
      'two hospitals in one cell, none in the next',
      `${cell(8126)}.textContent = 'IT08 - AOU Pisan IT07 - University Hospital of Padova'; ${cell(8139)}.textContent = ''`,
    ],
    [
      'the same, piece by piece',
      `${cell(8126)}.innerHTML = '<font><font>IT08 - AOU Pisan</font></font><font> IT07 - University Hospital of Padova</font>'; ${cell(8139)}.textContent = ''`,
    ],
    ['a name that was emptied', `${cell(8139)}.textContent = ''`],
    [
      'all of them in the first cell',
      `${cell(8100)}.textContent = '0000 Guest Access IT04 - Brescia IT07 - Padova IT08 - AOU Pisan'; for (const at of [8113, 8126, 8139]) document.querySelector('[value="' + at + '"]').closest('tr').cells[1].textContent = ''`,
    ],
  ];
  it.each(moved)('texts that a translator moved between rows, %s: nobody’s row is ringed', async (_what, act) => {
    await living.showFixture('saas/organisation.en-datatables');
    await ringOn('input[value="8139"]');
    await evaluate(act);
    const isOnRow = async () => {
      const seen = await see(living.page);
      const rings = await Promise.all(
        [8100, 8113, 8126, 8139, 8152].map((value) => isRinged(living.page, seen, `input[value="${value}"]`)),
      );
      return rings.includes(true) || seen.text.includes('matches');
    };
    await until(living.page, 'no row ringed', async () => !(await isOnRow()), 2500);
    await rest(living.page, 600);
    expect(await isOnRow()).toBe(false);
  });

  it('names in the elements of a translator are still found', async () => {
    await living.showFixture('saas/organisation.en-datatables');
    await ringOn('input[value="8139"]');
    await evaluate(translate('edge', {}));
    await until(living.page, 'the ring', (seen) => isRinged(living.page, seen, 'input[value="8139"]'));
  });

  it('an untranslated page says nothing of the kind', async () => {
    await living.showFixture('saas/recap.en-bootstrap2');
    await until(living.page, 'the card', ({ title }) => title !== '');
    expect(await text()).not.toContain(texts['card.translated']);
  });

  it.each(['de', 'de_DE', 'DE', 'de-DE-x-foo', 'de '])('lang="%s" is German', async (lang) => {
    await living.showFixture('saas/country.de-tschechien', (html) =>
      html.replace(/<html[^>]*>/, `<html lang="${lang}">`),
    );
    await until(living.page, 'the ring', ({ ring, title }) => title !== '' && ring !== null, 3000);
  });
});

describe('switched off', () => {
  const nothingLeft = () =>
    untilTrue(
      living.page,
      `(() => { const host = document.querySelector('[data-cpms-lotse]'); if (!host) return true; const card = host.shadowRoot.querySelector('.card'); return !card || !card.checkVisibility({ visibilityProperty: true }) })()`,
      4000,
    );
  const shown = async () => {
    await living.show(form);
    await until(living.page, 'the ring', (seen) => isRinged(living.page, seen, '#first'));
  };

  it('a site was taken away: nothing of ours stays', async () => {
    await shown();
    await withdraw(living.session.launched);
    await living.page.bringToFront();
    await nothingLeft();
  });

  it.runIf(browserName === 'firefox')('disabled in Firefox, which ends our script without a word', async () => {
    await living.close();
    living = await openLiving();
    await shown();
    await inFirefox(living.session.launched.browser, `await addon.disable();`);
    await nothingLeft();
  });

  it.runIf(browserName === 'chrome')('disabled in Chromium: gone by itself', async () => {
    await living.close();
    living = await openLiving();
    await developerMode(living.session.launched);
    await shown();
    await living.session.launched.browser.uninstallExtension(living.session.launched.extensionId ?? '');
    await living.page.bringToFront();
    await nothingLeft();
  });
});
