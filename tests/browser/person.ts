import type { Page } from 'puppeteer-core';
import { isRinged, until } from './seen';

/** Somebody who follows the ring: looks where it points, then acts, with the mouse or with the keyboard alone. */
export interface Person {
  /** Fails unless the ring is around the element and the card does not cover what has the focus. */
  pointedAt(selector: string, title: string): Promise<void>;
  /** Goes to a field; the ring follows. */
  goTo(selector: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Leaves the field, without going anywhere in particular. */
  leave(): Promise<void>;
  /** Chooses an entry of a drop-down by its text. */
  choose(selector: string, text: string): Promise<void>;
  /** Presses a button, follows a link, ticks a box. */
  press(selector: string): Promise<void>;
}

/** @param way whether there is a mouse */
export function person(page: Page, way: 'mouse' | 'keyboard'): Person {
  const pointedAt = async (selector: string, title: string) => {
    await until(page, `the ring around ${selector} („${title}“)`, async (seen) => {
      return seen.title === title && (await isRinged(page, seen, selector)) && !seen.coversFocus;
    });
  };
  return { pointedAt, ...(way === 'mouse' ? withMouse(page) : withKeyboard(page)) };
}

function withMouse(page: Page): Omit<Person, 'pointedAt'> {
  const press = async (selector: string) => {
    await page.locator(selector).setTimeout(8000).click();
  };
  return {
    press,
    goTo: press,
    leave: () => page.mouse.click(2, 300),
    type: (text) => page.keyboard.type(text),
    async choose(selector, text) {
      const value = await page.$eval(
        selector,
        (select, wanted) =>
          [...(select as HTMLSelectElement).options].find((option) => option.text.trim() === wanted)?.value ?? '',
        text,
      );
      await page.select(selector, value);
    },
  };
}

/** Tab presses until the element has the focus; more than this means that it cannot be reached. */
const mostTabs = 120;

function withKeyboard(page: Page): Omit<Person, 'pointedAt'> {
  /** A page that is just being left has no focus to ask for. */
  const focused = (selector: string) =>
    page
      .evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)
      .catch(() => false) as Promise<boolean>;
  const backwards = async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  };
  /** EU Login's "Next" has `tabindex="3"`: it lies before everything else, and Firefox leaves the page at its end. */
  const isBefore = (selector: string) =>
    page
      .evaluate(
        `document.activeElement?.tabIndex === 0 && document.querySelector(${JSON.stringify(selector)})?.tabIndex > 0`,
      )
      .catch(() => false) as Promise<boolean>;
  const groupOf = (selector: string) =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.name ?? ''`).catch(() => '') as Promise<string>;
  const reach = async (selector: string) => {
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await focused(selector)) return;
      // The radio buttons of a group are one stop for Tab; within it arrows go on.
      const inGroup = await focused(`[type=radio][name="${await groupOf(selector)}"]`);
      if (inGroup) await page.keyboard.press('ArrowDown');
      else if (await isBefore(selector)) await backwards();
      else await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} cannot be reached with the Tab key.`);
  };
  return {
    goTo: reach,
    leave: () => page.keyboard.press('Tab'),
    type: (text) => page.keyboard.type(text),
    async choose(selector, text) {
      await reach(selector);
      await page.keyboard.type(text);
    },
    async press(selector) {
      await reach(selector);
      const box = (await page.evaluate(`document.activeElement.matches('[type=checkbox],[type=radio]')`)) as boolean;
      await page.keyboard.press(box ? ' ' : 'Enter');
    },
  };
}
