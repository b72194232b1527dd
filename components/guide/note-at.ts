import { networkOf } from '../../lib/guides/networks';
import type { Stage } from '../../lib/guides/shape';
import type { Profile } from '../../lib/profile/profile';
import type { Say } from '../../lib/text/say';

/** What the person's network wants to be known, at the task before which it wants it; undefined at the others. */
export function noteAt(stage: Stage, { network }: Profile, say: Say): string | undefined {
  const note = `network.${network}.note`;
  const at: Stage = networkOf(network)?.noteBefore === 'account' ? 'account' : 'access';
  return stage === at && say.has(note) ? say(note) : undefined;
}
