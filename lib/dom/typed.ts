import { drawnEditorsIn, isDrawnEditor } from './drawn-editor';
import { allIn, closestTo, documentOf, holdsDrawn, isOneOf, isWritable, oneIn, parentOf } from './element';

/**
 * Where a person writes, or what shows what they have written or chosen: drafts, editors in every spelling, fields and
 * lists that are drawn by a script; an `output` says it again. Fields of HTML have their text in `value`, which nobody
 * here reads. One notion for looks, names, quotes, the first look and copies.
 */
export const typed = `textarea,output,[contenteditable]:not([contenteditable=false i]),[role~=textbox i],[role~=searchbox i],
  [role~=spinbutton i],[role~=combobox i]:not(input,select,button,:has(input,select,button,a))`;

/** Whether what is in an element is a person's own. */
export function isTyped(element: Element): boolean {
  return isOneOf(element, typed) || isWritable(element) || isWritten(documentOf(element)) || isDrawnEditor(element);
}

/** Whether an element is part of what a person writes; the editor itself counts. */
export function isInTyped(element: Element): boolean {
  const isMarked = closestTo(element, typed) !== null || isWritten(documentOf(element));
  return isMarked || isWritable(element) || isDrawnEditor(element, true);
}

/** Whether an element stands inside an editor, as a part of what was written. */
export function isWrittenIn(element: Element): boolean {
  const around = parentOf(element);
  return around !== null && isInTyped(around);
}

/** So many parts of an element are asked whether they can be written in by style alone. */
const mostParts = 20;

/** Whether an element contains something that is a person's own. */
export function holdsTyped(element: Element): boolean {
  if (oneIn(element, typed) !== null || holdsDrawn(element)) return true;
  return allIn(element, '*').slice(0, mostParts).some(isWritable);
}

/** A whole document that can be written in, as in the frame of an editor. */
export function isWritten({ designMode }: Document): boolean {
  return designMode === 'on';
}

/** What is a person's own in a tree. */
export interface TypedIn {
  /** Whether anything is, as far as the tree was asked. */
  isAny(): boolean;
  /** In which element a text in this element is a person's own. */
  around(own: Element): Element | null;
}

/**
 * Asks a tree once, and not at all for every node: most pages have nothing to write in but fields. Which of two nodes
 * comes first is not asked: among thousands of editors side by side, each answer takes a walk past them.
 */
export function typedIn(root: Document | ShadowRoot): TypedIn {
  const all = new Set([...root.querySelectorAll(typed), ...drawnEditorsIn(root)]);
  let isAny = all.size > 0;
  const outermost = new Map<Element, Element | null>();
  const outermostAround = (own: Element) => {
    const passed: Element[] = [];
    let found: Element | null | undefined;
    for (let at: Element | null = own; at && found === undefined; at = parentOf(at)) {
      found = outermost.get(at);
      if (found === undefined) passed.push(at);
    }
    for (let one = passed.pop(); one; one = passed.pop()) {
      found ??= all.has(one) ? one : null;
      outermost.set(one, found);
    }
    return found ?? null;
  };
  const around = (own: Element) => {
    const known = all.size > 0 ? outermostAround(own) : null;
    if (known || !isWritable(own)) return known;
    isAny = true;
    return own;
  };
  return { isAny: () => isAny, around };
}
