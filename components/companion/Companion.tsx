import messages from 'virtual:messages/companion';
import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Controller } from '../../lib/companion/controller';
import type { Companion as State } from '../../lib/companion/reducer';
import type { Away } from '../../lib/overlay/where';
import type { Advice } from '../../lib/page/advise';
import type { Recognised } from '../../lib/page/recognise';
import { pickLanguage } from '../../lib/text/language';
import { createSay } from '../../lib/text/say';
import { Language, useSay } from '../shared/Say';
import { Card } from './Card';
import { Dock } from './Dock';
import { usePlacement } from './placement';
import { textOfHint } from './text';

/**
 * Shows ring, card or dock in the guest's root, and tells screen readers. Ends with the signal.
 * @returns draws what the controller's state is now
 */
export function createCompanion(root: ShadowRoot, controller: Controller, signal: AbortSignal): () => void {
  const place = document.createElement('div');
  root.append(place);
  let away: Away;
  const moved = (now: Away) => {
    if (now === away) return;
    away = now;
    // Not from within: this is called while what it changes is being placed.
    queueMicrotask(draw);
  };
  const draw = () => {
    if (signal.aborted) return;
    const focused = root.activeElement;
    render(<Companion controller={controller} away={away} moved={moved} />, place);
    // Who was on a button that is gone or disabled now goes on at the card.
    const isLost = focused && (!focused.checkVisibility() || focused.matches(':disabled'));
    if (isLost) root.querySelector<HTMLElement>('.card,.dock')?.focus();
  };
  signal.addEventListener('abort', () => render(null, place));
  return draw;
}

interface CompanionProps {
  readonly controller: Controller;
  readonly away: Away;
  readonly moved: (away: Away) => void;
}

function Companion({ controller, ...rest }: CompanionProps) {
  const shown = controller.store.getState();
  const { page, current, progress } = shown;
  const language = progress.language ?? pickLanguage(navigator.languages);
  const say = useMemo(() => createSay(language, messages[language]), [language]);
  if (!page || !current) return null;
  return (
    <Language.Provider value={say}>
      <Guidance shown={shown} page={page} current={current} controller={controller} {...rest} />
    </Language.Provider>
  );
}

interface GuidanceProps extends CompanionProps {
  readonly shown: State;
  readonly page: Recognised;
  readonly current: Advice;
}

function Guidance({ shown, page, current, controller, away, moved }: GuidanceProps) {
  const say = useSay();
  const { hints, open, progress } = shown;
  const ring = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  usePlacement(open, current.element, ring, card, moved);
  const text = textOfHint(page.id, current, progress.profile, say, document.documentElement.lang || 'en');
  const place = { number: hints.indexOf(current) + 1, count: hints.length };
  return (
    <div class="lotse" lang={say.language}>
      <div class="ring" aria-hidden="true" hidden ref={ring} />
      {open ? (
        <Card {...{ shown, page, current, controller, away, text, ...place }} box={card} />
      ) : (
        <Dock onOpen={() => controller.open(true)} />
      )}
      <Announcer page={page.id} text={open ? `${say('card.count', place)}: ${say(text.id, text.values)}` : ''} />
    </div>
  );
}

/**
 * Tells screen readers once what has changed. The region stands there empty before it is filled, because one that
 * arrives full is not read (scttcper/ngx-toastr #933).
 */
function Announcer({ page, text }: { page: string; text: string }) {
  const region = useRef<HTMLDivElement>(null);
  // The same words on another page are news
  useEffect(() => {
    const say = (words: string) => region.current?.replaceChildren(words);
    say('');
    const frame = requestAnimationFrame(() => say(text));
    return () => cancelAnimationFrame(frame);
  }, [page, text]);
  return <div class="unseen" role="status" aria-live="polite" ref={region} />;
}
