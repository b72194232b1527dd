import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './extension-page';
import { form, type Living, openLiving, rest, texts } from './living';
import { isRinged, pressOurs, type Seen, see, until } from './seen';

/** Visible is what a person can see and press; all else has no ring. In real pixels. */
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

const { stringify } = JSON;
const ringAt = (selector: string, ms = 4000) =>
  until(living.page, `the ring around ${selector}`, (seen) => isRinged(living.page, seen, selector), ms);
const evaluate = (script: string) => living.page.evaluate(`{ ${script} }; undefined`);
/** What the card says besides its sentence of where the place is. */
const says = () =>
  living.page.evaluate(
    `document.querySelector('[data-cpms-lotse]')?.shadowRoot.querySelector('.away p')?.textContent ?? ''`,
  ) as Promise<string>;
const noRing = (what: string) => until(living.page, `no ring ${what}`, ({ ring }) => ring === null, 2500);
const silent = (what: string) =>
  until(living.page, `silence ${what}`, ({ title, ring }) => title === '' && ring === null, 2500);
/** Whether the ring lies on what it must not lie on. */
const liesOn = (seen: Seen, selector: string) =>
  living.page.evaluate(
    `((ring) => { const box = document.querySelector(${stringify(selector)}).getBoundingClientRect(); return !!ring && ring.x < box.right && box.x < ring.x + ring.width && ring.y < box.bottom && box.y < ring.y + ring.height })(${stringify(seen.ring)})`,
  );

/** What a ring is around. */
const inner = ({ x, y, width, height }: NonNullable<Seen['ring']>) => ({
  x: x + 8,
  y: y + 8,
  width: width - 16,
  height: height - 16,
});

describe('a scroll box', () => {
  it('the list of hospitals: no ring outside of it, "show" brings the row in', async () => {
    await living.showFixture('saas/organisation.en-datatables', (html) =>
      html
        .replace(/<table/, '<div id="box" style="height:80px;overflow:auto"><table')
        .replace(/<\/table>/, '</table></div><p id="below">Showing 1 to 9</p>'),
    );
    await until(living.page, 'the card', ({ text }) => text.includes('IT08') || text.includes('row'));
    await noRing('on what is scrolled away');
    expect(await says()).not.toBe('');
    await pressOurs(living.page, '.away button');
    await ringAt('input[value="8139"]');
    await evaluate(`document.querySelector('#box').scrollTop = 0`);
    await noRing('after it was scrolled back');
  });

  const boxes: readonly [string, string, string, string][] = [
    ['down, then scrolled', 'height:220px;overflow:auto', '', `box.scrollTop = 150`],
    ['one that only scripts scroll', 'height:220px;overflow:hidden', '', `box.scrollTop = 150`],
    ['sideways', 'width:300px;overflow-x:auto', 'width:1400px', `box.scrollLeft = 700`],
    [
      'one that cuts off for good',
      'height:220px;overflow:clip',
      '',
      `box.firstElementChild.style.cssText = 'position:relative;top:-150px'`,
    ],
    ['a shape', '', '', `box.style.clipPath = 'inset(0 0 80% 90%)'`],
    ['without height', '', '', `box.style.cssText = 'height:0;overflow:hidden'`],
  ];
  it.each(boxes)(
    '%s: no ring while the target is cut off, a ring when it is back',
    async (_what, outer, inner, act) => {
      await living.show(
        `<div style="height:120px"><button id="cancel" style="width:400px;height:100px">Cancel</button></div><div id="box" style="${outer}"><div style="${inner}">${form}</div></div>`,
      );
      await ringAt('#first');
      await evaluate(`const box = document.querySelector('#box'); ${act}`);
      const seen = await noRing('on what is cut off');
      expect(await liesOn(seen, '#cancel')).toBe(false);
      await evaluate(
        `const box = document.querySelector('#box'); box.style.cssText = ${stringify(outer)}; box.firstElementChild.style.cssText = ''; box.scrollTop = 0; box.scrollLeft = 0`,
      );
      await ringAt('#first');
    },
  );
});

describe('lists that are there in parts or twice', () => {
  const row = `const row = document.querySelector('input[value="8139"]').closest('tr');`;
  const child = (inside: string) =>
    `${row} const child = document.createElement('tr'); child.className = 'child'; child.innerHTML = '<td class="child" colspan="3">${inside}</td>'; row.after(child);`;
  const radio = '<input type="radio" name="organisationId" id="copy" value="8139">';
  const kinds: readonly [string, string, string][] = [
    [
      'the control in a row of its own',
      `${child(`<ul class="dtr-details"><li><span class="dtr-title">Choose</span> <span class="dtr-data">${radio}</span></li></ul>`)} row.cells[0].style.display = 'none'`,
      '#copy',
    ],
    [
      'the same as a table in it',
      `${child(`<table><tr><td>Choose</td><td>${radio}</td></tr></table>`)} row.cells[0].style.display = 'none'`,
      '#copy',
    ],
    [
      'a header cloned for scrolling',
      `const table = document.querySelector('table'); const head = table.cloneNode(false); head.removeAttribute('id'); head.innerHTML = '<thead><tr><th></th><th>Organisation</th><th></th></tr></thead>'; table.before(head)`,
      'input[value="8139"]',
    ],
    [
      'the first columns, frozen by a copy over them',
      `const table = document.querySelector('table:has(input)'); const copy = table.cloneNode(true); copy.removeAttribute('id'); for (const { cells } of copy.rows) while (cells.length > 2) cells[2].remove();
       const { x, y } = table.getBoundingClientRect(); const layer = document.createElement('div'); layer.id = 'copies'; layer.style.cssText = 'position:absolute;background:#fff;left:' + (x + scrollX) + 'px;top:' + (y + scrollY) + 'px'; layer.append(copy); document.body.append(layer);
       [...copy.rows].forEach((one, at) => { const { height } = table.rows[at].getBoundingClientRect(); const { width } = table.rows[at].cells[0].getBoundingClientRect(); one.style.height = height + 'px'; one.cells[0].style.width = width + 'px' })`,
      '#copies input[value="8139"]',
    ],
  ];
  it('a row that is folded up is said to be so, not to be missing', async () => {
    await living.showFixture('saas/organisation.en-datatables');
    await ringAt('input[value="8139"]');
    await evaluate(
      `for (const { cells } of document.querySelector('table:has(input)').rows) { cells[0].style.display = 'none'; cells[1]?.classList.add('dtr-control') }`,
    );
    const { ring } = await until(
      living.page,
      'the word',
      ({ text }) => text === texts['saas.organisation.row.held.rowUnfolded'],
    );
    expect(ring).toBeNull();
  });
  it.each(kinds)('%s: the one that can be pressed is ringed', async (_what, act, target) => {
    await living.showFixture('saas/organisation.en-datatables');
    await ringAt('input[value="8139"]');
    await evaluate(act);
    await rest(living.page, 300);
    await ringAt(target);
  });
});

describe('under something of the page', () => {
  const covers: readonly [string, string, string, string][] = [
    [
      'a cookie bar',
      '420px',
      '<div id="bar" style="position:fixed;inset:auto 0 0 0;height:330px;background:#ddd;z-index:99"><button>Accept all</button></div>',
      '',
    ],
    [
      'a fixed header',
      '0',
      '<div id="bar" style="position:fixed;inset:0 0 auto 0;height:160px;background:#ddd;z-index:99"><a href="#">Log out</a></div><p style="height:2000px">',
      'scrollTo(0, 20)',
    ],
    [
      'a bubble without a role',
      '0',
      '<div id="bar" style="position:absolute;left:0;top:0;width:600px;height:140px;background:#ddd">Chat</div>',
      '',
    ],
    [
      'a sticky bar in a shadow tree',
      '0',
      '<div id="bar" style="position:fixed;left:0;top:0;width:600px;height:140px"></div><script>document.querySelector("#bar").attachShadow({mode:"open"}).innerHTML = "<div style=\\"height:100%;background:#ddd\\">Help</div>"</script>',
      '',
    ],
  ];
  it.each(covers)('%s: no ring on it, and one when it is gone', async (_what, top, cover, act) => {
    await living.show(`<div style="height:${top}"></div>${form}${cover}`);
    if (act) await evaluate(act);
    await until(living.page, 'the card', ({ title }) => title !== '');
    await noRing('on a stranger');
    expect(await says()).not.toBe('');
    await evaluate(`document.querySelector('#bar').style.display = 'none'`);
    await ringAt('#first');
  });

  it.each([
    ['another button', '<button type="button" style="position:absolute;inset:0">Cancel</button>'],
    ['a message', '<span style="position:absolute;inset:0;background:#eee">Please wait</span>'],
  ])('%s that lies over the target in its own small box: no ring', async (_what, over) => {
    const target = '<button id="create" type="button">Create an account</button>';
    await living.show(
      form.replace(target, `<span id="box" style="position:relative;display:inline-block">${target}</span>`),
    );
    // Until we are there, nobody follows the focus.
    await ringAt('#first');
    await living.page.focus('#create');
    await ringAt('#create');
    await evaluate(`document.querySelector('#box').insertAdjacentHTML('beforeend', ${JSON.stringify(over)})`);
    await noRing('on what lies over it');
    await evaluate(`document.querySelector('#box').lastElementChild.remove()`);
    await ringAt('#create');
  });

  const drawnBefore: readonly [string, string][] = [
    [
      'the form',
      'form.wait{position:relative}form.wait::before{content:"";position:absolute;inset:0;background:#fffc}',
    ],
    ['the whole page', 'form.wait::after{content:"";position:fixed;inset:0;background:#000a}'],
  ];
  it.each(drawnBefore)('what is drawn over %s without an element: no ring under it', async (_what, style) => {
    await living.show(`<style>${style}</style>${form}`);
    await ringAt('#first');
    await evaluate(`document.querySelector('form').className = 'wait'`);
    await noRing('under it');
    await evaluate(`document.querySelector('form').className = ''`);
    await ringAt('#first');
  });

  it.each(['opacity:0', 'opacity:.04', 'filter:opacity(0)', 'filter:blur(1px) opacity(3%)'])(
    'a list of radio buttons that is transparent (%s): no ring on what nobody sees',
    async (style) => {
      await living.showFixture('saas/organisation.en-datatables');
      await ringAt('input[value="8139"]');
      await evaluate(`document.querySelector('table:has(input)').style.cssText = '${style}'`);
      await until(
        living.page,
        'no ring on nothing',
        async (seen) => !(await isRinged(living.page, seen, 'input[value="8139"]')),
      );
      await evaluate(`document.querySelector('table:has(input)').style.cssText = ''`);
      await ringAt('input[value="8139"]');
    },
  );

  it('what only touches the target does not silence it; what opens later takes the ring away', async () => {
    await living.show(
      `${form}<div id="bar" style="position:fixed;background:#ddd;width:40px;height:600px;top:0"></div>`,
    );
    await evaluate(
      `const box = document.querySelector('#first').getBoundingClientRect(); document.querySelector('#bar').style.left = box.right - 20 + 'px'`,
    );
    await until(
      living.page,
      'a ring around what is seen',
      async (seen) => seen.ring !== null && !(await liesOn({ ...seen, ring: inner(seen.ring) }, '#bar')),
    );
    await evaluate(`document.querySelector('#bar').style.cssText = 'position:fixed;background:#ddd;inset:0 50% 0 0'`);
    await noRing('under what has opened');
    await evaluate(`document.querySelector('#bar').remove()`);
    await ringAt('#first');
  });
});

describe('a pane that blocks', () => {
  const pane = 'position:absolute;left:0;top:0;width:100%;height:2100px;background:#000;opacity:.5;z-index:10';
  const box = 'position:absolute;left:200px;top:200px;width:400px;background:#fff;z-index:11';
  const panes: readonly [string, string][] = [
    [
      'with a role',
      `<div style="${pane}"></div><div role="dialog" style="${box}">Session will expire <button>Go on</button></div>`,
    ],
    ['without any role', `<div style="${pane}"></div><div style="${box}">Please wait</div>`],
    [
      'fixed',
      `<div style="${pane.replace('absolute', 'fixed')}"></div><div role="dialog" style="${box}">Session</div>`,
    ],
    [
      'around its message',
      `<div style="position:fixed;inset:0;overflow:auto;background:#0006;z-index:10"><div style="margin:80px auto;width:300px;background:#fff">Loading</div></div>`,
    ],
    [
      'all transparent, in a popover',
      `<div popover="manual" id="pop" style="inset:0;width:100%;height:100%;border:0;margin:0;background:none">Wait</div>`,
    ],
    ['in a closed tree', `<x-wait></x-wait>`],
  ];
  it.each(panes)('%s: nothing behind it is pointed at, and back within a second', async (_what, html) => {
    await living.show(`${form}<p style="height:1500px">`);
    await ringAt('#first');
    await evaluate(
      `const layer = document.createElement('div'); layer.id = 'layer'; layer.innerHTML = ${stringify(html)}; document.body.append(layer);
       document.querySelector('#pop')?.showPopover();
       const wait = document.querySelector('x-wait'); if (wait) wait.attachShadow({ mode: 'closed' }).innerHTML = '<div style="position:fixed;inset:0;background:#0006"></div>'`,
    );
    await silent('behind the pane');
    await evaluate(`document.querySelector('#layer').remove()`);
    await ringAt('#first', 1500);
  });

  it('what fills the window and holds the page is no pane, nor a picture behind it', async () => {
    await living.show(
      `<div style="position:fixed;inset:0;background:#eef;z-index:-1"></div><div style="position:absolute;inset:0;overflow:auto">${form}</div>`,
    );
    await ringAt('#first');
  });
});

describe('measures', () => {
  const sizes: readonly [string, string][] = [
    ['zoom on html', `document.documentElement.style.zoom = '1.25'`],
    ['a smaller zoom', `document.documentElement.style.zoom = '0.8'`],
    ['zoom on body', `document.body.style.zoom = '1.25'`],
    ['zoom on both', `document.documentElement.style.zoom = '1.1'; document.body.style.zoom = '1.2'`],
    [
      'scale on the form',
      `const f = document.querySelector('form'); f.style.transformOrigin = '0 0'; f.style.scale = '1.3'`,
    ],
    ['transform on html', `document.documentElement.style.transform = 'translate(30px, 20px)'`],
  ];
  it.each(sizes)('%s, set later: the ring within 2 px', async (_what, act) => {
    await living.show(`<div style="height:80px"></div>${form}`);
    await ringAt('#first');
    await evaluate(act);
    await ringAt('#first');
    await living.page.focus('#create');
    await ringAt('#create');
  });
});

describe('in what is left of a window at 200 % and more', () => {
  it.each([
    [341, 164],
    [320, 180],
    [320, 256],
    [546, 244],
  ])('%i × %i: each field is free while it has the focus, and all of ours is inside', async (width, height) => {
    await living.page.setViewport({ width, height });
    await living.show(`<meta name="viewport" content="width=device-width">${form}`);
    await until(living.page, 'us', ({ guest }) => guest);
    const isHit = `(() => {
      const focus = document.activeElement.getBoundingClientRect();
      const hit = document.elementFromPoint(focus.x + focus.width / 2, focus.y + focus.height / 2);
      const ours = document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card,.dock').getBoundingClientRect();
      const isInside = ours.top >= -1 && ours.bottom <= innerHeight + 1 && ours.left >= -1 && ours.right <= innerWidth + 1;
      const isBeside = ours.top >= focus.bottom || focus.top >= ours.bottom || ours.left >= focus.right || focus.left >= ours.right;
      return hit === document.activeElement && isInside && isBeside;
    })()`;
    for (const field of ['first', 'last', 'mail', 'mail2', 'language', 'code', 'privacy', 'create']) {
      await living.page.focus(`#${field}`);
      // Firefox leaves a box at the very edge where it is.
      await evaluate(`document.activeElement.scrollIntoView({ block: 'nearest' })`);
      await eventually(field, () => living.page.evaluate(isHit));
    }
    await living.page.setViewport({ width: 1280, height: 800 });
  });
});

describe('hidden from screen readers by mistake', () => {
  it('aria-hidden alone: hints go on; inert: silence', async () => {
    await living.show(`<div id="app" aria-hidden="true">${form}</div>`);
    await ringAt('#first');
    await evaluate(`document.querySelector('#app').inert = true`);
    await silent('in what is inert');
    await living.show(`<input type="search"><div id="app" aria-hidden="true">${form}</div>`);
    await rest(living.page, 400);
    await living.page.focus('#mail');
    await until(living.page, 'a ring', ({ ring }) => ring !== null, 3000);
    await living.page.focus('#last');
    await ringAt('#last');
  });

  it('a copy for looks is no second target', async () => {
    await living.show(
      `${form}<div aria-hidden="true" style="margin-top:40px">${form.replaceAll('id="', 'id="c-')}</div>`,
    );
    await ringAt('#first');
    expect((await see(living.page)).ring).not.toBeNull();
  });
});
