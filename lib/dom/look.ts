import { heightOf, holds, isOneOf } from './element';
import { remembered } from './memo';
import { labelsOf, nameOf } from './name';
import { type Read, type Root, read } from './texts';
import { isWrittenIn, typed } from './typed';
import { isVisible } from './visible';

/**
 * A snapshot of a page: what is asked twice is worked out once. It is thrown away as soon as the page changes; no
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
}

/** What can be pressed, typed into or chosen from, besides links: pages have hundreds of these. */
const tags = ['input', 'button', 'select', 'textarea', '[role]'];

/** No page of a portal has more of a kind that we tell apart; longer lists are searched by their text. */
export const longestList = 60;

/**
 * Looks at a document.
 * @param path the path of its address after `cleanPath`
 * @param guest our own element, which is no part of the page
 */
export function lookAt(document: Document, path: string, guest?: Element): Look {
  let texts: Read | undefined;
  const reading = () => {
    texts ??= read(document, guest);
    return texts;
  };
  // By tag a search takes a fifth of the time that it takes by attribute.
  // What stands in an editor was written by the person, be it a button.
  const all = each((selector: string) => reading().roots.flatMap((root) => notWritten(root, selector)));
  const controls = once(() => [...new Set(tags.flatMap(all))]);
  const dialog = once(() => openDialog(document, [...all('[role]'), ...all('dialog')]));
  // Behind a modal dialog nothing can be used.
  const visible = each(
    (element: Element) => isVisible(element) && (dialog() === undefined || holds(dialog() as Element, element)),
  );
  const every = each((selector: string) => {
    const found: Element[] = [];
    for (const element of all(selector)) if (visible(element) && found.push(element) >= longestList) break;
    return found;
  });
  return {
    document,
    read: reading,
    roots: () => texts?.roots ?? [],
    path,
    language: document.documentElement.lang,
    all,
    controls,
    every,
    visible,
    name: each(nameOf),
    labels: each(labelsOf),
  };
}

function notWritten(root: Root, selector: string): readonly Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root.querySelector(typed) ? found.filter((one) => !isWrittenIn(one)) : found;
}

/** A reader of a look whose answer is worked out once per look. */
export function perLook<T>(read: (look: Look) => T): (look: Look) => T {
  const answers = new WeakMap<Look, T>();
  return (look) => remembered(answers, look, () => read(look));
}

/** The same for a reader that takes one more thing: once per look and thing. */
export function perLookAnd<K, T>(read: (look: Look, key: K) => T): (look: Look, key: K) => T {
  const answers = perLook(() => new Map<K, T>());
  return (look, key) => remembered(answers(look), key, () => read(look, key));
}

function once<T>(make: () => T): () => T {
  let made: readonly [T] | undefined;
  return () => {
    made ??= [make()];
    return made[0];
  };
}

function each<K, T>(ask: (key: K) => T): (key: K) => T {
  const answers = new Map<K, T>();
  return (key) => remembered(answers, key, () => ask(key));
}

/** The dialog everything else waits for, if there is one. */
function openDialog(document: Document, candidates: readonly Element[]): Element | undefined {
  // Of several, the last one lies on top.
  return candidates.findLast(
    (one) =>
      isOneOf(one, 'dialog[open],[role*=dialog]') &&
      isVisible(one) &&
      (isOneOf(one, ':modal,[aria-modal=true]') || isCovered(document)),
  );
}

/** Whether a pane lies over the whole page: older dialogs say nothing of being modal. */
function isCovered(document: Document): boolean {
  const pane = document.elementFromPoint(0, 0);
  return pane !== null && getComputedStyle(pane).position === 'fixed' && heightOf(pane) >= innerHeight;
}
