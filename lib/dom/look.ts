import { knownOr } from './known';
import { labelsOf, nameOf } from './name';
import { type Read, type Root, read } from './texts';
import { isVisible } from './visible';

/**
 * One look at a page: what is asked twice is worked out once. A look is thrown away as soon as the page changes; no
 * element of it is kept.
 */
export interface Look {
  readonly document: Document;
  /** Its texts, and the trees that it consists of. */
  read(): Read;
  /** The trees that were read so far; none when the page could be judged without. */
  roots(): readonly Root[];
  /** The address, already without session id, query and fragment. */
  readonly path: string;
  /** The language the page says it is written in; empty when it does not. */
  readonly language: string;
  /** All elements, hidden ones too, in document order. */
  all(selector: string): readonly Element[];
  /** The controls but plain links, hidden ones too, tag by tag. */
  controls(): readonly Element[];
  /** Visible elements in document order; of hundreds, the first ones. */
  every(selector: string): readonly Element[];
  visible(element: Element): boolean;
  name(element: Element): string;
  labels(field: Element): readonly string[];
  /** Works something out once. */
  once<T>(key: string, make: () => T): T;
}

/** What can be pressed, typed into or chosen from, besides links: pages have hundreds of these. */
const tags = ['input', 'button', 'select', 'textarea', '[role]'];

/** No page of a portal has more of a kind that we tell apart; longer lists are searched by their text. */
const most = 60;

/**
 * Looks at a document.
 * @param path the path of its address after `cleanPath`
 * @param guest our own element, which is no part of the page
 */
export function lookAt(document: Document, path: string, guest?: Element): Look {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T) => knownOr(made as Map<string, T>, key, make);
  const each = <K, T>(ask: (key: K) => T) => {
    const answers = new Map<K, T>();
    return (key: K) => knownOr(answers, key, () => ask(key));
  };
  const reading = () => once('read', () => read(document, guest));
  // By tag a search takes a fifth of the time that it takes by attribute.
  const all = each((selector: string) => reading().roots.flatMap((root) => [...root.querySelectorAll(selector)]));
  const controls = () => once('controls', () => [...new Set(tags.flatMap(all))]);
  const dialog = () => once('dialog', () => openDialog([...all('[role]'), ...all('dialog')]));
  // Behind a modal dialog nothing can be used.
  const visible = each((element: Element) => isVisible(element) && dialog()?.contains(element) !== false);
  const every = each((selector: string) => {
    const found: Element[] = [];
    for (const element of all(selector)) if (visible(element) && found.push(element) >= most) break;
    return found;
  });
  return {
    document,
    read: reading,
    roots: () => (made.has('read') ? reading().roots : []),
    path,
    language: document.documentElement.lang,
    all,
    controls,
    every,
    visible,
    name: each(nameOf),
    labels: each(labelsOf),
    once,
  };
}

/** The dialog everything else waits for, if there is one. */
function openDialog(candidates: readonly Element[]): Element | undefined {
  // Of several, the last one lies on top.
  return candidates.findLast(
    (one) =>
      one.matches('dialog[open],[role*=dialog]') &&
      isVisible(one) &&
      (one.matches(':modal,[aria-modal=true]') || isCovered()),
  );
}

/** Whether a pane lies over the whole page: older dialogs say nothing of being modal. */
function isCovered(): boolean {
  const pane = document.elementFromPoint(0, 0);
  return pane !== null && getComputedStyle(pane).position === 'fixed' && pane.clientHeight >= innerHeight;
}
