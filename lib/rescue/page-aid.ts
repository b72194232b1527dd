import { pageOf } from '../guides';
import { rescue } from '../guides/rescue';
import type { Profile } from '../profile/profile';
import { type Language, languages } from '../text/language';
import type { Say } from '../text/say';
import { type Aid, aidFor } from './aid';

export type { Aid } from './aid';

/**
 * What is good to know on a portal page besides its hints. Its texts are too many for the content script, which asks the background for those of the
 * page in front of it; without an answer the hints are all there is.
 */
export interface PageAid {
  /** What the list of troubles is called. */
  readonly title: string;
  /** What has changed at this portal, to be read once; the page says that it has a notice. */
  readonly notice?: string;
  /** What the person's network wants to be known, where it applies. */
  readonly note?: string;
  readonly aids: readonly Aid[];
  /** What leads to the report page, at the end of the list. */
  readonly report: string;
}

export interface AidQuestion {
  /** The page's id. */
  readonly aid: string;
  readonly language: Language;
}

/** The question in a message, or null when it is none. */
export function parseQuestion(message: unknown): AidQuestion | null {
  const { aid, language } = (message ?? {}) as Partial<AidQuestion>;
  return typeof aid === 'string' && language && languages.includes(language) ? { aid, language } : null;
}

/** First aid for a page, as far as there is any. */
export function pageAid(page: string, profile: Profile, say: Say): PageAid {
  const note = `network.${profile.network}.note`;
  const applies = /^(saas|cpms2?)\./.test(page) && say.has(note);
  const notice = pageOf(page)?.page.notice;
  return {
    title: say('rescue.open'),
    ...(notice && { notice: say(`notice.${notice}`) }),
    ...(applies && { note: say(note) }),
    aids: (Object.hasOwn(rescue, page) ? (rescue[page] ?? []) : []).map((trouble) => aidFor(trouble, profile, say)),
    report: say('report.open'),
  };
}
