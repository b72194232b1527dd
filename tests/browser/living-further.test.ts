import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, frames, type Living, longestRun, openLiving } from './living';
import { isRinged, until } from './seen';

/** Further members of the kinds of living pages: what moves, hides or takes the place of what was judged. */
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

const list = 'saas/organisation.en-datatables';
const own = 'input[value="8139"]';
const ringed = (selector: string) =>
  until(living.page, `the ring around ${selector}`, (seen) => isRinged(living.page, seen, selector));
const row = `document.querySelector('${own}').closest('tr')`;
const rows = `[...${row}.parentElement.rows]`;

const moves: readonly [what: string, before: string, act: string][] = [
  [
    'by transform alone',
    '',
    `const one = ${row}; const other = one.previousElementSibling ?? one.nextElementSibling;
     const far = other.getBoundingClientRect().y - one.getBoundingClientRect().y;
     one.style.transform = 'translateY(' + far + 'px)'; other.style.transform = 'translateY(' + -far + 'px)'`,
  ],
  [
    'and slide to their places',
    '',
    `const all = ${rows}; const was = new Map(all.map((one) => [one, one.getBoundingClientRect().y]));
     all[0].parentElement.append(...all.reverse());
     for (const one of all) one.animate([{ transform: 'translateY(' + (was.get(one) - one.getBoundingClientRect().y) + 'px)' }, { transform: 'none' }], 300)`,
  ],
  [
    'by a property of style that is their order',
    `${rows}.forEach((one, at) => { one.style.order = 'var(--at)'; one.style.setProperty('--at', at); });
     ${row}.parentElement.style.cssText = 'display:flex;flex-direction:column'`,
    `${rows}.forEach((one, at) => one.style.setProperty('--at', 99 - at))`,
  ],
  [
    'by an adopted sheet',
    `${row}.parentElement.style.display = 'flex'; ${row}.parentElement.id = 'rows';
     const sheet = new CSSStyleSheet(); sheet.replaceSync('#rows{flex-direction:column}'); document.adoptedStyleSheets = [sheet]`,
    `document.adoptedStyleSheets[0].replaceSync('#rows{flex-direction:column-reverse}')`,
  ],
];

describe('rows change places', () => {
  it.each(moves)('%s: never another hospital', async (_what, before, act) => {
    await living.showFixture(list);
    await living.page.evaluate(`(() => { ${before} })()`);
    await ringed(own);
    const name = `hit.closest('tr')?.textContent.trim().slice(0, 4) ?? hit.localName`;
    const seen = await frames(living.page, `(() => { ${act} })()`, name);
    const wrong = seen.filter(({ under }) => under !== null && under !== 'IT08');
    expect(
      longestRun(seen, (frame) => wrong.includes(frame)),
      JSON.stringify(wrong),
    ).toBeLessThanOrEqual(2);
    await ringed(own);
  });
});

const inside = `<main id="main">${form}</main>`;
const gone: readonly [what: string, html: string, before: string, act: string][] = [
  [
    'another part of an accordion opens',
    `<details name="x" open><summary>A</summary>${form}</details><details name="x" id="other"><summary>B</summary>x</details>`,
    '',
    'other.open = true',
  ],
  [
    'a container becomes narrow',
    `<style>#box{container-type:inline-size;width:700px}@container (max-width:500px){form{visibility:hidden}}</style><div id="box">${form}</div>`,
    '',
    `box.style.width = '400px'`,
  ],
  [
    'its slot is given something else',
    `<div id="host"></div>${inside}`,
    `const tree = host.attachShadow({ mode: 'closed', slotAssignment: 'manual' }); tree.innerHTML = '<slot></slot>';
     host.append(main); window.slotOf = tree.querySelector('slot'); slotOf.assign(main)`,
    'slotOf.assign()',
  ],
  [
    'it is sent to a slot that is not there',
    `<div id="host"></div>${inside}`,
    `host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; host.append(main)`,
    `main.slot = 'gone'`,
  ],
  [
    'its box gets a closed tree that draws something else',
    inside,
    '',
    `main.attachShadow({ mode: 'closed' }).innerHTML = '<h1>Delete my account</h1><button>Delete</button>'`,
  ],
  ['it is hidden until it is searched for', inside, '', `main.hidden = 'until-found'`],
  ['it becomes a popover', inside, '', `main.popover = 'auto'`],
  ['it is put into a dialog that is closed', `${inside}<dialog id="shut"></dialog>`, '', 'shut.append(main)'],
  ['the field has no box any more', inside, '', `document.querySelector('#first').style.display = 'contents'`],
  [
    'a frame of something else is put over it',
    inside,
    '',
    `document.body.insertAdjacentHTML('beforeend', '<iframe style="position:fixed;left:0;top:0;width:700px;height:300px" srcdoc="<button>Pay"></iframe>')`,
  ],
  [
    'what is dragged is drawn over it, told by a property of the page',
    `<style>#dragged{pointer-events:none;position:fixed;left:0;top:0;width:700px;height:300px;background:#fff;translate:var(--x,1400px) 0}</style>${inside}<div id="dragged">x</div>`,
    '',
    `document.documentElement.style.setProperty('--x', '0px')`,
  ],
];

describe('what was pointed at', () => {
  it.each(gone)('goes: %s', async (_what, html, before, act) => {
    await living.show(html);
    await living.page.evaluate(`(() => { ${before} })()`);
    await ringed('#first');
    const seen = await frames(
      living.page,
      `(() => { ${act} })()`,
      `hit.closest('#first,label') ? 'first' : hit.localName`,
    );
    const wrong = seen.filter(({ under }) => under !== null && under !== 'first');
    expect(
      longestRun(seen, (frame) => wrong.includes(frame)),
      JSON.stringify(wrong),
    ).toBeLessThanOrEqual(2);
    await until(living.page, 'no ring', ({ ring }) => ring === null);
  });

  it('stays where it is, whatever the page does to elements like ours', async () => {
    await living.show(inside);
    await ringed('#first');
    await living.page.evaluate(`(() => {
      const away = 'translate:0 70px!important;rotate:9deg!important;scale:.5!important;zoom:2!important;margin:50px!important;inset:50px!important;offset-path:path("M0 0L9 99")!important;transform:translateX(90px)!important';
      const sheet = new CSSStyleSheet(); sheet.replaceSync('div,[popover]{' + away + '}'); document.adoptedStyleSheets = [sheet];
      const host = document.querySelector('[data-cpms-lotse]'); host.style.cssText = away;
      const still = { translate: '0 70px', inset: '50px', transform: 'translateY(80px)', zoom: 2 };
      host.animate([still, still], { duration: 60000, fill: 'both', composite: 'add' });
    })()`);
    await ringed('#first');
  });
});
