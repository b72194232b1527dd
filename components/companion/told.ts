import messages from 'virtual:messages/companion';
import { beforeLook, decide, struckIn } from '../../lib/companion/reducer';
import type { Trouble } from '../../lib/guides/troubles';
import type { Inspection } from '../../lib/page/inspect';
import type { State } from '../../lib/progress/state';
import { createSay } from '../../lib/text/say';
import { textOfHint } from './text';

/** What a person is told on a page, without showing it. */
export interface Told {
  /** The hint that is shown first. */
  readonly lead: string | null;
  /** The troubles whose first aid opens by itself. */
  readonly aid: readonly Trouble[];
  /** What the card says of each hint that can be leafed through, in English. */
  readonly says: Readonly<Record<string, string>>;
  /** What is true of the person's tasks once they have seen the page. */
  readonly progress: State;
}

/**
 * What a person with this progress is told on a page. Tests and commands ask it of the released script, so that
 * statements are judged like rings.
 */
export function told({ page, advice }: Pick<Inspection, 'page' | 'advice'>, saved: State, at: number): Told {
  const looked = decide(beforeLook(saved), { type: 'looked', page, advice, at });
  const shown = looked.tell.reduce(
    (state, event) => decide(state, { type: 'told', event, sent: 'unsaved' }).state,
    looked.state,
  );
  const { hints, current, progress } = shown;
  const say = createSay('en', messages.en);
  const says = hints.map((hint) => {
    const text = textOfHint(page?.id ?? '', hint, say, document.documentElement.lang || 'en', progress);
    const { seek, see, blocked } = text;
    const lines = [
      say(text.id, text.values),
      seek && say(seek.id, { label: seek.text }),
      blocked && say(blocked),
      see && say(see, text.values),
    ];
    return [hint.name, lines.filter(Boolean).join(' ')] as const;
  });
  return {
    lead: current?.name ?? null,
    aid: page ? struckIn(page, progress) : [],
    says: Object.fromEntries(says),
    progress,
  };
}
