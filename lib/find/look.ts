import { labelsOf, nameOf } from './name';
import { isVisible } from './visible';

/**
 * One look at a page: what is asked twice is worked out once. A look is thrown away as soon as the page changes; no
 * element of it is kept.
 */
export interface Look {
  readonly document: Document;
  /** The address, already without session id, query and fragment. */
  readonly path: string;
  /** The language the page says it is written in; empty when it does not. */
  readonly language: string;
  /** All elements, hidden ones too, in document order. */
  all(selector: string): readonly Element[];
  /** Visible elements in document order; of hundreds, the first ones. */
  every(selector: string): readonly Element[];
  visible(element: Element): boolean;
  name(element: Element): string;
  labels(field: Element): readonly string[];
  /** Works something out once. */
  once<T>(key: string, make: () => T): T;
}

/** No page of a portal has more of a kind that we tell apart; longer lists are searched by their text. */
const most = 60;

/**
 * Looks at a document.
 * @param path the path of its address after `cleanPath`
 */
export function lookAt(document: Document, path: string): Look {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  const perElement = <T>(ask: (element: Element) => T) => {
    const answers = new Map<Element, T>();
    return (element: Element): T => {
      let answer = answers.get(element);
      if (answer === undefined) {
        answer = ask(element);
        answers.set(element, answer);
      }
      return answer;
    };
  };
  const all = (selector: string) => once(`all ${selector}`, () => [...document.querySelectorAll(selector)]);
  const dialog = openDialog([...all('[role]'), ...all('dialog')]);
  // Behind a modal dialog nothing can be used.
  const visible = perElement((element) => isVisible(element) && (!dialog || dialog.contains(element)));
  const every = (selector: string) => {
    const found: Element[] = [];
    for (const element of all(selector)) if (visible(element) && found.push(element) >= most) break;
    return found;
  };
  return {
    document,
    path,
    language: document.documentElement.lang,
    all,
    every: (selector) => once(selector, () => every(selector)),
    visible,
    name: perElement(nameOf),
    labels: perElement(labelsOf),
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
