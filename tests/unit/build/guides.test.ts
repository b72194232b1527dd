// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { guidesAsJson } from '../../../lib/build/guides';
import { dayWords } from '../../../lib/guides/day-words';
import { moodWords } from '../../../lib/guides/mood-words';
import { portals } from '../../../lib/guides/portals';
import { saasWords } from '../../../lib/guides/saas-words';
import { slipWords } from '../../../lib/guides/slip-words';
import { words } from '../../../lib/guides/words';

/** What a module that the plugin writes exports. */
function exported(module: string, given: object, name = module): unknown {
  const { load } = guidesAsJson() as { load: (id: string) => string | null };
  const code = load(`/x/lib/guides/${module}.ts`) ?? '';
  const body = code.replace(/^ *import .*$/gm, '').replace(`export const ${name} =`, 'return ');
  return new Function(...Object.keys(given), body)(...Object.values(given));
}

describe('the guides as the build writes them', () => {
  it('are the same guides', () => {
    expect(exported('words', {})).toEqual(words);
    expect(exported('saas-words', {}, 'saasWords')).toEqual(saasWords);
    expect(exported('mood-words', {}, 'moodWords')).toEqual(moodWords);
    expect(exported('day-words', {}, 'dayWords')).toEqual(dayWords);
    expect(exported('portals', { words, saasWords, slipWords })).toEqual(portals);
  });

  it('share their words with the rest of the code', () => {
    const [euLogin] = exported('portals', { words, saasWords, slipWords }) as typeof portals;
    const [own] = portals;
    expect(own).toBeDefined();
    const device = (portal: typeof own) => portal?.pages.mobileDevices?.signals.heading as { says: readonly object[] };
    expect(device(own).says[0]).toBe(words.device);
    expect(device(euLogin).says[0]).toBe(words.device);
  });
});
