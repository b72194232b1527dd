import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language as LanguageName } from '../../lib/text/language';
import type { Say as Speaker, Values } from '../../lib/text/say';

/** The speaker of the chosen language; a provider at the root of each page sets it. */
export const Language = createContext<Speaker | null>(null);

/**
 * The speaker for the language around this component.
 * @throws Error when no `Language.Provider` is around it: a mistake of ours
 */
export function useSay(): Speaker {
  const say = useContext(Language);
  if (!say) throw new Error('Put <Language.Provider value={say}> around this component.');
  return say;
}

/** What the marks in texts become. */
export const tags = { b: (inside: unknown[]) => (<b>{inside as string[]}</b>) as VNode };

/** Speakers of every language, for what is written to somebody else; set where `Language` is. */
export const Speakers = createContext<((language: LanguageName) => Speaker) | null>(null);

/**
 * Gives a speaker for any language.
 * @throws Error when no `Speakers.Provider` is around this component: a mistake of ours
 */
export function useSpeaker(): (language: LanguageName) => Speaker {
  const speaker = useContext(Speakers);
  if (!speaker) throw new Error('Put <Speakers.Provider value={…}> around this component.');
  return speaker;
}

/** A text with its `<b>` marks; values may be elements, such as a label quoted from the page. */
export function Say({ id, values = {} }: { id: string; values?: Values }) {
  return <>{useSay().pieces(id, values, tags) as (string | VNode)[]}</>;
}
