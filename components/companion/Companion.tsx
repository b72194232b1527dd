import messages from 'virtual:messages/companion';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { Controller } from '../../lib/companion/controller';
import { struckIn } from '../../lib/companion/reducer';
import { concerns, isBeingProved, isProved, taskOn } from '../../lib/companion/task';
import { stages } from '../../lib/guides/shape';
import type { Away } from '../../lib/overlay/where';
import type { Cause } from '../../lib/page/watch';
import { nextAction } from '../../lib/progress/next';
import { pickLanguage } from '../../lib/text/language';
import { createSay, type Say } from '../../lib/text/say';
import { Language, useSay } from '../shared/Say';
import { Announcer } from './Announcer';
import { Card } from './Card';
import type { CardProps } from './card-props';
import { Dock } from './Dock';
import { listenToPersonsOnly } from './only-persons';
import { type Crowd, type Glance, usePlacement } from './placement';
import { type HintText, provedText, textOfHint } from './text';
import { useTiny } from './use-tiny';

/**
 * Shows ring, card or dock in the guest's root, and tells screen readers. Ends with the signal.
 * @param surface comes up again when something lies over us
 * @returns `draw`: what the controller's state is now; `glance`: puts ring and card where they belong now
 */
export function createCompanion(
  root: ShadowRoot,
  controller: Controller,
  surface: () => void,
  signal: AbortSignal,
): Drawn {
  listenToPersonsOnly();
  const place = document.createElement('div');
  root.append(place);
  let say: Say | undefined;
  let away: Away | undefined;
  let glanceNow: Glance = () => {};
  let due = 0;
  const moved = (now: Away | undefined) => {
    if (now === away) return;
    away = now;
    // Not from within: this is called while what it changes is being placed.
    queueMicrotask(draw);
  };
  let crowdedBy: Element | null = null;
  const crowded = (by: Element | null) => {
    if (by === crowdedBy) return;
    crowdedBy = by;
    queueMicrotask(draw);
  };
  const draw = () => {
    if (signal.aborted) return;
    const shown = controller.store.getState();
    const { page, current } = shown;
    const language = shown.progress.language ?? pickLanguage(navigator.languages);
    if (say?.language !== language) say = createSay(language, messages[language]);
    const focused = root.activeElement;
    const onGlance = (glance: Glance) => {
      glanceNow = glance;
    };
    const crowd = { by: crowdedBy, tell: crowded };
    const view = page && current && (
      <Companion {...{ controller, shown, page, current, away, moved, crowd, onGlance }} />
    );
    if (!view) glanceNow = () => {};
    render(<Language.Provider value={say}>{view}</Language.Provider>, place);
    // Who was on a button that is gone or disabled now goes on at the card.
    const isLost = focused && (!focused.checkVisibility() || focused.matches(':disabled'));
    if (isLost) root.querySelector<HTMLElement>('.card,.dock')?.focus();
  };
  const glance = (cause: Cause) => {
    const began = performance.now();
    if (signal.aborted) return;
    if (began < due) {
      if (cause === 'change') glanceNow('ring');
      return;
    }
    glanceNow(cause);
    surface();
    due = began + Math.min((performance.now() - began) * glancing, longestGlance);
  };
  signal.addEventListener('abort', () => render(null, place));
  return { draw, glance };
}

/** To ask where everything is takes at most one of so many ms, but is not put off for longer than this, in ms. */
const glancing = 80;
const longestGlance = 120;

interface Drawn {
  draw(): void;
  glance(cause: Cause): void;
}

type CompanionProps = Pick<CardProps, 'controller' | 'shown' | 'page' | 'current' | 'away'>;

interface Placing {
  moved(away: Away | undefined): void;
  readonly crowd: Crowd;
  onGlance(glance: Glance): void;
}

/** The page has changed since it was looked at: what was said of it may hold no longer. */
const unsaid: HintText = {
  id: 'card.checking',
  values: {},
  label: undefined,
  row: undefined,
  see: undefined,
  seek: undefined,
};

function Companion({ moved, crowd, onGlance, ...rest }: CompanionProps & Placing) {
  const say = useSay();
  const { controller, shown, page, current } = rest;
  const { open, progress, stale } = shown;
  const proved = !stale && isProved(page, progress);
  const ring = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);
  const isTiny = useTiny();
  const what = !open ? 'dock' : isTiny || crowd.by ? 'bar' : 'card';
  onGlance(usePlacement(open && !proved && !stale ? current.element : undefined, ring, box, what, moved, crowd, stale));
  const hint = textOfHint(page.id, current, say, document.documentElement.lang || 'en', progress);
  const struck = struckIn(page, progress).map((trouble) => say(`rescue.${trouble}.title`));
  const { notice } = page.page;
  const more = notice && !progress.ticked.includes(`notice.${notice}`) ? [...struck, say(`notice.${notice}`)] : struck;
  const text = proved ? provedText(page) : hint;
  const stage = taskOn(page, progress);
  const task = stage ? { number: stages.indexOf(stage) + 1, task: say(`stage.${stage}`) } : { number: 0, task: '' };
  const careful = !proved && !stale && (current.hint.kind === 'careful' || current.fit === 'differs');
  // Who has arrived is left in peace, until they ask.
  if (!open && nextAction(progress).stage === null && !concerns(page, progress)) return null;
  return (
    <div class="lotse" lang={say.language}>
      <div class="ring" aria-hidden="true" hidden ref={ring} />
      {what === 'card' ? (
        <Card {...rest} {...{ careful, task, proved, box }} text={stale ? unsaid : text} />
      ) : (
        <Dock open={open} text={stale ? unsaid : text} onToggle={() => controller.open(!open)} box={box} />
      )}
      <Announcer
        {...{ text, more, open }}
        page={page.id}
        quiet={current.hint.quiet === true && !proved}
        stale={stale || isBeingProved(page, progress)}
      />
    </div>
  );
}
