// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { guidesAsJson } from '../../../lib/build/guides';
import { inner, readPortals, readWords } from '../../../lib/guides/lazy';
import { moodWords } from '../../../lib/guides/mood-words';
import { portals } from '../../../lib/guides/portals';
import { saasWords } from '../../../lib/guides/saas-words';
import type { Page, Portal } from '../../../lib/guides/shape';
import { words } from '../../../lib/guides/words';

/** What a module that the plugin writes exports. */
function exported(module: string, name: string): unknown {
  const { load } = guidesAsJson() as { load: (id: string) => string | null };
  const code = load(`/x/lib/guides/${module}.ts`) ?? '';
  const body = code.replace(/import .*? from '.*?';/g, '').replace(`export const ${name} =`, 'return ');
  return new Function('readWords', 'readPortals', 'words', body)(readWords, readPortals, words);
}

const built = () => exported('portals', 'portals') as readonly Portal[];

/** With the parts of its pages that are read later. */
function whole({ pages, ...portal }: Portal) {
  const read = (page: Page) => ({ ...page, ...Object.fromEntries(inner.map((part) => [part, page[part]])) });
  return { ...portal, pages: Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, read(page)])) };
}

describe('the guides as the build writes them', () => {
  it('are the same guides', () => {
    expect(exported('words', 'words')).toEqual(words);
    expect(exported('saas-words', 'saasWords')).toEqual(saasWords);
    expect(exported('mood-words', 'moodWords')).toEqual(moodWords);
    expect(built().map(whole)).toEqual(portals.map(whole));
  });

  it('share their words with the rest of the code', () => {
    const [euLogin] = built();
    const [own] = portals;
    const device = (portal: Portal | undefined) =>
      portal?.pages.mobileDevices?.signals.heading as { says: readonly object[] };
    expect(device(own).says[0]).toBe(words.device);
    expect(device(euLogin).says[0]).toBe(words.device);
  });

  it('are read once, and only where they are asked for', () => {
    const [portal] = readPortals(
      '[{"id":"a","pages":{"b":{},"c":{}}}]',
      { 'a.b': '{"hints":{}}', 'a.c': 'no JSON' },
      {},
    );
    expect(portal?.pages.b?.hints).toBe(portal?.pages.b?.hints);
    expect({ ...portal?.pages.c }).toEqual({});
    expect(() => portal?.pages.c?.hints).toThrow();
    expect(readWords({ a: '{"en":"x"}', b: 'no JSON' }).a).toEqual({ en: 'x' });
  });
});
