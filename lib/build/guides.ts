import type { Plugin } from 'vite';
import { portals } from '../guides/portals';
import { words } from '../guides/words';

/**
 * Vite plugin: the guides as JSON in strings. They are data, a quarter of the content script, and Chromium takes a
 * third of the time to read data as JSON (10 ms of 31 for the whole file, on the machine of the benches, 2026-11; the
 * same is said at v8.dev/blog/cost-of-javascript-2019).
 */
export function guidesAsJson(): Plugin {
  const isModule = (id: string, name: string) => new RegExp(`[\\\\/]lib[\\\\/]guides[\\\\/]${name}\\.ts$`).test(id);
  return {
    name: 'guides-as-json',
    load(id) {
      if (isModule(id, 'words')) return `export const words = ${parsed(JSON.stringify(words))};`;
      if (!isModule(id, 'portals')) return null;
      // Words are known by their identity, so a guide names those it shares with others.
      return `import { words } from './words';
        const linked = (_key, value) => value?.sharedWord ? words[value.sharedWord] : value;
        export const portals = ${parsed(JSON.stringify(portals, withNames), 'linked')};`;
    },
  };
}

const nameOfWords = new Map<unknown, string>(Object.entries(words).map(([name, one]) => [one, name]));

function withNames(_key: string, value: unknown): unknown {
  const name = nameOfWords.get(value);
  return name === undefined ? value : { sharedWord: name };
}

function parsed(json: string, reviver?: string): string {
  return `JSON.parse(${JSON.stringify(json)}${reviver ? `, ${reviver}` : ''})`;
}
