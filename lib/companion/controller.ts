import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Root } from '../dom/texts';
import { recommendedMethod } from '../guides/methods';
import type { Advice } from '../page/advise';
import { inspect } from '../page/inspect';
import { lead, offered, type Way } from '../page/lead';
import type { Recognised } from '../page/recognise';
import type { ProgressEvent } from '../progress/events';
import type { Mirror } from '../progress/mirror';
import { reduce } from '../progress/reduce';
import type { Sent } from '../progress/send';
import { moment, type State } from '../progress/state';

/** What is shown right now. Elements in it are of the last look and replaced with the next. */
export interface Shown {
  readonly page: Recognised | null;
  readonly hints: readonly Advice[];
  readonly current: Advice | undefined;
  readonly open: boolean;
  /** What became of the last thing we told the background. */
  readonly sent: Sent | null;
}

export interface Pilot {
  readonly store: StoreApi<Shown>;
  /** Looks at the page anew. @returns the trees that it consists of, as far as they were read */
  look(): readonly Root[];
  /** Puts a hint of this page forward, because the person chose it. */
  choose(name: string): void;
  open(open: boolean): void;
  /** The person came to this element of the page. */
  reached(element: Element): void;
  /** The person did something with this element of the page: pressed it, or changed what it holds. */
  did(element: Element, how: 'pressed' | 'changed'): void;
  tell(event: ProgressEvent): Promise<void>;
  /** The stored state, with what the person chose here and could not be stored (private window, no background). */
  state(): State;
}

/**
 * Decides what to show on this page: looks, remembers what the person did here, opens by itself once per page.
 * @param address gives the current address; it changes without a page load
 * @param guest our own element, which is no part of the page
 * @param send tells the background; never throws
 */
export function createPilot(
  document: Document,
  address: () => URL,
  guest: Element,
  mirror: Mirror,
  send: (event: ProgressEvent) => Promise<Sent>,
): Pilot {
  const store = createStore<Shown>(() => ({ page: null, hints: [], current: undefined, open: false, sent: null }));
  const acted = new Set<string>();
  let chosen: string | undefined;
  /** The last page that was recognised: a dialog in front of it is not a departure. */
  let here: string | undefined;

  const unsaved: ProgressEvent[] = [];
  const state = () => unsaved.reduce(reduce, mirror.getState().state);

  const tell = async (event: ProgressEvent) => {
    const sent = await send(event);
    if (sent !== 'saved') unsaved.push(event);
    store.setState({ sent });
    // What was stored comes back by way of the mirror, which asks for a look.
    if (sent !== 'saved' && event.type === 'hidden') look();
  };
  const now = () => moment(mirror.getState().state, Date.now());
  const way = (page: Recognised): Way => {
    const { hidden, stages, method } = state();
    const unwanted = hidden.hints
      .filter((id) => id.startsWith(`${page.id}.`))
      .map((id) => id.slice(page.id.length + 1));
    return {
      acted,
      unwanted: new Set(unwanted),
      isOpen: (stage) => stages[stage].status === 'open',
      method: method ?? recommendedMethod,
    };
  };

  const arrive = (page: Recognised) => {
    here = page.id;
    acted.clear();
    chosen = undefined;
    store.setState({ open: true });
    void tell({ type: 'pageSeen', page: page.id, at: now() });
  };
  const prove = (page: Recognised, before: Recognised | null) => {
    const { proof } = page.page;
    const proves = (one: Recognised | null) =>
      proof !== undefined && one?.id === page.id && one.signals.has(proof.signal);
    if (proof && proves(page) && !proves(before)) void tell({ type: 'pageSeen', page: proof.as, at: now() });
  };
  const present = (page: Recognised | null, advice: readonly Advice[]) => {
    if (!page) return store.setState({ page, hints: [], current: undefined });
    const hints = offered(advice, way(page));
    if (!hints.some(({ name }) => name === chosen)) chosen = undefined;
    const current = hints.find(({ name }) => name === chosen) ?? lead(advice, way(page));
    store.setState({ page, hints, current });
  };
  const look = () => {
    const before = store.getState().page;
    const { look: seen, page, advice } = inspect(document, address(), state().profile, guest);
    if (page && page.id !== here) arrive(page);
    present(page, advice);
    if (page) prove(page, before);
    return seen.roots();
  };
  const hintAt = (element: Element) =>
    store.getState().hints.find((hint) => hint.element && (hint.element === element || hint.element.contains(element)));

  return {
    store,
    look,
    tell,
    state,
    choose(name) {
      chosen = name;
      store.setState(({ hints }) => ({ current: hints.find((hint) => hint.name === name) }));
    },
    open: (open) => store.setState({ open }),
    reached(element) {
      const hint = hintAt(element);
      if (!hint || hint.name === chosen) return;
      chosen = hint.name;
      store.setState({ current: hint });
    },
    did(element, how) {
      const { page } = store.getState();
      const hint = hintAt(element);
      if (!page || !hint || (how === 'pressed') !== (hint.hint.kind === 'press')) return;
      acted.delete(hint.name);
      acted.add(hint.name);
      if (chosen === hint.name) chosen = undefined;
      if (how === 'pressed') void tell({ type: 'submitted', page: page.id, at: now() });
      const { notice, noticeOnce } = page.page;
      if (notice && noticeOnce) void tell({ type: 'hintTicked', hint: `notice.${notice}` });
      look();
    },
  };
}
