import messages from 'virtual:messages/companion';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Controller } from '../../lib/companion/controller';
import type { Away } from '../../lib/overlay/where';
import { pickLanguage } from '../../lib/text/language';
import { createSay, type Say } from '../../lib/text/say';
import { Icon } from '../shared/Icon';
import { Language, useSay } from '../shared/Say';
import { Card } from './Card';
import type { CardProps } from './card-props';
import { listenToPersonsOnly } from './only-persons';
import { usePlacement } from './placement';
import { textOfHint } from './text';

/**
 * Shows ring, card or dock in the guest's root, and tells screen readers. Ends with the signal.
 * @returns draws what the controller's state is now
 */
export function createCompanion(root: ShadowRoot, controller: Controller, signal: AbortSignal): () => void {
  listenToPersonsOnly();
  const place = document.createElement('div');
  root.append(place);
  let say: Say | undefined;
  let away: Away;
  const moved = (now: Away) => {
    if (now === away) return;
    away = now;
    // Not from within: this is called while what it changes is being placed.
    queueMicrotask(draw);
  };
  const draw = () => {
    if (signal.aborted) return;
    const shown = controller.store.getState();
    const { page, current } = shown;
    const language = shown.progress.language ?? pickLanguage(navigator.languages);
    if (say?.language !== language) say = createSay(language, messages[language]);
    const focused = root.activeElement;
    const view = page && current && <Companion {...{ controller, shown, page, current, away, moved }} />;
    render(<Language.Provider value={say}>{view}</Language.Provider>, place);
    // Who was on a button that is gone or disabled now goes on at the card.
    const isLost = focused && (!focused.checkVisibility() || focused.matches(':disabled'));
    if (isLost) root.querySelector<HTMLElement>('.card,.dock')?.focus();
  };
  signal.addEventListener('abort', () => render(null, place));
  return draw;
}

type CompanionProps = Pick<CardProps, 'controller' | 'shown' | 'page' | 'current' | 'away'>;

function Companion({ moved, ...rest }: CompanionProps & { moved: (away: Away) => void }) {
  const say = useSay();
  const { controller, shown, page, current } = rest;
  const reopen = () => controller.open(true);
  const { hints, open } = shown;
  const ring = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  usePlacement(open, current.element, ring, card, moved);
  const text = textOfHint(page.id, current, say, document.documentElement.lang || 'en');
  const count = say('card.count', { number: hints.indexOf(current) + 1, count: hints.length });
  const careful = current.hint.kind === 'careful' || current.fit === 'differs';
  return (
    <div class="lotse" lang={say.language}>
      <div class="ring" aria-hidden="true" hidden ref={ring} />
      {open ? (
        <Card {...rest} text={text} count={count} careful={careful} box={card} />
      ) : (
        // The small pill that stays when the card is closed. Always in the same corner.
        <button class="dock" type="button" aria-expanded={false} aria-label={say('dock.open')} onClick={reopen}>
          <Icon name="lighthouse" />
          {say('dock.name')}
        </button>
      )}
      <Announcer page={page.id} text={open ? `${count}: ${say(text.id, text.values)}` : ''} />
    </div>
  );
}

/**
 * Tells screen readers once what has changed. The region stands there empty before it is filled, because one that
 * arrives full is not read (scttcper/ngx-toastr #933).
 */
function Announcer({ page, text }: { page: string; text: string }) {
  const region = useRef<HTMLDivElement>(null);
  // The same words on another page are news.
  useEffect(() => {
    const say = (words: string) => region.current?.replaceChildren(words);
    say('');
    const frame = requestAnimationFrame(() => say(text));
    return () => cancelAnimationFrame(frame);
  }, [page, text]);
  return <div class="unseen" role="status" aria-live="polite" ref={region} />;
}
