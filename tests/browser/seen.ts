import type { Page } from 'puppeteer-core';

/** What a person sees of us on a page: read from boxes and texts, not from what our code believes. */
export interface Seen {
  /** Our element is on the page at all. */
  readonly guest: boolean;
  readonly title: string;
  readonly text: string;
  /** "2 of 9" */
  readonly count: string;
  readonly dock: boolean;
  readonly ring: Box | null;
  /** The card lies over the element that has the focus. */
  readonly coversFocus: boolean;
  /** Where the focus is, and whether the window has it; for errors. */
  readonly focus: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Spot = Pick<Box, 'x' | 'y'>;

/** As text, because it runs in the page. */
const look = `(() => {
  const host = document.querySelector('[data-cpms-lotse]');
  const root = host?.shadowRoot;
  const box = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; };
  const card = root?.querySelector('.card');
  const ring = root?.querySelector('.ring');
  const focus = document.activeElement;
  const over = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const text = (selector) => card?.querySelector(selector)?.textContent.trim() ?? '';
  return {
    guest: !!root?.querySelector('.lotse'),
    title: text('h2'),
    text: text('.do'),
    count: text('.steps span'),
    dock: !!root?.querySelector('.dock'),
    ring: ring && ring.getClientRects().length ? box(ring) : null,
    coversFocus: !!card && !!focus && focus !== document.body && focus !== host && over(box(card), box(focus)),
    focus: [focus?.localName, focus?.id, document.hasFocus() ? 'focused' : 'not focused'].join(' '),
  };
})()`;

/** Looks once. */
export async function see(page: Page): Promise<Seen> {
  return (await page.evaluate(look)) as Seen;
}

/**
 * Looks until it is so.
 * @param what for the error: what was waited for
 * @throws Error with what was seen instead
 */
export async function until(
  page: Page,
  what: string,
  holds: (seen: Seen) => boolean | Promise<boolean>,
  // Much, because machines that do much else are slow; who expects that it does not come says how long is enough.
  ms = 30_000,
): Promise<Seen> {
  const end = Date.now() + ms;
  let seen: Seen | undefined;
  while (Date.now() < end) {
    // A page that is just being left cannot be asked.
    seen = await see(page).catch(() => undefined);
    if (seen && (await holds(seen))) return seen;
    await new Promise((resolve) => setTimeout(resolve, 70));
  }
  throw new Error(`Waited for ${what} on ${page.url()}; seen instead: ${JSON.stringify(seen)}`);
}

/**
 * Asks the page until an expression is truthy. Not by `waitForFunction` as it is: it asks with each frame, and a page
 * behind another tab has no frames, so that it would never ask again (CI, 2026-11-29).
 * @throws TimeoutError
 */
export async function untilTrue(page: Page, expression: string, ms = 30_000): Promise<void> {
  await page.waitForFunction(expression, { polling: 70, timeout: ms });
}

/** How far the ring may be from where it should be, in CSS pixels. */
const tolerance = 2;
/** How much the ring is wider than its target on each side. */
const air = 6;

/**
 * As text: the elements that fit, and the box of one of them in the page's window; `host >>> inner` looks into a tree.
 */
const boxOf = `((path) => {
  const parts = path.split(' >>> ');
  const last = parts.pop();
  let root = document, x = 0, y = 0;
  for (const part of parts) {
    const host = root.querySelector(part);
    if (host.contentDocument) {
      const frame = host.getBoundingClientRect();
      x += frame.x + host.clientLeft;
      y += frame.y + host.clientTop;
    }
    root = host.shadowRoot ?? host.contentDocument;
  }
  const found = root.querySelectorAll(last);
  if (found.length !== 1) return null;
  const box = found[0].getBoundingClientRect();
  return { x: box.x + x, y: box.y + y, width: box.width, height: box.height };
})`;

/** Whether the ring is around this element: same middle, little larger. */
export async function isRinged(page: Page, seen: Seen, selector: string): Promise<boolean> {
  const box = (await page.evaluate(`${boxOf}(${JSON.stringify(selector)})`)) as Box | null;
  if (!box || !seen.ring) return false;
  const near = (one: number, other: number) => Math.abs(one - other) <= tolerance;
  return (
    near(seen.ring.x, box.x - air) &&
    near(seen.ring.y, box.y - air) &&
    near(seen.ring.width, box.width + 2 * air) &&
    near(seen.ring.height, box.height + 2 * air)
  );
}

/**
 * Presses a button of the card or the dock with the mouse, as a person does: moves there, and presses when it still
 * lies there. A script cannot press it. A press that did not arrive, because the card has moved at that very moment,
 * is made again.
 */
export async function pressOurs(page: Page, selector: string): Promise<void> {
  const at = `(async () => {
    const root = document.querySelector('[data-cpms-lotse]')?.shadowRoot;
    const button = root?.querySelector(${JSON.stringify(selector)});
    if (!button?.checkVisibility()) return null;
    button.scrollIntoView({ block: 'nearest' });
    const spot = () => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const before = spot();
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    const { x, y } = spot();
    const isStill = Math.hypot(before.x - x, before.y - y) < 1;
    if (!isStill || !button.contains(root.elementFromPoint(x, y))) return null;
    root.pressed = false;
    root.aimedAt = button;
    const hear = ({ target }) => { root.pressed ||= root.aimedAt.contains(target); };
    root.hear ??= (root.addEventListener('click', hear, { capture: true }), hear);
    return { x, y };
  })()`;
  for (const end = Date.now() + 8000; Date.now() < end; ) {
    const spot = (await page.evaluate(at)) as Spot | null;
    if (!spot) continue;
    await page.mouse.move(spot.x, spot.y);
    const now = (await page.evaluate(at)) as Spot | null;
    if (!now || Math.hypot(now.x - spot.x, now.y - spot.y) >= 1) continue;
    await page.mouse.click(now.x, now.y);
    if (await hasArrived(page)) return;
  }
  throw new Error(`${selector} in our card cannot be pressed.`);
}

/** Whether the press was heard in our tree; what it has closed or left cannot be asked any more. */
async function hasArrived(page: Page): Promise<boolean> {
  for (const end = Date.now() + 2000; Date.now() < end; ) {
    const isHeard = `document.querySelector('[data-cpms-lotse]')?.shadowRoot?.pressed !== false`;
    if (await page.evaluate(isHeard).catch(() => true)) return true;
    await new Promise((again) => setTimeout(again, 70));
  }
  return false;
}
