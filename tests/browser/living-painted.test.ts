import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, frames, type Living, longestRun, openLiving, rest } from './living';
import { isRinged, until } from './seen';

/** Paint that is no box of its own, and boxes that leave only a part of what is in them. */
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

const { stringify } = JSON;
const ringAt = (selector: string, ms = 8000) =>
  until(living.page, `the ring around ${selector}`, (seen) => isRinged(living.page, seen, selector), ms);
const noRing = () => until(living.page, 'no ring', ({ ring }) => ring === null, 2500);
const evaluate = (script: string) => living.page.evaluate(`{ ${script} }; undefined`);
const add = (html: string) =>
  evaluate(`document.body.insertAdjacentHTML('beforeend', ${stringify(`<div id="added">${html}</div>`)})`);
const at = 'position:fixed;left:0;top:0;width:600px;height:300px';
const through = 'pointer-events:none';

describe('painted over by', () => {
  const covers: readonly [string, string][] = [
    [
      'the shadow of something else',
      `<p style="position:fixed;left:900px;top:600px;box-shadow:0 0 0 2000px #fff">x</p>`,
    ],
    ['a shadow within a box', `<p style="${at};${through};box-shadow:inset 0 0 0 400px #fff"></p>`],
    ['an outline', `<p style="position:fixed;left:300px;top:150px;outline:600px solid #fff"></p>`],
    ['borders', `<p style="position:fixed;left:0;top:0;${through};margin:0;border:300px solid #fff"></p>`],
    ['a picture of a border', `<p style="${at};${through};border-image:linear-gradient(#fff,#fff) 1 fill"></p>`],
    ['a shape of a drawing', `<svg style="${at};${through}"><path d="M0 0H600V300H0Z" fill="#fff"/></svg>`],
    ['layers that each dim', `<p style="${at};${through};background:rgb(255 255 255/.5)"></p>`.repeat(4)],
    [
      'what is about to move',
      `<p style="${through};will-change:transform;margin-top:-600px;height:600px;background:#fff">`,
    ],
    ['a layer of its own', `<p style="${through};isolation:isolate;margin-top:-600px;height:600px;background:#fff">`],
    [
      'a part of a flexible box',
      `<div style="display:flex;margin-top:-600px"><p style="${through};z-index:1;flex:1;height:600px;background:#fff"></p></div>`,
    ],
    [
      'what stands deep behind hundreds of boxes',
      `<section>${'<div><b>x</b></div>'.repeat(300)}</section><div><div><div><p style="${at};${through};background:#fff"></p></div></div></div>`,
    ],
    [
      'what style draws before something small and far',
      `<style>#far::before{content:"";${at};${through};background:#fff}</style><p><i><b id="far">x</b></i></p>`,
    ],
  ];
  it.each(covers)('%s: no ring, and one when it is gone', async (_what, html) => {
    await living.show(form);
    await ringAt('#first');
    await add(html);
    await noRing();
    await evaluate(`document.querySelector('#added').remove()`);
    await ringAt('#first');
  });

  const free: readonly [string, string][] = [
    ['a veil that is cut to nothing', `<p style="${at};${through};background:#fff;clip-path:inset(100%)"></p>`],
    [
      'a veil that its box cuts off',
      `<div style="position:fixed;left:900px;top:500px;width:50px;height:50px;overflow:hidden"><p style="position:absolute;left:-900px;top:-500px;width:600px;height:300px;${through};background:#fff"></p></div>`,
    ],
    [
      'a veil behind a mask',
      `<p style="${at};${through};background:#fff;mask-image:linear-gradient(#0000,#0000)"></p>`,
    ],
    ['a block under the line of the text', `<p style="${through};margin-top:-600px;height:600px;background:#fff"></p>`],
    ['a shape that is elsewhere', `<svg style="${at};${through}"><path d="M590 290h9v9z" fill="#fff"/></svg>`],
    ['a shadow that only dims', `<p style="position:fixed;left:900px;top:600px;box-shadow:0 0 0 2000px #0006">x</p>`],
    ['a light far away', `<p style="position:fixed;left:900px;top:600px;box-shadow:0 0 0 50px #fff">x</p>`],
  ];
  it.each(free)('%s: the ring stays', async (_what, html) => {
    await living.show(form);
    await ringAt('#first');
    await add(html);
    await rest(living.page, 700);
    await ringAt('#first');
  });

  it('the shadow around what a tour shows leaves the ring in its hole', async () => {
    await living.show(form);
    await ringAt('#first');
    await evaluate(
      `const { x, y, width, height } = document.querySelector('#first').getBoundingClientRect(); document.body.insertAdjacentHTML('beforeend', '<p style="${through};position:fixed;margin:0;box-shadow:0 0 0 2000px #000;left:' + (x - 4) + 'px;top:' + (y - 4) + 'px;width:' + (width + 8) + 'px;height:' + (height + 8) + 'px"></p>')`,
    );
    await rest(living.page, 700);
    await ringAt('#first');
  });
});

describe('on a page that never rests', () => {
  it.each([
    ['given its style', `document.querySelector('#deep').style.cssText = '${at};${through};background:#fff'`],
    [
      'put in',
      `document.querySelector('#deep').innerHTML = '<b style="display:block;${at};${through};background:#fff"></b>'`,
    ],
  ])('a veil that stands deep and late in it, %s, is noticed in two frames', async (_what, act) => {
    const boxes = '<div><i>x</i></div>'.repeat(60);
    await living.show(
      `${form}<section style="height:1px;overflow:hidden">${boxes}</section><div><div><div><p><i id="deep" style="display:block"></i></p></div></div></div>${boxes}`,
    );
    await ringAt('#first');
    await evaluate(
      `const one = document.querySelector('section i'); setInterval(() => { one.textContent = Math.random() }, 8)`,
    );
    await rest(living.page, 1500);
    await ringAt('#first');
    const seen = await frames(living.page, act, 'hit.localName', 1200);
    expect(
      longestRun(seen, ({ t, under }) => t >= 0 && under !== null),
      stringify(seen),
    ).toBeLessThanOrEqual(2);
  });
});

describe('a part is left', () => {
  it.each([
    ['a mask of one pixel', 'mask:linear-gradient(#000,#000) 0 0/1px 1px no-repeat', false],
    ['a mask in a corner', 'mask:linear-gradient(#000,#000) 100% 100%/50% 50% no-repeat', false],
    ['a mask of its whole size', 'mask:linear-gradient(#000,#000) 0 0/100% 100% no-repeat', true],
    ['cut, with a wide margin', 'max-height:60px;overflow:clip;overflow-clip-margin:200px', true],
    ['cut', 'max-height:60px;overflow:clip', false],
  ])('%s', async (_what, style, isSeen) => {
    await living.show(`<main>${form}</main>`);
    await ringAt('#first');
    await evaluate(`document.querySelector('main').style.cssText = ${stringify(style)}`);
    if (isSeen) await rest(living.page, 700);
    await (isSeen ? ringAt('#first') : noRing());
    await evaluate(`document.querySelector('main').style.cssText = ''`);
    await ringAt('#first');
  });
});
