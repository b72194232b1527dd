import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/text/language';
import type { Launched } from './launch';
import { pressOurs } from './seen';

/** The extension's interface to the browser, by the name both browsers understand in a script of ours. */
const api = '(globalThis.browser ?? chrome)';

/** The texts of a language as they stand on a page: without their `<b>` marks. */
export function textsOf(language: Language): (id: string, values?: Record<string, string>) => string {
  const texts = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Record<string, string>;
  return (id, values = {}) => {
    const text = texts[id];
    if (text === undefined) throw new Error(`There is no text "${id}" in ${language}.`);
    return text.replace(/<\/?b>/g, '').replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };
}

/** Asks again and again until the answer is right; how a test waits without knowing how long. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T> | T,
  holds: (answer: T) => boolean = Boolean,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (holds(answer)) return answer;
      last = answer;
    } catch (error) {
      // What is just being replaced (a page, a background) cannot be asked.
      last = String(error);
    }
    await new Promise((again) => setTimeout(again, 70));
  } while (Date.now() < end);
  throw new Error(`Waited for ${what}; last answer: ${JSON.stringify(last)}`);
}

/** Everything that is stored, as it lies there. */
export async function readAll(page: Page): Promise<Record<string, unknown>> {
  return (await page.evaluate(`${api}.storage.local.get(null)`)) as Record<string, unknown>;
}

/** Puts a document where the progress is stored, past the one who alone writes there; everything else is removed. */
export async function putRaw(page: Page, progress: unknown): Promise<void> {
  const put = `${api}.storage.local.set({ progress: ${JSON.stringify(progress)} })`;
  // Under the writer's own lock: else an event that a page has just told would be added to the emptied storage.
  await page.evaluate(`navigator.locks.request('progress', () => ${api}.storage.local.clear().then(() => ${put}))`);
}

/**
 * Lets the background write until as many hints are ticked, and then keeps the lock it writes under: the locks are
 * given in turn, so between any two events ours is asked for once.
 * @returns lets it write again
 */
export async function holdWriting(page: Page, from: number): Promise<() => Promise<void>> {
  await page.evaluate(`new Promise((held) => navigator.locks.request('progress', async function hold() {
    const { progress } = await ${api}.storage.local.get('progress');
    if ((progress?.ticked ?? []).length < ${from}) return void navigator.locks.request('progress', hold);
    held();
    await new Promise((letGo) => { globalThis.letGo = letGo; });
  }))`);
  return async () => void (await page.evaluate('globalThis.letGo()'));
}

/** Tells the background that something happened, as pages do, but only once. */
export async function tell(page: Page, event: object): Promise<unknown> {
  return page.evaluate(`${api}.runtime.sendMessage({ event: ${JSON.stringify(event)} })`);
}

/**
 * Tells the background many things at once, with the very code that pages use: it asks again when nobody answers.
 * @returns what became of each
 */
export async function sendAll(page: Page, events: readonly object[]): Promise<string[]> {
  sender ??= build({
    entryPoints: ['lib/messages.ts'],
    alias: { 'webextension-polyfill': './lib/browser/native.ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sender',
    target: 'es2022',
  }).then(({ outputFiles }) => `(() => { ${outputFiles[0]?.text}; return sender.send; })()`);
  return (await page.evaluate(`Promise.all(${JSON.stringify(events)}.map(${await sender}))`)) as string[];
}

let sender: Promise<string> | undefined;

/** What stands on our symbol in the toolbar. */
export async function badgeText(page: Page): Promise<string> {
  return (await page.evaluate(`${api}.action.getBadgeText({})`)) as string;
}

/** The popup in a tab: the same page, only that the browser does not close it when the person looks elsewhere. */
export async function openPopup(launched: Launched): Promise<Page> {
  const page = await launched.openExtensionPage('/popup.html');
  await eventually('the popup', () => page.evaluate(`!!document.querySelector('h1')`));
  return page;
}

/** A press waits for frames; in the background there are none. */
const inFront = 3000;

/**
 * Switches the popup or the welcome page to a language. On a busy machine the welcome page, which opens by itself, may
 * come to the front after this one was put there: then it is put there again.
 */
export async function speak(page: Page, language: Language): Promise<void> {
  const button = page.locator(`.languages button[lang=${language}]`).setTimeout(inFront);
  await eventually(
    `the button “${language}”`,
    async () => {
      await page.bringToFront();
      await button.click();
      return true;
    },
    Boolean,
    60_000,
  );
  await eventually(language, () => page.evaluate(`document.documentElement.lang === '${language}'`));
}

/** Presses the button or opens the drawer of one of our pages whose words, also the unseen ones, begin so. */
export async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await pressHere(page, words);
}

/** The same on a page that is in front already; a real popup would be closed by being brought there. */
export async function pressHere(page: Page, words: string): Promise<void> {
  const mark = `(() => {
    for (const old of document.querySelectorAll('[data-wanted]')) old.removeAttribute('data-wanted');
    const found = [...document.querySelectorAll('button, summary')].filter(
      (one) => one.checkVisibility() && one.textContent.trim().startsWith(${JSON.stringify(words)}),
    );
    found[0]?.setAttribute('data-wanted', '');
    return found.length;
  })()`;
  await eventually(
    `exactly one button “${words}”`,
    () => page.evaluate(mark),
    (count) => count === 1,
  );
  await page.locator('[data-wanted]').click();
}

/** Presses "hide everywhere" in our card on a portal page. */
export async function hideEverywhere(portal: Page): Promise<void> {
  await pressOurs(portal, '.not-now > summary');
  await pressOurs(portal, '.not-now li:nth-child(3) button');
}

/** What stands in one part of one of our pages, as a person reads it. */
export async function wordsIn(page: Page, selector: string): Promise<string> {
  const parts = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return (await page.evaluate(`${parts}.map((one) => one.innerText).join('\\n')`)) as string;
}

/** Waits until a part of one of our pages says so; '' is for: says nothing at all. */
export async function says(page: Page, selector: string, text: string): Promise<void> {
  await eventually(
    `“${text}” in ${selector}`,
    () => wordsIn(page, selector),
    (words) => (text ? words.includes(text) : words === ''),
  );
}
