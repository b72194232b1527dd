import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './extension-page';
import { form, type Living, openLiving, texts } from './living';
import { until } from './seen';
import { browserName } from './session';

/**
 * A person who has set a smallest size of text in the browser: no text of the page or of ours is smaller than 24 px.
 */
const smallest = 24;
let living: Living;

beforeAll(async () => {
  living = await openLiving({
    ...(browserName === 'chrome' && { args: [`--blink-settings=preferredColorScheme=1,minimumFontSize=${smallest}`] }),
    prefs: { 'font.minimum-size.x-western': smallest },
  });
});
afterAll(() => living.close());

const ours = `document.querySelector('[data-cpms-lotse]').shadowRoot`;

describe.each([
  [1093, 487],
  [546, 244],
  [341, 164],
  [320, 256],
  [320, 180],
])('with text of 24 px at least, in a window of %i × %i', (width, height) => {
  it('each field is free while it has the focus, and all of ours is inside', async () => {
    await living.page.setViewport({ width, height });
    await living.show(`<meta name="viewport" content="width=device-width">${form}`);
    await until(living.page, 'us', ({ guest }) => guest);
    // The setting is in force: else nothing is tested here. What is drawn counts, for Firefox computes what was asked.
    const lineOf = `(() => {
      const one = ${ours}.querySelector('.do span:last-child, .dock');
      const range = document.createRange();
      range.selectNodeContents(one);
      return Math.max(...[...range.getClientRects()].map(({ height }) => height));
    })()`;
    expect(await living.page.evaluate(lineOf)).toBeGreaterThan(smallest);
    const isHit = `(() => {
      const focus = document.activeElement.getBoundingClientRect();
      const hit = document.elementFromPoint(focus.x + focus.width / 2, focus.y + focus.height / 2);
      const box = ${ours}.querySelector('.card,.dock').getBoundingClientRect();
      const isInside = box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1;
      const isBeside = box.top >= focus.bottom || focus.top >= box.bottom || box.left >= focus.right || focus.left >= box.right;
      return hit === document.activeElement && isInside && isBeside;
    })()`;
    for (const field of ['first', 'last', 'mail', 'mail2', 'language', 'code', 'privacy', 'create']) {
      await living.page.focus(`#${field}`);
      await living.page.evaluate(`document.activeElement.scrollIntoView({ block: 'nearest' })`);
      await eventually(`${field} to be free`, () => living.page.evaluate(isHit));
    }
  });
});

it('with text of 24 px at least, the sentence is seen whole where there is room for a card', async () => {
  await living.page.setViewport({ width: 1093, height: 487 });
  await living.show(form);
  await until(living.page, 'the card', ({ title }) => title === texts['euLogin.register']);
  const isSeen = `(() => {
    const card = ${ours}.querySelector('.card').getBoundingClientRect();
    const sentence = ${ours}.querySelector('.do').getBoundingClientRect();
    const footer = ${ours}.querySelector('footer').getBoundingClientRect();
    return sentence.top >= card.top && sentence.bottom <= Math.min(card.bottom, footer.top, innerHeight);
  })()`;
  await eventually('the whole sentence', () => living.page.evaluate(isSeen));
});
