import { rescue } from '../guides/rescue';
import type { Trouble } from '../guides/shape';
import type { Profile } from '../profile/profile';
import type { Say } from '../text/say';

/** What can go wrong on a portal page, by the page's id. */
export function troublesOn(page: string): readonly Trouble[] {
  return Object.hasOwn(rescue, page) ? (rescue[page] ?? []) : [];
}

/** What the person's network wants to be known on the pages of SAAS and CPMS, if anything. */
export function networkNote(page: string, profile: Profile, say: Say): string | undefined {
  const note = `network.${profile.network}.note`;
  return /^(saas|cpms2?)\./.test(page) && say.has(note) ? say(note) : undefined;
}
