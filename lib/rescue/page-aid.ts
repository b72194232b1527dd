import { pageOf } from '../guides';
import { rescue } from '../guides/rescue';
import type { Profile } from '../profile/profile';
import type { Say } from '../text/say';
import { type Aid, aidFor } from './aid';

/**
 * What is good to know on a portal page besides its hints.
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
