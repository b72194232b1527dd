import type { Words } from '../guides/shape';
import type { Look } from './look';
import { phrasesOf, plain } from './words';

const unsaid = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|OPTION|TITLE|TEXTAREA)$/;

/** Whether these words stand somewhere in the visible text, in whatever of their languages. */
export function says(look: Look, words: Words): boolean {
  return phrasesOf(words).some((phrase) => look.text().includes(phrase) && holders(look, phrase).length > 0);
}

/** The smallest visible elements that hold the phrase. */
export function holders(look: Look, phrase: string): Element[] {
  const found: Element[] = [];
  const descend = (element: Element) => {
    const inner = [...element.children].filter((child) => plain(child.textContent ?? '').includes(phrase));
    if (inner.length > 0) inner.forEach(descend);
    else if (!unsaid.test(element.tagName) && look.visible(element)) found.push(element);
  };
  if (look.document.body && look.text().includes(phrase)) descend(look.document.body);
  return found;
}
