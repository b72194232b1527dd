import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Living, openLiving, pressAt, rest, texts } from './living';
import { isRinged, pressOurs, see, until, untilTrue } from './seen';
import { stored } from './welcome';

/** What the person does in our card stays in it; the page's own layers stay as they are; scripts are nobody. */
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

const { stringify } = JSON;
const card = () => until(living.page, 'the card', ({ title }) => title === texts['euLogin.register']);
const ringAt = (selector: string, ms = 4000) =>
  until(living.page, `the ring around ${selector}`, (seen) => isRinged(living.page, seen, selector), ms);
const evaluate = (script: string) => living.page.evaluate(`{ ${script} }; undefined`);
const ask = (script: string) => living.page.evaluate(script);
const focusInside = `(() => { const find = (root) => { const host = root.querySelector('[data-cpms-lotse]'); if (host) return host; for (const one of root.querySelectorAll('*')) if (one.shadowRoot) { const found = find(one.shadowRoot); if (found) return found; } }; return find(document)?.shadowRoot.activeElement?.className ?? null })()`;
const hop = () =>
  living.welcome.evaluate(
    `(async () => { const { tabs } = globalThis.browser ?? chrome; for (const { id } of await tabs.query({})) await tabs.sendMessage(id, { hop: true }).catch(() => {}) })()`,
  );

/** Notes on the page every event that comes by, at document and window, going down and coming up. */
const spies = `<script>
  window.heard = [];
  const types = ['keydown','keypress','keyup','pointerdown','pointerup','mousedown','mouseup','click','focusin','focusout','touchstart','touchend','contextmenu','wheel','input','beforeinput','compositionstart'];
  const hear = (where) => (event) => {
    if (event.composedPath().some((one) => one.matches?.('[data-cpms-lotse]'))) window.heard.push(where + ' ' + event.type);
  };
  // What the pointer does on its way is stopped on its way up.
  for (const type of ['pointermove', 'mouseover', 'mousemove']) document.addEventListener(type, (event) => hear('document')(event));
  for (const type of types) {
    for (const capture of [true, false]) document.addEventListener(type, hear('document'), capture);
    window.addEventListener(type, hear('window'));
    document.documentElement.addEventListener(type, hear('html'), true);
  }
</script>`;

describe('what is done in the card', () => {
  it('keys and presses reach no listener of the page, and nothing is sent', async () => {
    await living.show(
      `${form}<script>window.sent = 0; f.onsubmit = (event) => { event.preventDefault(); window.sent++ };
        document.onkeydown = (event) => { if (event.key === 'Enter') f.requestSubmit() };
        document.addEventListener('keydown', (event) => { if (event.key === ' ') f.requestSubmit() }, true);
        window.onkeypress = () => document.querySelector('#create').click();
        document.querySelector('#create').onclick = () => window.sent++;</script>${spies}`,
    );
    await card();
    await living.page.focus('#mail');
    await hop();
    await untilTrue(living.page, `${focusInside} !== null`);
    const { count } = await see(living.page);
    for (const key of ['Enter', ' ', 'a', 'ArrowDown', 'Tab', 'ArrowUp'] as const)
      await living.page.keyboard.press(key);
    await pressOurs(living.page, '.not-now > summary');
    await untilTrue(
      living.page,
      `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.not-now[open]')`,
    );
    await pressOurs(living.page, '.steps button:last-of-type');
    await until(living.page, 'another hint', (seen) => seen.count !== count);
    expect(await ask('[window.sent, ...new Set(window.heard)]')).toEqual([0]);
  });

  it('the card stays under the pointer while the page changes behind it, and goes when the pointer has gone', async () => {
    await living.show(form);
    await card();
    const spot = `(({ x, y }) => Math.round(x) + ',' + Math.round(y))(document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card').getBoundingClientRect())`;
    await rest(living.page, 600);
    const before = (await ask(spot)) as string;
    const [x, y] = before.split(',').map(Number) as [number, number];
    await living.page.mouse.move(x + 40, y + 40);
    await evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<button style="position:fixed;left:${x + 20}px;top:${y + 20}px;width:80px;height:80px">Help</button>')`,
    );
    await rest(living.page, 800);
    expect(await ask(spot)).toBe(before);
    await living.page.mouse.move(2, 2);
    await untilTrue(living.page, `${spot} !== ${stringify(before)}`);
  });

  it('what was pressed in the card and is let go elsewhere reaches the page no more than that', async () => {
    await living.show(`${form}<script>
      window.ended = [];
      for (const type of ['keyup', 'pointerup', 'mouseup', 'click']) document.addEventListener(type, () => window.ended.push(type), true);
    </script>`);
    await card();
    await rest(living.page, 300);
    const title = (await ask(
      `(({ x, y }) => [x + 5, y + 5])(document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('h2').getBoundingClientRect())`,
    )) as [number, number];
    await living.page.mouse.move(...title);
    await living.page.mouse.down();
    await living.page.mouse.move(700, 700, { steps: 3 });
    await living.page.mouse.up();
    expect(await ask('window.ended')).toEqual([]);
    // What begins on the page is the page's, as ever.
    await living.page.mouse.click(700, 700);
    expect(await ask('window.ended.splice(0)')).toEqual(['pointerup', 'mouseup', 'click']);
    await hop();
    await untilTrue(living.page, `${focusInside} !== null`);
    await evaluate(
      `const menu = document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.not-now'); menu.open = true; menu.querySelectorAll('li button')[1].focus()`,
    );
    await living.page.keyboard.press('Enter');
    await until(living.page, 'nothing of ours', ({ title }) => title === '');
    expect(await ask('window.ended')).toEqual([]);
  });

  it('a key presses the button that has the focus, and folds what can be folded', async () => {
    await living.show(form);
    await card();
    await hop();
    await untilTrue(living.page, `${focusInside} !== null`);
    await evaluate(`document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.aid > summary').focus()`);
    await living.page.keyboard.press('Enter');
    await untilTrue(
      living.page,
      `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('details.aid[open]')`,
    );
    await evaluate(`document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.close').focus()`);
    await living.page.keyboard.press('Enter');
    await until(living.page, 'the dock', ({ dock }) => dock);
  });

  it.each([
    ['dialog', '<dialog id="d">', '</dialog>', `d.showModal()`, `d.open`],
    ['popover', '<div id="d" popover>', '</div>', `d.showPopover()`, `d.matches(':popover-open')`],
  ])('in the card, it does not close the %s of the page', async (_what, before, after, act, stays) => {
    await living.show(`${before}${form}${after}`);
    await evaluate(act);
    await card();
    await living.page.focus('#last');
    await hop();
    await untilTrue(living.page, `${focusInside} !== null`);
    await living.page.keyboard.press('Escape');
    await until(living.page, 'the dock', ({ dock }) => dock);
    expect(await ask(stays)).toBe(true);
  });
});

describe('what the page has open', () => {
  const inDialog = `<dialog id="d">${form}</dialog><script>const d = document.querySelector('#d'); d.showModal();
    d.onclick = ({ clientX, clientY }) => { const box = d.getBoundingClientRect(); if (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) d.close() }</script>`;
  const pages: readonly [string, string, string][] = [
    [
      'a menu closed by a press outside',
      `${form}<div id="menu">Menu</div><script>document.addEventListener('pointerdown', ({ target }) => { if (!menu.contains(target)) menu.hidden = true })</script>`,
      '!menu.hidden',
    ],
    [
      'a menu closed by any click, heard on its way down',
      `${form}<div id="menu">Menu</div><script>for (const type of ['mousedown', 'click', 'focusin']) document.addEventListener(type, ({ target }) => { if (!menu.contains(target) && !f.contains(target)) menu.hidden = true }, true)</script>`,
      '!menu.hidden',
    ],
    ['a dialog closed by a click outside of its box', inDialog, `document.querySelector('#d').open`],
    [
      'an error that is shown when a field is left',
      `${form}<p id="error" hidden>Wrong</p><script>last.onblur = () => { error.hidden = false }</script>`,
      `document.querySelector('#error').hidden && document.activeElement.id === 'last'`,
    ],
  ];
  it.each(pages)('%s stays, and so does what was typed', async (_what, html, stays) => {
    await living.show(html);
    await ringAt('#first');
    await living.page.focus('#last');
    await living.page.keyboard.type('Muster');
    await ringAt('#last');
    await pressOurs(living.page, '.steps button:last-of-type');
    await pressOurs(living.page, '.not-now > summary');
    await pressOurs(living.page, '.not-now > summary');
    expect(await ask(stays)).toBe(true);
    expect(await ask(`document.querySelector('#last').value`)).toBe('Muster');
    await pressOurs(living.page, '.close');
    await until(living.page, 'the dock', ({ dock }) => dock);
    expect(await ask(stays)).toBe(true);
  });

  it('a popover that closes by itself does not take the hint along', async () => {
    await living.show(`${form}<div popover id="pop" style="inset:auto 0 0 auto">Menu</div>`);
    await ringAt('#first');
    await evaluate(`document.querySelector('#pop').showPopover()`);
    await pressOurs(living.page, '.steps button:last-of-type');
    await ringAt('#last');
  });
});

describe('Escape', () => {
  it('is not ours from a script, within an input method, or where the page has something open', async () => {
    await living.show(
      `${form}<div popover id="pop" style="inset:auto 0 0 auto">Menu</div><input id="box" role="combobox" aria-expanded="false" aria-haspopup="listbox"><input id="own">
       <script>own.onkeydown = (event) => { if (event.key === 'Escape') event.preventDefault() }</script>`,
    );
    await card();
    await evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.querySelector('#first').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true }))`);
    await evaluate(`document.querySelector('#pop').showPopover()`);
    await living.page.keyboard.press('Escape');
    await evaluate(`document.querySelector('#box').setAttribute('aria-expanded', 'true')`);
    await living.page.focus('#box');
    await living.page.keyboard.press('Escape');
    await evaluate(`document.querySelector('#box').setAttribute('aria-expanded', 'false')`);
    await living.page.focus('#own');
    await living.page.keyboard.press('Escape');
    expect((await see(living.page)).dock).toBe(false);
    await living.page.focus('#first');
    await living.page.keyboard.press('Escape');
    await until(living.page, 'the dock', ({ dock }) => dock);
  });

  it('what scripts press and change is nobody’s deed', async () => {
    await living.show(form);
    await card();
    await evaluate(`document.querySelector('#create').click(); const select = document.querySelector('#language'); select.dispatchEvent(new Event('change', { bubbles: true }));
      document.querySelector('#create').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`);
    await rest(living.page, 300);
    expect((await stored(living.welcome, () => true)).stages?.account).not.toHaveProperty('acted');
    await pressAt(living.page, '#create');
    await stored(
      living.welcome,
      ({ stages }) => (stages?.account as { acted?: number } | undefined)?.acted !== undefined,
    );
  });
});

describe('layers of the page', () => {
  const inDialogByRole = (script: string) =>
    `<div id="d" role="dialog" aria-modal="true" style="position:fixed;inset:40px 300px;background:#fff;overflow:auto">${form}</div><p><a href="#">Behind</a></p><script>const d = document.querySelector('#d'), first = document.querySelector('#first'); ${script}</script>`;
  const traps: readonly [string, string][] = [
    [
      'focus outside is brought back',
      `document.addEventListener('focusin', ({ target }) => { if (!d.contains(target)) first.focus() })`,
    ],
    [
      'presses outside are stopped',
      `for (const type of ['mousedown', 'click', 'pointerdown']) document.addEventListener(type, (event) => { if (!d.contains(event.target)) { event.stopImmediatePropagation(); event.preventDefault() } }, true)`,
    ],
    [
      'the focus is brought back on its way down',
      `document.addEventListener('focus', ({ target }) => { if (target.nodeType === 1 && !d.contains(target)) first.focus() }, true)`,
    ],
  ];
  it.each(traps)('a dialog by its role, %s: the card can be used', async (_what, script) => {
    await living.show(inDialogByRole(script));
    await ringAt('#first');
    await living.page.focus('#mail');
    await hop();
    await untilTrue(living.page, `${focusInside} !== null`);
    await living.page.keyboard.press('Tab');
    expect(await ask(focusInside)).not.toBeNull();
    await pressOurs(living.page, '.close');
    await until(living.page, 'the dock', ({ dock }) => dock);
  });

  it('a modal in a shadow tree: usable or silent', async () => {
    await living.show(
      `<x-app></x-app><script>const root = document.querySelector('x-app').attachShadow({ mode: 'open' }); root.innerHTML = '<dialog>' + ${stringify(form)} + '</dialog>'; root.querySelector('dialog').showModal()</script>`,
    );
    const close = `(() => { const root = document.querySelector('x-app').shadowRoot.querySelector('[data-cpms-lotse]')?.shadowRoot; const box = root?.querySelector('.close')?.getBoundingClientRect(); return box ? [box.x + box.width / 2, box.y + box.height / 2] : null })()`;
    await untilTrue(living.page, close);
    await rest(living.page, 300);
    await living.page.mouse.click(...((await ask(close)) as [number, number]));
    await untilTrue(
      living.page,
      `document.querySelector('x-app').shadowRoot.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.dock')`,
    );
  });

  it('of two modals the one that was opened last counts; a modal that was removed is gone', async () => {
    await living.show(
      `<dialog id="one">Your session</dialog><dialog id="two">${form}</dialog><script>two.showModal()</script>`,
    );
    await ringAt('#first');
    await evaluate(`document.querySelector('#one').showModal()`);
    await until(living.page, 'silence', ({ guest }) => !guest, 2500);
    await evaluate(`document.querySelector('#one').remove()`);
    await ringAt('#first');
    await living.show(`${form}<dialog id="one">Your session</dialog>`);
    await ringAt('#first');
    await evaluate(`document.querySelector('#one').showModal()`);
    await until(living.page, 'silence', ({ guest }) => !guest, 2500);
    await evaluate(`document.querySelector('#one').remove()`);
    await ringAt('#first');
  });

  it('what opens later: over the window silence, over the card another place or on top, and no fight', async () => {
    await living.show(form);
    await ringAt('#first');
    await evaluate(
      `const layer = document.createElement('div'); layer.popover = 'manual'; layer.id = 'layer'; layer.style.cssText = 'inset:0;width:100%;height:100%;margin:0;border:0;padding:0'; document.body.append(layer); layer.showPopover()`,
    );
    await until(living.page, 'silence', ({ title, ring }) => title === '' && ring === null, 2500);
    await evaluate(`document.querySelector('#layer').remove()`);
    await ringAt('#first');
    const free = `(() => { const root = document.querySelector('[data-cpms-lotse]').shadowRoot; const { x, y, width, height } = root.querySelector('.card').getBoundingClientRect(); return document.elementFromPoint(x + width / 2, y + height / 2) === root.host })()`;
    await evaluate(`window.raised = 0; new MutationObserver((records) => { window.raised += records.length }).observe(document.documentElement, { childList: true });
      document.querySelector('[data-cpms-lotse]').addEventListener('toggle', () => { window.raised++ });
      const box = document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card').getBoundingClientRect();
      const toast = document.createElement('div'); toast.popover = 'manual'; toast.id = 'toast'; toast.style.cssText = 'margin:0;left:' + box.x + 'px;top:' + box.y + 'px;width:' + box.width + 'px;height:' + box.height + 'px'; document.body.append(toast); toast.showPopover()`);
    await untilTrue(living.page, free, 4000);
    await rest(living.page, 1200);
    expect(await ask(free)).toBe(true);
    expect(await ask('window.raised')).toBeLessThanOrEqual(4);
    await ringAt('#first');
  });

  it('a menu that any press outside closes stays while the card is used', async () => {
    await living.show(`${form}<div id="menu" popover style="inset:auto auto 0 0;margin:0">Menu</div>`);
    await ringAt('#first');
    await evaluate(`document.querySelector('#menu').showPopover()`);
    await untilTrue(living.page, `document.querySelector('#menu > [data-cpms-lotse]')`);
    await living.page.focus('#mail');
    const { count } = await until(living.page, 'the number of the hint', (seen) => seen.count !== '');
    await pressOurs(living.page, '.steps button:last-of-type');
    await until(living.page, 'another hint', (seen) => seen.count !== count);
    expect(await ask(`document.querySelector('#menu').matches(':popover-open')`)).toBe(true);
    await evaluate(`document.querySelector('#menu').hidePopover()`);
    await untilTrue(living.page, `document.querySelector('html > [data-cpms-lotse]')`);
    await card();
  });

  it.each([
    ['dialog', '<dialog id="d" closedby="any">', '</dialog>', `d.show()`, `d.open`],
    ['hint', '<div id="d" popover="hint">', '</div>', `d.showPopover()`, `d.matches(':popover-open')`],
  ])('so does a %s of the page with the form in it', async (_what, before, after, act, stays) => {
    await living.show(`${before}${form}${after}`);
    await evaluate(act);
    await card();
    await living.page.focus('#last');
    await pressOurs(living.page, '.not-now > summary');
    expect(await ask(stays)).toBe(true);
  });

  it('a page that dims what is behind popovers does not dim itself for ours', async () => {
    await living.show(
      `<style>[popover]::backdrop{background:#000a !important;display:block !important}</style>${form}`,
    );
    await card();
    expect(await ask(`getComputedStyle(document.querySelector('[data-cpms-lotse]'), '::backdrop').display`)).toBe(
      'none',
    );
  });

  it('after a view transition, which lies over everything, the card is there again', async () => {
    await living.show(form);
    await ringAt('#first');
    await evaluate(`document.startViewTransition?.(() => { document.querySelector('#f').style.marginTop = '150px' })`);
    await rest(living.page, 600);
    await ringAt('#first');
  });

  it('a modal in a frame stops that frame, and not the page around it', async () => {
    await living.show(
      `${form}<iframe width="200" height="150" style="position:fixed;right:0;top:0" srcdoc="<dialog>Chat</dialog><script>document.querySelector('dialog').showModal()</script>"></iframe>`,
    );
    await rest(living.page, 500);
    await ringAt('#first');
  });

  it('a part that fills the screen: the card moves into it', async () => {
    await living.show(`<div id="part" style="background:#fff">${form}</div>`);
    await ringAt('#first');
    await evaluate(
      `const part = document.querySelector('#part'); addEventListener('click', () => part.requestFullscreen(), { once: true })`,
    );
    await living.page.mouse.click(600, 700);
    await untilTrue(living.page, 'document.fullscreenElement');
    await untilTrue(living.page, `document.querySelector('#part > [data-cpms-lotse]')`);
    await ringAt('#first');
    await evaluate('document.exitFullscreen()');
    await untilTrue(living.page, `document.querySelector('html > [data-cpms-lotse]')`);
    await ringAt('#first');
  });
});
