import { createStore } from 'zustand/vanilla';
import { holds, isThere } from '../dom/element';
import type { Root } from '../dom/texts';
import type { Sent } from '../messages';
import { inspect } from '../page/inspect';
import type { ProgressEvent } from '../progress/events';
import type { Mirror } from '../progress/mirror';
import { moment } from '../progress/state';
import { beforeLook, type CompanionAction, type CompanionState, decide } from './reducer';

export type Controller = ReturnType<typeof createController>;

/**
 * Carries out what `decide` decides on this page: looks at it, keeps the state, tells the background.
 * @param address gives the current address; it changes without a page load
 * @param guest our own element, which is no part of the page
 * @param send tells the background; never throws
 */
export function createController(
  document: Document,
  address: () => URL,
  guest: Element,
  mirror: Mirror,
  send: (event: ProgressEvent) => Promise<Sent>,
) {
  const store = createStore<CompanionState>(() => beforeLook(mirror.getState().state));
  let roots: readonly Root[] = [document];
  const now = () => moment(mirror.getState().state, Date.now());

  const dispatch = (action: CompanionAction) => {
    const { state, tell: events } = decide(store.getState(), action);
    store.setState(state, true);
    events.forEach(tell);
  };
  const tell = (event: ProgressEvent) => void send(event).then((sent) => dispatch({ type: 'told', event, sent }));
  const hintAt = (element: Element) =>
    store.getState().hints.find((hint) => hint.element && holds(hint.element, element))?.name;

  mirror.subscribe(({ state }) => dispatch({ type: 'progressed', saved: state }));
  return {
    store,
    tell,
    /** Looks at the page anew. */
    look() {
      const { look, page, advice } = inspect(document, address(), store.getState().progress.profile, guest);
      roots = look.roots();
      dispatch({ type: 'looked', page, advice, translated: page !== null && look.translated(), at: now() });
      return look;
    },
    /** The trees that the page consisted of when it was looked at, as far as they are still there. */
    roots: () => roots.filter(isThere),
    /** Where something that is pointed at has gone with its frame, nothing of the last look is kept. */
    forget() {
      if (store.getState().advice.some(({ element }) => element && !isThere(element)))
        dispatch({ type: 'looked', page: null, advice: [], at: now() });
    },
    /** What was said of the page rests on something that has changed. */
    withdraw: () => dispatch({ type: 'withdrawn' }),
    /** Puts a hint of this page forward, because the person chose it. */
    choose: (hint: string) => dispatch({ type: 'chose', hint }),
    open: (open: boolean) => dispatch({ type: 'opened', open }),
    /** The person came to this element of the page. */
    reached(element: Element) {
      const hint = hintAt(element);
      if (hint) dispatch({ type: 'chose', hint });
    },
    /** The person did something with this element of the page: pressed it, or changed what it holds. */
    did(element: Element, how: 'pressed' | 'changed') {
      const hint = hintAt(element);
      if (hint) dispatch({ type: 'did', hint, how, at: now() });
    },
  };
}
