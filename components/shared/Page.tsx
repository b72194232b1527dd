import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mirror } from '../../lib/progress/mirror';
import { type Language as LanguageName, pickLanguage } from '../../lib/text/language';
import { createSay, type Messages } from '../../lib/text/say';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { ProgressProvider, useProgress } from './progress';
import { Language, Speakers } from './Say';

export type AllMessages = Readonly<Record<LanguageName, Messages>>;

interface PageProps {
  readonly messages: AllMessages;
  /** The id of the text that names this page; a function when it depends on the progress. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One of our own pages: speaks the chosen language, names itself, knows the progress. */
export function Page({ mirror, ...page }: PageProps & { mirror: Mirror }) {
  return (
    <ProgressProvider mirror={mirror}>
      <Speaking {...page} />
    </ProgressProvider>
  );
}

function Speaking({ messages, title, children }: PageProps) {
  const { view, tell } = useProgress();
  // Chosen here and now, so that the switch acts at once, even when nothing can be saved.
  const [chosen, choose] = useState<LanguageName | null>(null);
  const before = useRef(pickLanguage(navigator.languages));
  const language = chosen ?? view.state.language ?? before.current;
  // Who erases everything should still be able to read what happened.
  before.current = language;
  const speaker = useCallback((one: LanguageName) => createSay(one, messages[one]), [messages]);
  const say = useMemo(() => speaker(language), [language, speaker]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = say(title);
  }, [language, say, title]);

  if (!view.ready) return null;
  const switchTo = (next: LanguageName) => {
    choose(next);
    void tell({ type: 'languageChosen', language: next });
  };
  return (
    <Language.Provider value={say}>
      <header class="top">
        <Mark />
        <p class="name">{say('popup.title')}</p>
        <LanguageSwitch language={language} onChoose={switchTo} />
      </header>
      <Speakers.Provider value={speaker}>{children}</Speakers.Provider>
    </Language.Provider>
  );
}
