import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAt } from '../portals/pages';
import { eventually } from './extension-page';
import { until } from './seen';
import { openSession, type Session } from './session';
import { plan } from './walk';
import { fillWelcome, forgetTasks, welcomePage } from './welcome';

/** People set their own text: its size, and how far apart lines, words and letters stand (WCAG 1.4.4, 1.4.12). */
const ours = [
  ['/popup.html', 390],
  ['/welcome.html', 1093],
  ['/welcome.html', 320],
  ['/guide.html', 1093],
  ['/guide.html', 320],
  ['/guide.html#checklist', 1093],
  ['/guide.html#checklist', 320],
  ['/report.html', 1093],
] as const;
/** As WCAG 1.4.12 has it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

let session: Session;
let welcome: Page;

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'de', reducedMotion: true });
  welcome = await welcomePage(session.launched);
  await fillWelcome(welcome, 'de', plan);
});

afterAll(() => session.close());

async function open(path: string, width: number): Promise<Page> {
  const page = await session.launched.openExtensionPage(path);
  await page.setViewport({ width, height: 487 });
  await eventually(path, () => page.evaluate(`!!document.querySelector('h1')`));
  // What is stored is read after the first drawing, and stands in what people can have shown to them.
  await eventually('what is stored', () =>
    page.evaluate(`[...document.querySelectorAll('pre')].every((one) => one.textContent.length > 9)`),
  );
  // While a copy is made, the report page has another text.
  await eventually('a page at rest', () => page.evaluate(`!document.body.textContent.includes('Die Kopie entsteht')`));
  await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
  return page;
}

/** What is cut off: hidden by its own box, or words that reach out of their button. In a document or a shadow root. */
const lost = (root: string) => `(() => {
  const seen = [...${root}.querySelectorAll('*')].filter((one) => one.checkVisibility() && !one.closest('.unseen, svg'));
  const cut = seen.filter((one) =>
    /hidden|clip/.test(getComputedStyle(one).overflow) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1));
  const out = seen.filter((one) => one.matches('button, a.button, summary, label') && !one.matches('.dock')).filter((one) => {
    const box = one.getBoundingClientRect();
    const range = document.createRange();
    const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      if (words.currentNode.parentElement.closest('.unseen')) continue;
      range.selectNodeContents(words.currentNode);
      for (const line of range.getClientRects())
        if (line.width > 2 && (line.right > box.right + 1 || line.bottom > box.bottom + 1 || line.top < box.top - 1)) return true;
    }
    return false;
  });
  return [...cut, ...out].map((one) => one.localName + '.' + one.className + ' ' + one.textContent.slice(0, 40));
})()`;
const sideways = `Math.max(0, document.documentElement.scrollWidth - innerWidth)`;

describe.each(ours)('%s, %i px wide', (path, width) => {
  it('loses nothing when lines, words and letters stand further apart', async () => {
    const page = await open(path, width);
    await page.addStyleTag({ content: spacing });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('h1')).letterSpacing`)).not.toBe('normal');
    expect(await page.evaluate(lost('document'))).toEqual([]);
    expect(await page.evaluate(sideways)).toBe(0);
    await page.close();
  });

  it('grows with the size of text that the person has set in the browser', async () => {
    const page = await open(path, width);
    const sizes = `[...document.querySelectorAll('#root *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .map((one) => [one.localName + ' ' + one.textContent.slice(0, 30), parseFloat(getComputedStyle(one).fontSize)])`;
    const before = (await page.evaluate(sizes)) as [string, number][];
    await page.evaluate(`document.documentElement.style.fontSize = '24px'`);
    const after = new Map((await page.evaluate(sizes)) as [string, number][]);
    expect(before.length).toBeGreaterThan(3);
    expect(before.filter(([what, size]) => Math.abs((after.get(what) ?? 0) / size - 1.5) > 0.02)).toEqual([]);
    expect(await page.evaluate(lost('document'))).toEqual([]);
    if (width > 320) expect(await page.evaluate(sideways)).toBe(0);
    await page.close();
  });
});

describe.each([
  [1093, 487],
  [546, 244],
  [320, 256],
])('the card in a window of %i × %i', (width, height) => {
  it.each(['saas.network', 'euLogin.registered', 'euLogin.password'] as const)('loses nothing of %s', async (id) => {
    const page = await session.launched.newPage();
    await page.setViewport({ width, height });
    await page.bringToFront();
    await forgetTasks(welcome);
    await page.goto(pageAt(session.world, id, 'de'), { waitUntil: 'load' });
    await until(page, `the card of ${id}`, ({ title }) => title !== '');
    const root = `document.querySelector('[data-cpms-lotse]').shadowRoot`;
    await page.evaluate(
      `${root}.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(spacing)} }))`,
    );
    expect(await page.evaluate(lost(root))).toEqual([]);
    // Whatever does not fit is reached by scrolling the card, up to its very end.
    const end = `(() => {
      const card = ${root}.querySelector('.card');
      card.scrollTop = card.scrollHeight;
      const { bottom } = card.querySelector('footer').getBoundingClientRect();
      return card.scrollWidth <= card.clientWidth + 1 && bottom <= Math.min(innerHeight, card.getBoundingClientRect().bottom) + 1;
    })()`;
    await eventually('the end of the card', () => page.evaluate(end));
    await page.close();
  });
});
