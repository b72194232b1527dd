import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Root } from '../dom/texts';
import { inspect } from '../page/inspect';
import type { ProgressEvent } from '../progress/events';
import type { Mirror } from '../progress/mirror';
import type { Sent } from '../progress/send';
import { moment } from '../progress/state';
import { type Action, beforeLook, type CompanionState, decide } from './reducer';

/** Carries out what `decide` decides: looks at the page, keeps the state, tells the background. */
export interface Controller {
  readonly store: Pick<StoreApi<CompanionState>, 'getState' | 'subscribe'>;
  /** Looks at the page anew. @returns the trees that it consists of, as far as they were read */
  look(): readonly Root[];
  /** Puts a hint of this page forward, because the person chose it. */
  choose(hint: string): void;
  open(open: boolean): void;
  /** The person came to this element of the page. */
  reached(element: Element): void;
  /** The person did something with this element of the page: pressed it, or changed what it holds. */
  did(element: Element, how: 'pressed' | 'changed'): void;
  tell(event: ProgressEvent): void;
}

/**
 * Starts a controller for this page.
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
): Controller {
  const store = createStore<CompanionState>(() => beforeLook(mirror.getState().state));
  const now = () => moment(mirror.getState().state, Date.now());

  const dispatch = (action: Action) => {
    const { state, tell: events } = decide(store.getState(), action);
    store.setState(state, true);
    events.forEach(tell);
  };
  const tell = (event: ProgressEvent) => void send(event).then((sent) => dispatch({ type: 'told', event, sent }));
  const hintAt = (element: Element) =>
    store.getState().hints.find((hint) => hint.element && (hint.element === element || hint.element.contains(element)));

  mirror.subscribe(({ state }) => dispatch({ type: 'progressed', saved: state }));
  return {
    store,
    look() {
      const { profile } = store.getState().progress;
      const { look, page, advice } = inspect(document, address(), profile, guest);
      dispatch({ type: 'looked', page, advice, at: now() });
      return look.roots();
    },
    choose: (hint) => dispatch({ type: 'chose', hint }),
    open: (open) => dispatch({ type: 'opened', open }),
    reached(element) {
      const hint = hintAt(element);
      if (hint) dispatch({ type: 'chose', hint: hint.name });
    },
    did(element, how) {
      const hint = hintAt(element);
      if (hint) dispatch({ type: 'did', hint: hint.name, how, at: now() });
    },
    tell,
  };
}
