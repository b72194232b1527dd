import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { folded, type Stem, stemsIn } from '../find/words';

/**
 * Build time only: leaves out of the content script what guides and plans say about themselves, and shortens the names of
 * design tokens. Where a fact was seen, which addresses are examples and which language a word is in matters to maintainers
 * and tests, not on the page.
 */
export function slimGuides(): Plugin {
  const tokens = tokensIn(readFileSync('assets/tokens.css', 'utf8'));
  return {
    name: 'slim-guides',
    enforce: 'pre',
    transform(code, id) {
      if (/\.css\?inline$/.test(id)) return { code: shortTokens(code, tokens), map: null };
      const [, name] = /[\\/]lib[\\/](?:guides|profile)[\\/]([\w-]+)\.ts$/.exec(id.split('?')[0] ?? '') ?? [];
      if (name === undefined) return undefined;
      // The manifest has them already; the script need not know where it runs.
      if (name === 'matches') return { code: 'export const matches = () => [];', map: null };
      const change = { words: pool, countries: listed, networks: line }[name] ?? slim;
      return { code: change(code), map: null };
    },
  };
}

/** Names in the guides that no storage, no message and no other script knows: the content script may shorten them. */
export const ownNames =
  /^(?:acronym|aside|called|compares|controls|errors|firstLook|held|holders|isOpen|kind|least|levels|most|must|need|needs|never|noticeOnce|noticeRead|paths|places|prefixes|reached|roots|says|settle|signals|starts|stem|struck|texts|unlessFound|unplanned|until|unwanted|visible|ways|whole)$/;

/** The design tokens of a style sheet, each once, in their order. */
export function tokensIn(css: string): readonly string[] {
  return [...new Set(css.match(/--lotse-[\w-]+/g))];
}

/** A style sheet for a shadow root of our own, with short names for these tokens: nobody else reads them there. */
export function shortTokens(css: string, tokens: readonly string[]): string {
  return css
    .replace(/:root,\s*/g, '')
    .replace(/--lotse-[\w-]+/g, (name) => (tokens.includes(name) ? `--${tokens.indexOf(name).toString(36)}` : name));
}

/** A guide's source without `seen:`, `examples:` and the portal's `name:`. */
export function slim(source: string): string {
  return source
    .replace(/\n {2}name: '[^']*',/g, '')
    .replace(/\n\s*examples: \[[^\]]*\],/g, '')
    .replace(/,\s*seen: [\w']+(?=\s*[,}])/g, '')
    .replace(/\bseen: \w+,\s*/g, '');
}

/** The source of the countries with all of them in one line of text. */
export function listed(source: string): string {
  const country = /\{ code: '(\w\w)', names: \[([^\]]+)\], seen: '\w+' \}/g;
  const lines = [...source.matchAll(country)].map(([, code, names = '']) => [code, names.replace(/', '/g, ',')].join());
  return source.replace(
    /countries = \[.*?\n\] as const[^;]*/s,
    `countries = '${lines.join(';').replace(/'/g, '')}'.split(';').map((line) => {
  const [code, ...names] = line.split(',');
  return { code, names };
})`,
  );
}

/** The source of the networks with all of them in one line of text; an id that a prefix tells is not written. */
export function line(source: string): string {
  const network = /\{\s*id: '([^']+)',\s*acronym: '([^']+)',\s*prefixes: \[([^\]]+)\],?\s*\}/g;
  const lines = [...source.matchAll(network)].map(([, id = '', acronym, prefixes = '']) => {
    const all = prefixes.replace(/[' ]/g, '');
    return [all.toLowerCase().split(',')[0] === id ? '' : id, acronym, all].join();
  });
  return source.replace(
    /networks = \[.*?\n\] as const[^;]*/s,
    `networks = '${lines.join(';')}'.split(';').map((line) => {
  const [id, acronym, ...prefixes] = line.split(',');
  return { id: id || prefixes[0].toLowerCase(), acronym, prefixes };
})`,
  );
}

/**
 * The source of the word list with the languages of each word in one, for they are searched together anyway: folded, and
 * without what another way to say it covers ("beantrag" once there is "antrag"). What begins alike is packed together.
 */
export function pool(source: string): string {
  return source
    .replace(/',\s+[a-z]{2}: '/g, '|')
    .replace(/(?<=\b[a-z]{2}: ')[^']+(?=')/g, (ways) => [...needed(ways.split('|').map(folded))].sort().join('|'));
}

/** The ways to say something without those that another one covers. */
export function needed(ways: readonly string[]): readonly string[] {
  const all = [...new Set(ways)].map((written) => ({ written, stems: stemsIn(written) }));
  return all
    .filter((one, at) => !all.some((other, place) => covers(other, one) && (place < at || !covers(one, other))))
    .map(({ written }) => written);
}

interface Way {
  readonly stems: readonly Stem[];
}

/** Whether each text that says it in this way says it in that way too. */
function covers(that: Way, way: Way): boolean {
  return that.stems.every((stem) => way.stems.some((one) => implies(one, stem)));
}

function implies(one: Stem, that: Stem): boolean {
  if (that.whole) return one.whole && one.stem === that.stem;
  if (that.inside) return one.stem.includes(that.stem);
  return (one.whole || !one.inside) && one.stem.startsWith(that.stem);
}
