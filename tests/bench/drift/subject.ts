import type { Profile } from '../../../lib/profile/profile';
import type { Random } from '../random';

/** What must be pointed at for one hint. */
export interface Truth {
  /** The one element that is right, or null when nothing may be pointed at. */
  element: Element | null;
  /** Another one that is right too, also when the first is gone: a second link to the place, or what opens its menu. */
  also?: Element;
  /**
   * Whether a careful person who looks at the page can still tell that this element is it. When not, silence is as good
   * as pointing at it; pointing at anything else is wrong all the same.
   */
  findable: boolean;
}

/** The fixture that a page is made from. */
export interface Original {
  readonly name: string;
  readonly url: string;
  readonly lang: string;
  readonly page: string | null;
  /** Other pages that are fair. */
  readonly acceptPage?: readonly (string | null)[];
  readonly targets: Readonly<Record<string, string | null>>;
  /** Hint → other selectors that are right too. */
  readonly accept?: Readonly<Record<string, readonly string[]>>;
  readonly profile?: Profile;
}

/** A page on its way from one mutation to the next, with the truth about it. */
export interface Subject {
  readonly document: Document;
  readonly random: Random;
  readonly page: string | null;
  /** Two letters; the language in which the page speaks now. */
  lang: string;
  /** Hint → truth. */
  readonly truths: Map<string, Truth>;
  /** Whether a careful person can still tell which page this is. */
  certain: boolean;
  /** What was done to the page, in order. */
  readonly applied: string[];
}

/** A way in which portals change. */
export interface Mutation {
  readonly id: string;
  /** What it does, in half a sentence. */
  readonly does: string;
  /** The page says what it said before: not one visible word comes, goes or changes. */
  readonly keepsWords?: true;
  /** Comes last of several: what is changed after it could undo what makes its truth. */
  readonly closes?: true;
  /** Fits pages that nothing may be shown on, too: it cannot turn them into a page of ours. */
  readonly harmless?: true;
  /**
   * Changes the page and the truth about it.
   * @returns false when there is nothing on this page that it could change
   */
  readonly apply: (subject: Subject) => boolean;
}

/** A fixture without its page, as it is handed to the browser. */
export function originalOf({ name, url, lang, page, acceptPage, targets, accept, profile }: Original): Original {
  return {
    name,
    url,
    lang,
    page,
    targets,
    ...(accept && { accept }),
    ...(acceptPage && { acceptPage }),
    ...(profile && { profile }),
  };
}

/** The truth of a fixture as it was saved. */
export function subjectOf(document: Document, original: Original, random: Random): Subject {
  const truths = Object.entries(original.targets).map(([hint, selector]): [string, Truth] => {
    const element = selector === null ? null : document.querySelector(selector);
    const [other] = original.accept?.[hint] ?? [];
    const also = element && (openerTo(document, element) ?? (other && document.querySelector(other)));
    return [hint, { element, findable: selector !== null, ...(also && { also }) }];
  });
  return {
    document,
    random,
    page: original.page,
    lang: original.lang.slice(0, 2).toLowerCase(),
    truths: new Map(truths),
    certain: true,
    applied: [],
  };
}

/** What opens the closed menu in which the same place is linked once more. */
function openerTo(document: Document, target: Element): Element | null | undefined {
  const folded = [...document.querySelectorAll<HTMLAnchorElement>('details:not([open]) a[href]')];
  const twin = folded.find(
    (link) => link !== target && target.matches('a[href]') && link.pathname === (target as HTMLAnchorElement).pathname,
  );
  return twin?.closest('details')?.querySelector('summary');
}

/** The hints that point at something now, with what they point at. */
export function targetsOf({ truths }: Subject): readonly { readonly hint: string; readonly element: Element }[] {
  return [...truths].flatMap(([hint, { element }]) => (element ? [{ hint, element }] : []));
}

/** One element takes the place of another, in the page and in the truth. */
export function replace({ truths }: Subject, old: Element, by: Element): void {
  old.replaceWith(by);
  for (const truth of truths.values()) {
    if (truth.element === old) truth.element = by;
    if (truth.also === old) truth.also = by;
  }
}

/** Nothing may be pointed at for this hint any more. */
export function gone({ truths }: Subject, hint: string): void {
  truths.set(hint, { ...truths.get(hint), element: null, findable: false });
}

/** The right elements are still right, but nobody could be sure of that. */
export function doubt(subject: Subject): void {
  subject.certain = false;
  for (const truth of subject.truths.values()) truth.findable = false;
}
