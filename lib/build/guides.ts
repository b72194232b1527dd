import type { Plugin } from 'vite';
import { inner } from '../guides/lazy';
import { moodWords } from '../guides/mood-words';
import { portals } from '../guides/portals';
import { saasWords } from '../guides/saas-words';
import type { Page } from '../guides/shape';
import { words } from '../guides/words';

/** Modules that hold lists of words and nothing else, with what each exports. */
const lists = { words: { words }, 'saas-words': { saasWords }, 'mood-words': { moodWords } };

/**
 * Vite plugin: the guides as JSON in strings. They are data, half of the content script, and Chromium takes a third of
 * the time to read data as JSON (10 ms of 31 for the whole file, on the machine of the benches, 2026-11; the same is
 * said at v8.dev/blog/cost-of-javascript-2019). How they are read: `lib/guides/lazy.ts`.
 */
export function guidesAsJson(): Plugin {
  const isModule = (id: string, name: string) => new RegExp(`[\\\\/]lib[\\\\/]guides[\\\\/]${name}\\.ts$`).test(id);
  return {
    name: 'guides-as-json',
    load(id) {
      for (const [module, exported] of Object.entries(lists))
        for (const [name, all] of Object.entries(exported))
          if (isModule(id, module))
            return `import { readWords } from './lazy'; export const ${name} = readWords(${texts(Object.entries(all))});`;
      if (!isModule(id, 'portals')) return null;
      return `import { readPortals } from './lazy'; import { words } from './words';
        export const portals = readPortals(${JSON.stringify(skeleton())}, ${texts(innerParts())}, words);`;
    },
  };
}

/** An object of JSON, in code. */
function texts(entries: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [name, JSON.stringify(value, withNames)])));
}

/** The portals without what only the page at hand needs. */
function skeleton(): string {
  const without = (page: Page) => Object.fromEntries(Object.entries(page).filter(([key]) => !isInner(key)));
  const pages = (all: Readonly<Record<string, Page>>) =>
    Object.fromEntries(Object.entries(all).map(([name, page]) => [name, without(page)]));
  return JSON.stringify(
    portals.map((portal) => ({ ...portal, pages: pages(portal.pages) })),
    withNames,
  );
}

function innerParts(): [string, unknown][] {
  return portals.flatMap((portal) =>
    Object.entries<Page>(portal.pages).map(([name, page]): [string, unknown] => [
      `${portal.id}.${name}`,
      Object.fromEntries(Object.entries(page).filter(([key]) => isInner(key))),
    ]),
  );
}

function isInner(key: string): boolean {
  return inner.some((one) => one === key);
}

const nameOfWords = new Map<unknown, string>(Object.entries(words).map(([name, one]) => [one, name]));

/** Words are known by their identity, so a guide names those that it shares with others. */
function withNames(this: unknown, key: string, value: unknown): unknown {
  const name = nameOfWords.get(value);
  return name === undefined || key === '' ? value : { sharedWord: name };
}
