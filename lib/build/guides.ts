import type { Plugin } from 'vite';
import { namesOfCountries } from '../guides/country-name-list';
import { dayWords } from '../guides/day-words';
import { everydayWords } from '../guides/everyday-words';
import { moodWords } from '../guides/mood-words';
import { networks } from '../guides/network-list';
import { portals } from '../guides/portals';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';

/** Modules that hold lists and nothing else, with what each exports. */
const lists = {
  words: { words },
  'saas-words': { saasWords },
  'slip-words': { slipWords },
  'mood-words': { moodWords },
  'day-words': { dayWords },
  'everyday-words': { everydayWords },
  'network-list': { networks },
  'country-name-list': { namesOfCountries },
};

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
      const { whole, parts } = withoutRepeats(JSON.parse(JSON.stringify(portals, withNames)));
      return `import { saasWords } from './saas-words';
        import { slipWords } from './slip-words';
        import { words } from './words';
        const lists = { words, saasWords, slipWords };
        const parts = [];
        function linked(value) {
          for (const key in value) {
            const part = value[key];
            if (part?.sharedWord) value[key] = lists[part.of][part.sharedWord];
            else if (part?.sharedPart !== undefined) value[key] = parts[part.sharedPart];
            else if (typeof part === 'object') linked(part);
          }
          return value;
        }
        for (const part of ${parsed(JSON.stringify(parts))}) parts.push(linked(part));
        export const portals = linked(${parsed(JSON.stringify(whole))});`;
    },
  };
}

/** Shorter parts cost more to be put in than to be written again. */
const shortestPart = 60;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Writes what occurs several times once: pages share what speaks against them.
 * @returns `parts`: each may name those before it (`sharedPart`), and `whole` names all
 */
function withoutRepeats(all: Json): { readonly whole: Json; readonly parts: readonly Json[] } {
  const counts = new Map<string, number>();
  const count = (value: Json) => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    const times = (counts.get(text) ?? 0) + 1;
    counts.set(text, times);
    if (times === 1) Object.values(value).forEach(count);
  };
  count(all);
  const parts: Json[] = [];
  const places = new Map<string, number>();
  const shortened = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(named);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, named(part)]));
  };
  const named = (value: Json): Json => {
    const text = JSON.stringify(value);
    if (text.length < shortestPart || (counts.get(text) ?? 0) < 2) return shortened(value);
    if (!places.has(text)) places.set(text, parts.push(shortened(value)) - 1);
    return { sharedPart: places.get(text) as number };
  };
  return { whole: shortened(all), parts };
}

const nameOfWords = new Map(
  Object.entries({ words, saasWords, slipWords }).flatMap(([of, list]) =>
    Object.entries(list).map(([name, one]): [unknown, Json] => [one, { sharedWord: name, of }]),
  ),
);

function withNames(_key: string, value: unknown): unknown {
  return nameOfWords.get(value) ?? value;
}

function parsed(json: string): string {
  return `JSON.parse(${JSON.stringify(json)})`;
}
