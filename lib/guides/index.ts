import { portals } from './portals';
import type { Hint, Label, Meaning, Page, Portal } from './shape';

/** A page's id as written everywhere: `portal.page`. */
export type PageId = string;

/** A page together with where it belongs. */
export interface KnownPage {
  readonly id: PageId;
  readonly portal: Portal;
  readonly page: Page;
}

/** All pages of all portals. */
export const pages: readonly KnownPage[] = portals.flatMap((portal) =>
  Object.entries(portal.pages).map(([name, page]) => ({ id: `${portal.id}.${name}`, portal, page })),
);

/** The page with this id, if there is one. */
export function pageOf(id: PageId): KnownPage | undefined {
  return pages.find((page) => page.id === id);
}

/** What a page means for the person's tasks; of an id that no page has, what its portal says. */
export function meaningOf(id: PageId): Meaning {
  const [first, name = ''] = id.split('.');
  const portal = portals.find((one) => one.id === first);
  const page = pageOf(id)?.page;
  return { ...(page && { actsOn: [page.stage] }), ...portal?.everyPage, ...portal?.proofs?.[name], ...page };
}

/** The hint with this id (`portal.page.hint`), if there is one. */
export function hintOf(id: string): Hint | undefined {
  return pages.flatMap((known) => hintsOf(known.page).filter(([name]) => `${known.id}.${name}` === id))[0]?.[1];
}

/** A word of a portal with the language it stands in. */
export interface Word {
  readonly text: string;
  readonly lang: string;
}

/** What a portal calls something: in this language where that was seen, else in English. */
export function wordIn({ en, de }: Label, language: string): Word {
  return language === 'de' && de ? { text: de, lang: 'de' } : { text: en, lang: 'en' };
}

/** The hints of a page in reading order, each with its name. */
export function hintsOf(page: Page): readonly (readonly [string, Hint])[] {
  return Object.entries(page.hints);
}
