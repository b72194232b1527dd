import type { Portal } from '../guides/shape';
import type { Profile } from '../profile/profile';
import type { Say } from '../text/say';

/** What the person's network wants to be known on a portal's pages, if anything. */
export function networkNote({ networksCare }: Portal, profile: Profile, say: Say): string | undefined {
  const note = `network.${profile.network}.note`;
  return networksCare && say.has(note) ? say(note) : undefined;
}
