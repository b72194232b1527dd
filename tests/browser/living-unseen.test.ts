import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, frames, type Living, longestRun, openLiving, rest, texts } from './living';
import { isRinged, type Seen, see, until } from './seen';

/** What a press reaches is not always what a person sees, and what they see is not always what a press reaches. */
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

const { stringify } = JSON;
const ringAt = (selector: string, ms = 4000) =>
  until(living.page, `the ring around ${selector}`, (seen) => isRinged(living.page, seen, selector), ms);
const evaluate = (script: string) => living.page.evaluate(`{ ${script} }; undefined`);
const noRing = (what: string) => until(living.page, `no ring ${what}`, ({ ring }) => ring === null, 2500);
/** What the card says besides its sentence of where the place is. */
const says = () =>
  living.page.evaluate(
    `document.querySelector('[data-cpms-lotse]')?.shadowRoot.querySelector('.away p')?.textContent ?? ''`,
  ) as Promise<string>;
const card = () => until(living.page, 'the card', ({ title }) => title === texts['euLogin.register']);

/** Adds an element to the page; away with it later. */
const add = (html: string, act = '') =>
  `document.body.insertAdjacentHTML('beforeend', ${stringify(`<div id="added">${html}</div>`)}); const added = document.querySelector('#added').firstElementChild; ${act}`;

describe('drawn over by what lets presses through', () => {
  const through = 'pointer-events:none';
  const covers: readonly [string, string, string?][] = [
    ['a veil', `<div style="${through};position:fixed;inset:0;background:#fff"></div>`],
    [
      'a veil that is nearly opaque',
      `<div style="${through};position:fixed;inset:0;background:rgb(255 255 255/.92)"></div>`,
    ],
    [
      'a toast deep in a box',
      `<div><div><p style="${through};position:absolute;left:0;top:0;width:600px;height:300px;background:#333;color:#fff">Saved</p></div></div>`,
    ],
    [
      'a popover',
      `<div popover="manual" style="${through};inset:0;margin:0;border:0;width:600px;height:300px"></div>`,
      'added.showPopover()',
    ],
    [
      'a picture',
      `<img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" style="${through};position:fixed;inset:0;width:600px;height:300px">`,
    ],
    [
      'a veil in a shadow tree',
      '<div></div>',
      `added.attachShadow({ mode: 'open' }).innerHTML = '<div style="${through};position:fixed;inset:0;background:#fff"></div>'`,
    ],
    [
      'one with its ground in an inner box',
      `<div style="${through};position:fixed;inset:0"><div style="height:100%;background:#fff"></div></div>`,
    ],
    [
      'the backdrop of a popover',
      '<style>#b::backdrop{background:#123}</style>',
      `added.insertAdjacentHTML('afterend', '<div popover id="b" style="inset:auto 0 0 auto">Menu</div>'); document.querySelector('#b').showPopover()`,
    ],
  ];
  it.each(covers)('%s: no ring under it, and one when it is gone', async (_what, html, act = '') => {
    await living.show(form);
    await ringAt('#first');
    await evaluate(add(html, act));
    await noRing('under it');
    await evaluate(`document.querySelector('#added').remove()`);
    await ringAt('#first');
  });

  const free: readonly [string, string][] = [
    ['without a ground', `<div style="${through};position:fixed;inset:0"></div>`],
    ['that only dims', `<div style="${through};position:fixed;inset:0;background:rgb(0 0 0/.3)"></div>`],
    ['that is all transparent', `<div style="${through};position:fixed;inset:0;background:#fff;opacity:0"></div>`],
    ['behind the page', `<div style="${through};position:fixed;inset:0;background:#eef;z-index:-1"></div>`],
    ['beside the target', `<div style="${through};position:fixed;inset:300px 0 0 0;background:#eef"></div>`],
    [
      'that fades out below',
      `<div style="${through};position:fixed;inset:0;background:linear-gradient(transparent, rgb(0 0 0/.2))"></div>`,
    ],
  ];
  it.each(free)('a layer %s is no cover', async (_what, html) => {
    await living.show(form);
    await ringAt('#first');
    await evaluate(add(html));
    await rest(living.page, 700);
    await ringAt('#first');
  });

  it('a form that lies before such a layer is not covered by it', async () => {
    await living.show(
      `<div style="position:relative;z-index:2;background:#fff">${form}</div><div style="${through};position:fixed;inset:0;background:#eef;z-index:1"></div>`,
    );
    await ringAt('#first');
  });
});

describe('not drawn, and yet it can be pressed', () => {
  const styles: readonly [string, string][] = [
    ['a mask', 'mask-image:linear-gradient(transparent,transparent)'],
    ['a mask of its own', '} #first{mask-image:linear-gradient(transparent,transparent)'],
    ['a mask of which a part is left', 'mask-image:linear-gradient(transparent 90%,#000)'],
    ['a shape', 'clip-path:circle(0)'],
    ['two filters', 'filter:opacity(1) opacity(0)'],
    ['a filter that makes all one colour', 'filter:contrast(0)'],
    ['a filter in which nothing is read', 'filter:blur(40px)'],
    ['style on html', '} html{opacity:.03'],
    ['a filter on html', '} html{filter:opacity(0)'],
    ['visibility', 'visibility:hidden'],
    ['content that is left out', 'content-visibility:hidden'],
    ['the back of a card', 'transform:rotateY(180deg);backface-visibility:hidden'],
  ];
  it.each(styles)('%s by a style sheet: no ring, and one when it is gone', async (_what, style) => {
    await living.show(`<style id="late"></style><main>${form}</main>`);
    await ringAt('#first');
    await evaluate(`document.querySelector('#late').sheet.insertRule('@media all { main{${style}} }')`);
    await noRing('on nothing');
    expect(await says()).toMatch(/^$|^[A-Z].*\.$/);
    await evaluate(`document.querySelector('#late').sheet.deleteRule(0)`);
    await ringAt('#first');
  });

  it('what only fades at its end, or is blurred a little, is seen', async () => {
    await living.show(
      `<main style="filter:blur(.5px) contrast(1.1);mask-image:linear-gradient(#000 85%,transparent)">${form}</main>`,
    );
    await ringAt('#first');
  });
});

describe('seen and dead', () => {
  it.each([
    ['the form', 'form{pointer-events:none}'],
    ['the page', 'body{pointer-events:none}'],
    ['the field', '#first{pointer-events:none}'],
    ['the page, by another name', 'body{interactivity:inert}'],
  ])('presses do not reach %s: no ring there, and one when they do', async (_what, rule) => {
    await living.show(`<style id="late"></style><main>${form}</main>`);
    await ringAt('#first');
    if (!(await living.page.evaluate(`CSS.supports(${stringify(/\{(.*)\}/.exec(rule)?.[1])})`))) return;
    await evaluate(`document.querySelector('#late').sheet.insertRule(${stringify(rule)})`);
    // Where one field alone is dead, the next one is pointed at.
    if (rule.startsWith('#first')) await ringAt('#last');
    else await noRing('on what is dead');
    await evaluate(`document.querySelector('#late').sheet.deleteRule(0)`);
    await ringAt('#first');
  });
});

describe('a part of it is covered', () => {
  const rectOf = (selector: string) =>
    living.page.evaluate(
      `(({ x, y, right, bottom }) => ({ x, y, right, bottom }))(document.querySelector(${stringify(selector)}).getBoundingClientRect())`,
    ) as Promise<{ x: number; y: number; right: number; bottom: number }>;
  const bars: readonly [string, string, (seen: Seen, bar: { bottom: number; right: number }) => boolean][] = [
    [
      'a sticky header',
      'inset:0 0 auto 0;height:MIDpx',
      ({ ring }, bar) => ring !== null && ring.y + 6 >= bar.bottom - 2,
    ],
    [
      'a bar at the side',
      'inset:0 auto 0 0;width:MIDYpx',
      ({ ring }, bar) => ring !== null && ring.x + 6 >= bar.right - 2,
    ],
    [
      'one that lets presses through',
      'pointer-events:none;inset:0 0 auto 0;height:MIDpx',
      ({ ring }, bar) => ring !== null && ring.y + 6 >= bar.bottom - 2,
    ],
  ];
  it.each(bars)('%s: the ring is around what is seen', async (_what, style, fits) => {
    await living.show(`<style>#first{height:60px}</style><p style="height:80px"></p>${form}`);
    await ringAt('#first');
    const own = await rectOf('#first');
    const at = style
      .replace('MIDY', String(own.x + (own.right - own.x) * 0.4))
      .replace('MID', String(own.y + (own.bottom - own.y) * 0.4));
    await evaluate(add(`<div id="bar" style="position:fixed;background:#ddd;${at}"></div>`));
    const bar = await rectOf('#bar');
    await until(living.page, 'a ring beside the bar', (seen) => fits(seen, bar), 2500);
    await evaluate(`document.querySelector('#added').remove()`);
    await ringAt('#first');
  });

  it('a button in the field, and its own label over it, cut nothing off', async () => {
    const field = '<label>First name <input id="first"></label>';
    await living.show(
      form.replace(
        field,
        '<span style="position:relative"><label for="first" style="position:absolute;left:4px;top:0">First name</label><input id="first"><button type="button" style="position:absolute;right:0;top:0">×</button></span>',
      ),
    );
    await ringAt('#first');
  });
});

describe('what the page says of our layer', () => {
  it('a modal in a closed tree of a plain box: silent while it is open, back when it is gone', async () => {
    await living.show(
      `${form}<div id="app"></div><script>const root = document.querySelector('#app').attachShadow({ mode: 'closed' }); root.innerHTML = '<p>Some words</p><dialog style="width:80%;height:80%">Your session</dialog>'; const modal = root.querySelector('dialog');
       addEventListener('open-it', () => modal.showModal()); addEventListener('close-it', () => modal.close())</script>`,
    );
    await ringAt('#first');
    await evaluate(`dispatchEvent(new Event('open-it'))`);
    await until(living.page, 'silence', ({ title, ring }) => title === '' && ring === null, 2500);
    await evaluate(`dispatchEvent(new Event('close-it'))`);
    await card();
    await ringAt('#first', 8000);
  });

  it('properties that the page has registered under our names change nothing', async () => {
    const names = ['ring-dark', 'ring-light', 'surface', 'text', 'size', 'accent', 'font', 'edge'];
    const register = names.map(
      (name) => `@property --lotse-${name}{syntax:'<angle>';inherits:false;initial-value:0deg}`,
    );
    const look = `(() => { const root = document.querySelector('[data-cpms-lotse]').shadowRoot; const style = (one) => { const { color, backgroundColor, fontSize, borderTopColor } = getComputedStyle(root.querySelector(one)); return [color, backgroundColor, fontSize, borderTopColor] }; return JSON.stringify([style('.card'), style('.ring'), style('.card h2'), style('.do')]) })()`;
    await living.show(form);
    await ringAt('#first');
    const before = await living.page.evaluate(look);
    await living.show(`<style>${register.join(' ')}</style>${form}`);
    await ringAt('#first');
    expect(await living.page.evaluate(look)).toBe(before);
  });

  it('a page that moves us about in each frame gets no fight', async () => {
    await living.show(form);
    await ringAt('#first');
    await evaluate(
      `if (document.body.moveBefore) { window.toggled = 0; const host = document.querySelector('[data-cpms-lotse]'); host.addEventListener('toggle', () => { window.toggled++ });
       const move = () => { const home = host.parentNode === document.body ? document.querySelector('main, form') : document.body; if (host.isConnected) home.moveBefore(host, null); requestAnimationFrame(move) }; move() }`,
    );
    await rest(living.page, 2500);
    expect((await living.page.evaluate('window.toggled ?? 0')) as number).toBeLessThanOrEqual(2);
  });
});

describe('further members of these kinds', () => {
  const veil = 'content:"";pointer-events:none;inset:0;background:#fff';
  it.each([
    ['the form', `form{position:relative} form::after{position:absolute;${veil}}`],
    ['the whole page', `body::before{position:fixed;z-index:9;${veil}}`],
    [
      'an empty box beside it',
      `#beside::after{position:fixed;${veil}} #beside{pointer-events:none;position:fixed;inset:0}`,
    ],
    ['a window of glass', `#beside{pointer-events:none;position:fixed;inset:0;backdrop-filter:blur(20px)}`],
  ])('drawn without an element before or after %s, and lets presses through', async (_what, rule) => {
    await living.show(`<style id="late"></style>${form}<div id="beside"></div>`);
    await ringAt('#first');
    await evaluate(`document.querySelector('#late').textContent = ${stringify(rule)}`);
    await noRing('under it');
    await evaluate(`document.querySelector('#late').textContent = ''`);
    await ringAt('#first');
  });

  it.each([
    ['behind what it holds', 'form{position:relative;z-index:0} form::before{z-index:-1;position:absolute;'],
    ['small, in a corner', 'form{position:relative} form::after{width:9px;height:9px;position:absolute;'],
  ])('what is drawn so, %s, is no cover', async (_what, rule) => {
    await living.show(
      `<style>${rule}${veil.replace('inset:0', rule.includes('width') ? 'right:0;top:0' : 'inset:0')}}</style>${form}`,
    );
    await ringAt('#first');
  });

  it('a part that is folded up by the person', async () => {
    await living.show(`<details open><summary>Form</summary>${form}</details>`);
    await ringAt('#first');
    await living.page.click('summary');
    await noRing('on what is folded up');
    await living.page.click('summary');
    await ringAt('#first');
  });

  it('a head of a list that stays over its rows cuts off what it covers of one', async () => {
    await living.showFixture('saas/organisation.en-datatables', (html) =>
      html
        .replace(
          /<table/,
          '<div id="box" style="height:120px;overflow:auto"><p style="position:sticky;top:0;height:40px;margin:0;background:#ddd;z-index:2" id="head">Organisation</p><table',
        )
        .replace(/<\/table>/, '</table></div>'),
    );
    await until(living.page, 'the card', ({ text }) => text !== '');
    await evaluate(`const radio = document.querySelector('input[value="8139"]'); radio.style.cssText = 'width:30px;height:30px'; const box = document.querySelector('#box');
      box.scrollTop += radio.getBoundingClientRect().top - document.querySelector('#head').getBoundingClientRect().bottom + 12`);
    const bottom = (await living.page.evaluate(
      `document.querySelector('#head').getBoundingClientRect().bottom`,
    )) as number;
    await until(
      living.page,
      'a ring below the head',
      ({ ring }) => ring !== null && ring.y + 6 >= bottom - 2 && ring.height < 40,
      4000,
    );
  });

  it('words of two rows that change places while the rows stay', async () => {
    await living.showFixture('saas/organisation.en-datatables');
    await ringAt('input[value="8139"]');
    const swap = `const text = (one) => one.closest('tr').cells[1]; const [a, b] = ['8139', '8126'].map((value) => text(document.querySelector('input[value="' + value + '"]'))); const words = a.innerHTML; a.firstChild.data !== undefined ? [a.firstChild.data, b.firstChild.data] = [b.firstChild.data, a.firstChild.data] : (a.innerHTML = b.innerHTML, b.innerHTML = words);`;
    const seen = await frames(living.page, swap, `hit.closest('tr')?.cells[1]?.textContent.includes('IT08')`, 1500);
    expect(
      longestRun(seen, ({ t, under }) => t >= 0 && under !== null && under !== 'true'),
      stringify(seen),
    ).toBeLessThanOrEqual(2);
  });

  it('a page that closes each popover that opens has its way, and no fight', async () => {
    await living.show(
      `<script>window.shut = 0; document.addEventListener('toggle', ({ target, newState }) => { if (newState === 'open') { window.shut++; target.hidePopover() } }, true)</script>${form}`,
    );
    await rest(living.page, 3000);
    expect((await living.page.evaluate('window.shut')) as number).toBeLessThanOrEqual(8);
    const seen = await see(living.page);
    expect(seen.ring === null || seen.title !== '').toBe(true);
  });

  it('a field that is put into a frame, and out again', async () => {
    await living.show(`${form}<iframe srcdoc="<p>x" width="500" height="200"></iframe>`);
    await ringAt('#first');
    await evaluate(
      `const frame = document.querySelector('iframe'); window.label = document.querySelector('#first').parentNode; window.home = label.parentNode; frame.contentDocument.body.append(label)`,
    );
    await until(
      living.page,
      'no ring on an empty place',
      async (seen) => {
        const { y } = seen.ring ?? { y: -1 };
        const home = (await living.page.evaluate(
          `document.querySelector('#last').getBoundingClientRect().y`,
        )) as number;
        return seen.ring === null || y + 20 > home;
      },
      2500,
    );
    await evaluate(`home.append(label)`);
    await ringAt('#first');
  });

  it('a modal that has a closed tree around it, with an opaque ground', async () => {
    await living.show(
      `<style>dialog::backdrop{background:#fff}</style>${form}<x-box></x-box><script>const root = document.querySelector('x-box').attachShadow({ mode: 'closed' }); root.innerHTML = '<style>dialog::backdrop{background:#fff}</style><dialog>Session</dialog>'; addEventListener('open-it', () => root.querySelector('dialog').showModal()); addEventListener('close-it', () => root.querySelector('dialog').close())</script>`,
    );
    await ringAt('#first');
    await evaluate(`dispatchEvent(new Event('open-it'))`);
    await noRing('under it');
    await evaluate(`dispatchEvent(new Event('close-it'))`);
    await ringAt('#first', 8000);
  });

  it('a veil far down in a page of many boxes, shown when something happens', async () => {
    const boxes = '<div><div><div>x</div></div></div>'.repeat(40);
    await living.show(
      `${form}<div style="height:1px;overflow:hidden">${boxes}</div><div><div><div><div><div id="deep"></div></div></div></div></div>`,
    );
    await ringAt('#first');
    await evaluate(
      `document.querySelector('#deep').style.cssText = 'pointer-events:none;position:fixed;inset:0;background:#fff'`,
    );
    await noRing('under it');
    await rest(living.page, 1000);
    expect((await see(living.page)).ring).toBeNull();
    await evaluate(`document.querySelector('#deep').style.cssText = ''`);
    await ringAt('#first');
  });
});
