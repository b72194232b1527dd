/** Elements into which a person can write, or whose text a person has chosen. */
const typed = `textarea,[contenteditable]:not([contenteditable=false i]),[role~=textbox i],[role~=searchbox i],
  [role~=spinbutton i]`;
/** A list drawn by a script: its text is what the person chose, unless it has a field or a button inside. */
const combobox = '[role~=combobox i]:not(input,select,button)';
const control = 'input,select,button,a';

/** Whether what is in an element is a person's own. */
export function isTyped(element: Element): boolean {
  return element.matches(typed) || isDrawnList(element) || isWritable(element);
}

/** Whether an element contains something that is a person's own. */
export function holdsTyped(element: Element): boolean {
  return element.querySelector(typed) !== null || [...element.querySelectorAll(combobox)].some(isDrawnList);
}

function isDrawnList(element: Element): boolean {
  return element.matches(combobox) && !element.querySelector(control);
}

/** A whole document that can be written in, as in the frame of an editor. */
function isWritable({ localName, ownerDocument }: Element): boolean {
  return localName === 'body' && ownerDocument.designMode === 'on';
}
