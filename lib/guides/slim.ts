import type { Plugin } from 'vite';

/**
 * Build time only: leaves out of the content script what the guides say about themselves. Where a fact was seen and
 * which addresses are examples matters to maintainers and tests, not on the page.
 */
export function slimGuides(): Plugin {
  return {
    name: 'slim-guides',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]lib[\\/]guides[\\/][\w-]+\.ts$/.test(id.split('?')[0] ?? '')) return;
      return { code: slim(code), map: null };
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
