import { closestTo, documentOf, isOneOf, isWritable, oneIn, parentOf, placeFrom } from './element';

/**
 * Where a person writes, or what shows what they have written or chosen: drafts, editors in every spelling, fields and
 * lists that are drawn by a script; an `output` says it again. Fields of HTML have their text in `value`, which nobody
 * here reads. One notion for looks, names, quotes, the first look and copies.
 */
export const typed = `textarea,output,[contenteditable]:not([contenteditable=false i]),[role~=textbox i],[role~=searchbox i],
  [role~=spinbutton i],[role~=combobox i]:not(input,select,button,:has(input,select,button,a))`;

/** Whether what is in an element is a person's own. */
export function isTyped(element: Element): boolean {
  return isOneOf(element, typed) || isWritable(element) || isWritten(documentOf(element));
}

/** Whether an element is part of what a person writes; the editor itself counts. */
export function isInTyped(element: Element): boolean {
  return closestTo(element, typed) !== null || isWritable(element) || isWritten(documentOf(element));
}

/** Whether an element stands inside an editor, as a part of what was written. */
export function isWrittenIn(element: Element): boolean {
  const around = parentOf(element);
  return around !== null && isInTyped(around);
}

/** Whether an element contains something that is a person's own. */
export function holdsTyped(element: Element): boolean {
  return oneIn(element, typed) !== null;
}

/** A whole document that can be written in, as in the frame of an editor. */
export function isWritten({ designMode }: Document): boolean {
  return designMode === 'on';
}

/**
 * Tells of nodes of a tree, asked in document order, in which element they are a person's own. Asks the tree once, and
 * not at all for every node: most pages have no such element.
 */
export function typedIn(root: Document | ShadowRoot): (node: Node, own: Element) => Element | null {
  const all = root.querySelectorAll(typed);
  let next = 0;
  return (node, own) => {
    for (let one = all[next]; one; one = all[++next]) {
      const place = placeFrom(one, node);
      if (place & Node.DOCUMENT_POSITION_CONTAINED_BY) return one;
      if (place & Node.DOCUMENT_POSITION_PRECEDING) break;
    }
    return isWritable(own) ? own : null;
  };
}
