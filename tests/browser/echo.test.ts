import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalsOwn } from '../../lib/clean/known';
import { type Living, openLiving } from './living';
import { untilTrue } from './seen';

/**
 * What repeats a person's words while they type them is as good as typed: a preview, a title, what makes a field grow.
 */
const at = 'https://cpms.ern-net.eu/patients/7/';
/** Words that a copy keeps where a portal says them. */
const words = 'Please enrol patient and tell me which thematic area fits';
const known = JSON.stringify(portalsOwn());
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

/** A copy of the page, as the report page asks for it. */
const copyOf = () =>
  living.welcome.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const all = await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { copy: ${known} }).catch(() => null)));
    return JSON.stringify(all.filter(Boolean));
  })()`) as Promise<string>;

const page = (field: string, echo: string, repeat: string) =>
  `<a href="/logout">Log out</a><section>${field}</section>${echo}<h2>Notes</h2><p id="else"></p>
  <script>const field = document.querySelector('#field'); const echo = document.querySelector('#echo');
  field.addEventListener('input', () => { const said = field.value ?? field.textContent; ${repeat} });</script>`;

const kinds: readonly [string, string][] = [
  ['a preview', page('<input id="field">', '<p id="echo"></p>', 'echo.textContent = said')],
  [
    'a preview that is written a little later',
    page(
      '<textarea id="field"></textarea>',
      '<div id="echo"></div>',
      'setTimeout(() => { echo.innerText = said }, 60)',
    ),
  ],
  [
    'the same text node',
    page('<input id="field">', '<h1 id="echo">Notes: </h1>', `echo.firstChild.nodeValue = 'Notes: ' + said`),
  ],
  [
    'elements that are made anew with each key',
    page('<input id="field">', '<div id="echo"></div>', `echo.innerHTML = '<b></b>'; echo.firstChild.append(said)`),
  ],
  [
    'a preview of an editor',
    page('<div id="field" contenteditable></div>', '<blockquote id="echo"></blockquote>', 'echo.textContent = said'),
  ],
];

/** What becomes of a typed entry, when it is ended with Enter or a comma. */
const entries: readonly [string, string, string][] = [
  ['with a button', 'Enter', `'<span class="tag"><button type="button" aria-label="Remove">×</button></span>'`],
  ['in a list, with a cross', 'Enter', `'<li>×</li>'`],
  ['ended with a comma', ',', `'<div><i class="icon-close"></i></div>'`],
];

describe('what repeats what is typed', () => {
  it.each(kinds)('%s: it is not in a copy', async (_what, html) => {
    await living.show(html, {}, at);
    await living.page.click('#field');
    await living.page.keyboard.type(words, { delay: 15 });
    await untilTrue(living.page, `document.querySelector('#echo').textContent.endsWith(${JSON.stringify(words)})`);
    // Something else that is the portal's own is read all the same.
    await living.page.evaluate(`document.querySelector('#else').textContent = 'Log out, please'; undefined`);
    const copy = await copyOf();
    expect(copy).toContain('Log out, please');
    expect(copy).not.toMatch(/enrol|thematic/i);
  });

  it('a sentence that the page says while somebody types is read', async () => {
    const left = `echo.textContent = said.length < 12 ? 'Please enter more' : ${JSON.stringify(words)}`;
    await living.show(page('<input id="field">', '<p id="echo"></p>', left), {}, at);
    await living.page.click('#field');
    await living.page.keyboard.type('Erika Qxvmustermann', { delay: 15 });
    await untilTrue(living.page, `document.querySelector('#echo').textContent.includes('enrol')`);
    expect(await copyOf()).toMatch(/enrol patient and tell/i);
  });

  it.each(entries)('entries beside a field, %s: none is in a copy', async (_what, end, made) => {
    const html = `<a href="/logout">Log out</a><div id="box"><ul id="all"></ul><input id="field"></div>
      <script>const take = (said) => { all.insertAdjacentHTML('beforeend', ${made}); all.lastChild.prepend(said); field.value = ''; };
      field.addEventListener('keydown', ({ key }) => { if (key === 'Enter') take(field.value); });
      field.addEventListener('input', () => { if (field.value.endsWith(',')) take(field.value.slice(0, -1)); });</script>`;
    await living.show(html, {}, at);
    await living.page.click('#field');
    for (const word of ['enrol patient', 'thematic area']) {
      await living.page.keyboard.type(word, { delay: 15 });
      await (end === ',' ? living.page.keyboard.type(end) : living.page.keyboard.press('Enter'));
    }
    await untilTrue(living.page, `document.querySelectorAll('#all > *').length === 2`);
    const copy = await copyOf();
    expect(copy).toContain('Log out');
    expect(copy).not.toMatch(/enrol|thematic/i);
  });
});
