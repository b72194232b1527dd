import { directory, euLoginSupport } from '../guides/contacts';
import { type Trouble, whoHelps } from '../guides/troubles';
import { helpdeskOf, withoutScheme } from '../profile/helpdesk';
import type { Profile } from '../profile/profile';
import type { Say } from '../text/say';

/** First aid for one trouble, in the person's language. */
export interface Aid {
  readonly trouble: Trouble;
  readonly title: string;
  /** What is going on, what to do now, what not to do, who can help: each with its label. */
  readonly parts: readonly (readonly [label: string, text: string])[];
}

/**
 * What a person needs to know about a trouble; whom to ask depends on their network.
 * @param profile undefined on the pages of portals, where nothing may stand that tells of the person
 */
export function aidFor(trouble: Trouble, profile: Profile | undefined, say: Say): Aid {
  const { way, network, to } = profile ? helpdeskOf(profile) : { way: 'window', network: '', to: '' };
  const values = { way, network, to, support: euLoginSupport, directory: withoutScheme(directory) };
  const text = (id: string) => (say.has(id) ? say(id, values) : '');
  const who = [text(`rescue.${trouble}.ask`), text(`rescue.ask.${whoHelps[trouble]}`)].filter(Boolean).join(' ');
  const parts = (['what', 'now', 'not'] as const).map(
    (part) => [say(`rescue.${part}`), text(`rescue.${trouble}.${part}`)] as const,
  );
  return { trouble, title: text(`rescue.${trouble}.title`), parts: [...parts, [say('rescue.ask'), who]] };
}
