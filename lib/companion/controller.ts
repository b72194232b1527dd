import { createStore } from 'zustand/vanilla';
import { holds, isThere, rootOf } from '../dom/element';
import type { Root } from '../dom/texts';
import type { Sent } from '../messages';
import type { SeenSoFar } from '../page/in-parts';
import { type Begun, inspecting } from '../page/inspect';
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
  let begun: Begun | undefined;
  /** Where the person came to when nothing was known of it: before the page was looked at, or since it was made anew. */
  let unmet: Element | undefined;
  const now = () => moment(mirror.getState().state, Date.now());

  const dispatch = (action: CompanionAction) => {
    const { state, tell: events } = decide(store.getState(), action);
    store.setState(state, true);
    events.forEach(tell);
  };
  const tell = (event: ProgressEvent) => void send(event).then((sent) => dispatch({ type: 'told', event, sent }));
  const hintAt = (element: Element) =>
    store.getState().hints.find((hint) => hint.element && holds(hint.element, element))?.name;

  const came = (element: Element) => {
    const hint = hintAt(element);
    // A page that sets the focus when it is made tells nothing of the person.
    unmet = hint || navigator.userActivation?.isActive === false ? undefined : element;
    if (hint) dispatch({ type: 'chose', hint });
  };

  mirror.subscribe(({ state }) => dispatch({ type: 'progressed', saved: state }));
  return {
    store,
    tell,
    /**
     * Looks at the page.
     * @param ms the page has its turn after so long
     * @param goesOn whether to go on with the look that was begun, because nothing has changed since
     * @returns what was seen so far, and whether that is all
     */
    look(ms: number, goesOn: boolean): SeenSoFar {
      if (!begun || !goesOn) begun = inspecting(document, address(), store.getState().progress.profile, guest);
      const end = begun.parts.goOn(ms);
      if (!end) return { look: begun.look, done: false };
      begun = undefined;
      const { look, page, advice } = end.done;
      roots = look.roots();
      dispatch({ type: 'looked', page, advice, translated: page !== null && look.translated(), at: now() });
      // A field that was done and is made anew with the focus is not gone back to.
      if (unmet && page && hasFocus(unmet) && !store.getState().acted.includes(hintAt(unmet) ?? '')) came(unmet);
      return { look, done: true };
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
    reached: came,
    /** The person did something with this element of the page: pressed it, or changed what it holds. */
    did(element: Element, how: 'pressed' | 'changed') {
      const hint = hintAt(element);
      if (hint) dispatch({ type: 'did', hint, how, at: now() });
    },
  };
}

/** Whether the person is still in this element of the page, in whatever tree it stands. */
function hasFocus(element: Element): boolean {
  return isThere(element) && (rootOf(element) as Document | ShadowRoot).activeElement === element;
}
