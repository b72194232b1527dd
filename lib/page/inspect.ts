import { type InParts, inParts, TooMuch } from '../dom/budget';
import { hearOnly } from '../dom/heard';
import { type Look, lookAt } from '../dom/look';
import { languageKey, languagesOf } from '../dom/page-language';
import { cleanPath } from '../dom/path';
import type { Trouble } from '../guides/troubles';
import type { Profile } from '../profile/profile';
import { type Wishes, wishes } from '../profile/wishes';
import { type Advice, advise } from './advise';
import { asking, type Recognised, recognise } from './recognise';
import { isTooLarge } from './size';

/** What one look at a page has found. Its elements are of this look only and never kept. */
export interface Inspection {
  readonly look: Look;
  /** What the person plans, in the words to look for. */
  readonly plan: Wishes;
  /** null when it is no page of ours, or could be two. */
  readonly page: Recognised | null;
  /** Every hint of the page with the element it points at; none on pages that are not ours. */
  readonly advice: readonly Advice[];
}

/**
 * Looks at a page: reads it, recognises it, and finds what every hint of it points at. Nothing of the page is changed.
 * @param url its address
 * @param profile what the person plans; without it, rows of SAAS are not pointed at
 * @param guest our own element, which is no part of the page
 */
export function inspect(document: Document, url: URL, profile: Profile, guest?: Element): Inspection {
  for (const { parts } = inspecting(document, url, profile, guest); ; ) {
    const end = parts.goOn(Number.POSITIVE_INFINITY);
    if (end) return end.done;
  }
}

/** A look that was begun. */
export interface Begun {
  readonly look: Look;
  readonly parts: InParts<Inspection>;
}

/** The same in parts: the page has its turn in between, and must not change meanwhile. */
export function inspecting(document: Document, url: URL, profile: Profile, guest?: Element): Begun {
  const look = lookAt(document, cleanPath(url.pathname), guest);
  const plan = wishes(profile);
  const ask = asking(look, url);
  let isChecked = false;
  const parts = inParts<Inspection>(
    () => {
      hearOnly(
        () => languagesOf(look),
        () => languageKey(look),
      );
      if (!isChecked && isTooLarge(document)) throw new TooMuch();
      isChecked = true;
      const page = recognise(look, url, ask);
      const advice = page ? advise(look, page.page, plan, ask) : [];
      return { look, plan, page: page && { ...page, struck: stillStruck(page, advice) }, advice };
    },
    () => ({ look, plan, page: null, advice: [] }),
  );
  return { look, parts };
}

/**
 * The troubles that a page tells of. What is missing in a list is told of only where it was sought and is not there:
 * a filtered list may hold the hospital, or nobody knows yet which one it is.
 */
function stillStruck({ page, struck }: Recognised, advice: readonly Advice[]): readonly Trouble[] {
  return struck.filter((trouble) => {
    const other = page.errors?.[trouble]?.unlessFound;
    return !other || advice.some(({ name, status }) => name === other && status === 'missing');
  });
}
