import type { Hint, Locator, Page } from '../../../lib/guides/shape';
import type { Advice } from '../../../lib/page/advise';
import type { Profile } from '../../../lib/profile/profile';

/** What one locator of a hint does on one page. */
export interface Tried {
  readonly page: string;
  readonly hint: string;
  readonly index: number;
  readonly by: Locator['by'];
  /** What it finds when it is the only one its hint has. */
  readonly alone: 'right' | 'silent' | 'wrong';
  /** Without it the hint would point elsewhere, or nowhere. */
  readonly needed: boolean;
}

/** Runs inside the page: every locator of every hint, alone and left out. `selectors` tell where the hints belong. */
function tryLocators(profile: Profile, selectors: Readonly<Record<string, string | null>>): readonly Tried[] {
  const { look, plan, page: found, advice } = lotse.inspect(document, new URL(location.href), profile);
  if (!found) return [];
  const adviceWith = (name: string, target: readonly Locator[]): Advice | undefined => {
    const hint = { ...found.page.hints[name], target } as unknown as Hint;
    const page: Page = { ...found.page, hints: { ...found.page.hints, [name]: hint } };
    return lotse.advise(look, page, plan).find((one) => one.name === name);
  };
  return advice.flatMap((now) => {
    const all = now.hint.target ?? [];
    const selector = selectors[now.name];
    // What a fixture does not tell of is neither right nor wrong.
    if (selector === undefined) return [];
    const truth = selector ? document.querySelector(selector) : null;
    return all.map((locator, index): Tried => {
      const alone = adviceWith(now.name, [locator]);
      const without = adviceWith(
        now.name,
        all.filter((_one, at) => at !== index),
      );
      const points = alone?.element;
      return {
        page: found.id,
        hint: now.name,
        index,
        by: locator.by,
        alone: !points ? 'silent' : points === truth ? 'right' : 'wrong',
        needed: without?.element !== now.element,
      };
    });
  });
}

Object.assign(globalThis, { tryLocators });
