import type { Plugin } from 'vite';
import { moodWords } from '../guides/mood-words';
import { portals } from '../guides/portals';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';

/** Modules that hold lists of words and nothing else, with what each exports. */
const lists = { words: { words }, 'saas-words': { saasWords }, 'mood-words': { moodWords } };

/**
 * Vite plugin: the guides as JSON in strings. They are data, half of the content script, and Chromium takes a third of
 * the time to read data as JSON (10 ms of 31 for the whole file, on the machine of the benches, 2026-11; the same is
 * said at v8.dev/blog/cost-of-javascript-2019).
 */
export function guidesAsJson(): Plugin {
  const isModule = (id: string, name: string) => new RegExp(`[\\\\/]lib[\\\\/]guides[\\\\/]${name}\\.ts$`).test(id);
  return {
    name: 'guides-as-json',
    load(id) {
      for (const [module, exported] of Object.entries(lists))
        for (const [name, all] of Object.entries(exported))
          if (isModule(id, module)) return `export const ${name} = ${parsed(JSON.stringify(all))};`;
      if (!isModule(id, 'portals')) return null;
      // Words are known by their identity, so a guide names those it shares with others. They are put in afterwards:
      // asked by `JSON.parse` for every value, a function of ours takes ten times as long as the parsing (2026-11).
      return `import { words } from './words';
        function linked(value) {
          for (const key in value) {
            const part = value[key];
            if (part?.sharedWord) value[key] = words[part.sharedWord];
            else if (typeof part === 'object') linked(part);
          }
          return value;
        }
        export const portals = linked(${parsed(JSON.stringify(portals, withNames))});`;
    },
  };
}

const nameOfWords = new Map<unknown, string>(Object.entries(words).map(([name, one]) => [one, name]));

function withNames(_key: string, value: unknown): unknown {
  const name = nameOfWords.get(value);
  return name === undefined ? value : { sharedWord: name };
}

function parsed(json: string): string {
  return `JSON.parse(${JSON.stringify(json)})`;
}
