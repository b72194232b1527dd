import { drawnEditorsIn, isDrawnEditor } from './drawn-editor';
import { allIn, closestTo, documentOf, holdsDrawn, isOneOf, isWritable, oneIn, parentOf, placeFrom } from './element';

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
  /** In which element a node is a person's own; asked in document order. */
  around(node: Node, own: Element): Element | null;
}

/** Asks a tree once, and not at all for every node: most pages have nothing to write in but fields. */
export function typedIn(root: Document | ShadowRoot): TypedIn {
  const all = [...root.querySelectorAll(typed)];
  const drawn = drawnEditorsIn(root);
  if (drawn.length > 0) all.push(...drawn);
  if (drawn.length > 0) all.sort((one, other) => (placeFrom(one, other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  let isAny = all.length > 0;
  let next = 0;
  const around = (node: Node, own: Element) => {
    for (let one = all[next]; one; one = all[++next]) {
      const place = placeFrom(one, node);
      if (place & Node.DOCUMENT_POSITION_CONTAINED_BY) return one;
      if (place & Node.DOCUMENT_POSITION_PRECEDING) break;
    }
    if (!isWritable(own)) return null;
    isAny = true;
    return own;
  };
  return { isAny: () => isAny, around };
}
