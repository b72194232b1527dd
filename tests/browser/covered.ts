import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { eventually } from './extension-page';
import { browserName } from './session';
import type { Step } from './walk';

/**
 * What of the page lies under the card at every step of the way. Never a control where a corner of the window is freer;
 * what is covered all the same stands in a table that is printed, and kept in `.output/covered/`.
 */
const sizes = [
  [1366, 768],
  [1093, 487],
] as const;
interface Under {
  /** Controls of the page that the card touches, each with how much of it in percent. */
  readonly covered: readonly string[];
  /** How many controls the freest corner would touch, of those that are off the target and the focus. */
  readonly corner: number;
  readonly place: string;
}

/** Runs in the page; null while there is no card, or while it touches more than a corner would. */
const look = `(() => {
  const host = document.querySelector('[data-cpms-lotse]');
  const root = host?.shadowRoot;
  const card = root?.querySelector('.card')?.getBoundingClientRect();
  if (!card) return null;
  const shared = (one, box) =>
    Math.max(0, Math.min(one.right, box.right) - Math.max(one.left, box.left)) *
    Math.max(0, Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top));
  const controls = [...document.querySelectorAll(
    'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=combobox]',
  )].map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ element, box }) =>
    element.checkVisibility() && box.width > 0 && box.height > 0 &&
    box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight);
  const under = (one) => controls.filter(({ box }) => shared(one, box) > 0);
  const name = ({ element, box }) => {
    const words = element.labels?.[0]?.textContent || element.textContent || element.getAttribute('aria-label') || element.name;
    const short = String(words).replace(/\\s+/g, ' ').trim().slice(0, 28) || element.localName;
    return short + ' ' + Math.round((100 * shared(card, box)) / (box.width * box.height)) + ' %';
  };
  const ring = root.querySelector('.ring');
  const needed = [
    ...(ring.getClientRects().length ? [ring.getBoundingClientRect()] : []),
    ...[document.activeElement].filter((one) => one !== document.body && one !== host).map((one) => one.getBoundingClientRect()),
  ];
  const xs = [12, innerWidth - card.width - 12];
  const ys = [12, innerHeight - card.height - 12];
  const corners = xs.flatMap((x) => ys.map((y) => ({ left: x, top: y, right: x + card.width, bottom: y + card.height })));
  const free = corners.filter((corner) => needed.every((box) => shared(corner, box) === 0));
  const corner = Math.min(...free.map((one) => under(one).length));
  const covered = under(card).map(name);
  if (covered.length > corner) return null;
  return { covered, corner: corner === Infinity ? -1 : corner, place: Math.round(card.left) + ',' + Math.round(card.top) };
})()`;

/** Looks at every step of a walk, in a window of each size. */
export function coverage(page: Page) {
  const lines = sizes.map((): string[] => []);
  return {
    /** Fails where a control lies under the card although a corner of the window is freer. */
    async look({ page: id, what }: Step): Promise<void> {
      for (const [index, [width, height]] of sizes.entries()) {
        await page.setViewport({ width, height });
        const { covered, corner, place } = (await eventually(
          `a card that covers no more than a corner: ${id}, ${what}, ${width} × ${height}`,
          () => page.evaluate(look),
        )) as Under;
        lines[index]?.push(
          `| ${id} | ${what} | ${place} | ${covered.join('; ') || '–'} | ${corner < 0 ? 'none' : corner} |`,
        );
      }
    },
    /** Keeps what was seen, and shows it. */
    keep(): void {
      mkdirSync('.output/covered', { recursive: true });
      const head = '| page | step | card at | controls under it | in the freest corner |\n|---|---|---|---|---|';
      for (const [index, [width, height]] of sizes.entries()) {
        const table = `${head}\n${lines[index]?.join('\n')}\n`;
        writeFileSync(`.output/covered/${browserName}-${width}x${height}.md`, table);
        console.log(`${browserName}, ${width} × ${height}\n${table}`);
        expect(lines[index]?.length).toBeGreaterThan(30);
      }
    },
  };
}
