import type { Plugin } from 'vite';

/**
 * Build time only: leaves out of the content script what the guides say about themselves. Where a fact was seen, which
 * addresses are examples and which language a word is in matters to maintainers and tests, not on the page.
 */
export function slimGuides(): Plugin {
  return {
    name: 'slim-guides',
    enforce: 'pre',
    transform(code, id) {
      const [, name] = /[\\/]lib[\\/]guides[\\/]([\w-]+)\.ts$/.exec(id.split('?')[0] ?? '') ?? [];
      if (name === undefined) return undefined;
      // The manifest has them already; the script need not know where it runs.
      if (name === 'matches') return { code: 'export const matches = () => [];', map: null };
      return { code: name === 'words' ? pool(code) : slim(code), map: null };
    },
  };
}

/** A guide's source without `seen:` and `examples:`. */
export function slim(source: string): string {
  return source
    .replace(/\n\s*examples: \[[^\]]*\],/g, '')
    .replace(/,\s*seen: \w+(?=\s*[,}])/g, '')
    .replace(/\bseen: \w+,\s*/g, '');
}

/** The source of the word list with the languages of each word in one: they are searched together anyway. */
export function pool(source: string): string {
  return source.replace(/',\s+[a-z]{2}: '/g, '|');
}
