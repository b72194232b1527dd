import messages from 'virtual:messages/companion';
import type { Pilot } from '../../lib/companion/controller';
import { awayOf } from '../../lib/overlay/where';
import type { Mirror } from '../../lib/progress/mirror';
import { ask } from '../../lib/progress/send';
import { pageAid } from '../../lib/rescue/page-aid';
import { pickLanguage } from '../../lib/text/language';
import { createSay, type Say } from '../../lib/text/say';
import { type CardActions, type CardContent, card } from './card';
import { dock } from './dock';
import { el } from './el';
import { keepPlaced } from './placement';
import { textOfHint } from './text';

/** Draws ring, card or dock into the guest, and tells screen readers. Ends with the signal. */
export function showCompanion(root: ShadowRoot, pilot: Pilot, mirror: Mirror, signal: AbortSignal): void {
  const ring = el('div', { class: 'ring', 'aria-hidden': 'true', hidden: true });
  // The region stands there empty before it is filled, because one that arrives full is not read (scttcper/ngx-toastr #933).
  const announcer = el('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const place = el('div');
  const lotse = el('div', { class: 'lotse' }, ring, place, announcer);
  let say: Say | undefined;
  let drawn = '';
  let drawnHint: unknown;
  let unfollow = () => {};

  const draw = () => {
    const state = pilot.state();
    const { page, hints, current, open, sent } = pilot.store.getState();
    const unwanted = !page || !current || state.hidden.everywhere || state.hidden.pages.includes(page.id);
    unfollow();
    if (unwanted) return clear();
    const language = state.language ?? pickLanguage(navigator.languages);
    if (say?.language !== language) say = createSay(language, messages[language]);
    const aid = pageAid(page.id, state.profile, say);
    const struck = page.struck.filter((trouble) => {
      const condition = page.page.errors?.[trouble]?.while;
      return !condition || state.stages[condition.stage].status === condition.is;
    });
    const away = awayOf(current.element);
    const content: CardContent = {
      page: page.id,
      stage: page.page.stage,
      notice: state.ticked.includes(`notice.${page.page.notice}`) ? undefined : aid.notice,
      aid,
      struck,
      careful: current.hint.kind === 'careful' || current.fit === 'differs',
      text: textOfHint(page.id, current, state.profile, say, document.documentElement.lang || 'en'),
      number: hints.indexOf(current) + 1,
      count: hints.length,
      away,
      unsaved: sent === 'unsaved' || sent === 'private' ? sent : undefined,
    };
    const key = `${language} ${open && JSON.stringify(content)}`;
    if (key !== drawn) {
      drawn = key;
      lotse.lang = language;
      if (!lotse.isConnected) root.append(lotse);
      replace(open ? card(say, content, actions) : dock(say, () => pilot.open(true)), drawnHint === current.hint);
      drawnHint = current.hint;
      announce(open ? `${say('card.count', { ...content })}: ${say(content.text.id, content.text.values)}` : '');
    }
    const shown = open ? (place.firstElementChild as HTMLElement) : undefined;
    unfollow = keepPlaced(open ? current.element : undefined, shown, ring, () => {
      // Not from within: what is being placed would be replaced under its hands.
      if (awayOf(current.element) !== away) queueMicrotask(draw);
    });
  };
  const clear = () => {
    drawn = '';
    lotse.remove();
  };
  /** The focus stays on the button of the same name, and what was unfolded stays so, whatever became of the rest. */
  const replace = (element: HTMLElement, isSameHint: boolean) => {
    const same = (one: Element | null) => {
      const key = one?.getAttribute('data-key');
      return key ? (element.querySelector<HTMLElement>(`[data-key="${key}"]:not(:disabled)`) ?? element) : undefined;
    };
    const focused = same(root.activeElement);
    if (isSameHint)
      for (const one of place.querySelectorAll('[open]>summary')) same(one)?.parentElement?.setAttribute('open', '');
    place.replaceChildren(element);
    focused?.focus();
  };
  const announce = (text: string) => {
    announcer.textContent = '';
    requestAnimationFrame(() => {
      announcer.textContent = text;
    });
  };
  const actions = actionsFor(pilot);

  const stops = [pilot.store.subscribe(draw), mirror.subscribe(draw)];
  signal.addEventListener('abort', () => {
    for (const stop of [...stops, unfollow]) stop();
    clear();
  });
  draw();
}

function actionsFor(pilot: Pilot): CardActions {
  const shown = () => pilot.store.getState();
  return {
    step(by) {
      const { hints, current } = shown();
      const next = hints[current ? hints.indexOf(current) + by : -1];
      if (next) pilot.choose(next.name);
    },
    show: () => shown().current?.element?.scrollIntoView({ block: 'center' }),
    hide(extent) {
      const { page, current } = shown();
      if (!page || !current) return;
      const id = extent === 'hint' ? `${page.id}.${current.name}` : page.id;
      void pilot.tell({
        type: 'hidden',
        hidden: true,
        ...(extent === 'everywhere' ? { what: extent } : { what: extent, id }),
      });
    },
    noticeRead() {
      const notice = shown().page?.page.notice;
      if (notice) void pilot.tell({ type: 'hintTicked', hint: `notice.${notice}` });
    },
    speak: (language) => void pilot.tell({ type: 'languageChosen', language }),
    close: () => pilot.open(false),
    report: () => void ask({ report: true }),
  };
}
