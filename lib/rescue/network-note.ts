import { networks } from '../guides/network-list';
import type { Portal } from '../guides/shape';
import type { Say } from '../text/say';

/**
 * What single networks want to be known on a portal's pages, each with its network. On a portal's page all of them are
 * told to everybody: which network is the person's own must not stand there.
 */
export function networkNotes(
  { networksCare }: Portal,
  say: Say,
): readonly (readonly [acronym: string, note: string])[] {
  if (!networksCare) return [];
  return networks.flatMap(({ id, acronym }) => {
    const note = `network.${id}.note`;
    return say.has(note) ? [[acronym, say(note)] as const] : [];
  });
}
