import messages from 'virtual:messages/companion';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mirror } from '../../lib/progress/mirror';
import { useMirror } from '../../lib/progress/mirror';
import type { Pilot } from '../../lib/show/pilot';
import { pickLanguage } from '../../lib/text/language';
import { createSay } from '../../lib/text/say';
import { Language } from '../shared/Say';
import { Announcer } from './Announcer';
import { Dock } from './Dock';
import { HintCard } from './HintCard';
import type { Extent } from './NotNow';
import { Ring } from './Ring';
import { textOfHint } from './text';
import { usePlacement } from './use-placement';

/** Everything that is shown on the page: the ring, the card or the dock, and what screen readers hear. */
export function Companion({ pilot, mirror }: { pilot: Pilot; mirror: Mirror }) {
  const { state } = useMirror(mirror, (view) => view);
  const { page, hints, current, open, sent } = useShown(pilot);
  const language = state.language ?? pickLanguage(navigator.languages);
  const say = useMemo(() => createSay(language, messages[language]), [language]);
  const card = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const dock = useRef<HTMLButtonElement>(null);
  const shown = open && page && current && !state.hidden.pages.includes(page.id) && !state.hidden.everywhere;
  const away = usePlacement(
    shown ? current.element : undefined,
    card,
    ring,
    `${shown ? current.name : ''} ${language}`,
  );

  if (!page || !current || state.hidden.everywhere || state.hidden.pages.includes(page.id)) return null;
  const text = textOfHint(page.id, current, state.profile, say, document.documentElement.lang || 'en');
  const number = hints.indexOf(current) + 1;
  const notice = page.page.notice;
  const hide = (extent: Extent) => {
    const id = extent === 'hint' ? `${page.id}.${current.name}` : page.id;
    void pilot.tell(
      extent === 'everywhere'
        ? { type: 'hidden', what: 'everywhere', hidden: true }
        : { type: 'hidden', what: extent, id, hidden: true },
    );
  };
  const step = (by: 1 | -1) => {
    const next = hints[number - 1 + by];
    if (next) pilot.choose(next.name);
  };
  return (
    <Language.Provider value={say}>
      <div class="lotse" lang={language}>
        <Ring ring={ring} />
        {open ? (
          <HintCard
            card={card}
            page={page.id}
            stage={page.page.stage}
            notice={notice && !state.ticked.includes(`notice.${notice}`) ? notice : undefined}
            current={current}
            text={text}
            number={number}
            count={hints.length}
            away={away}
            unsaved={sent === 'unsaved' || sent === 'private' ? sent : undefined}
            onStep={step}
            onShow={() => current.element?.scrollIntoView({ block: 'center' })}
            onHide={hide}
            onNoticeRead={() => void pilot.tell({ type: 'hintTicked', hint: `notice.${notice}` })}
            onLanguage={(chosen) => void pilot.tell({ type: 'languageChosen', language: chosen })}
            onClose={() => pilot.open(false)}
          />
        ) : (
          <Dock button={dock} onOpen={() => pilot.open(true)} />
        )}
        <Announcer
          text={
            open
              ? `${say('card.count', { number, count: hints.length })}: ${say(text.id, plainValues(text.values))}`
              : ''
          }
        />
      </div>
    </Language.Provider>
  );
}

function useShown(pilot: Pilot) {
  const [shown, setShown] = useState(pilot.store.getState);
  useEffect(() => {
    setShown(pilot.store.getState());
    return pilot.store.subscribe(setShown);
  }, [pilot]);
  return shown;
}

/** Elements among the values as the text they hold, for what is only spoken. */
function plainValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const text = (value: unknown) => (value as { props?: { children?: unknown } } | null)?.props?.children ?? value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)]));
}
