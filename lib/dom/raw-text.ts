import { parentOf, rawTextOf } from './element';
import { afterAll } from './texts';
import { isTyped, isWritten, typedIn } from './typed';

/** All text of a page in one string, hidden text and code too, without what is typed: cheap, and enough to search. */
export function rawTextOn(document: Document): string {
  const { body } = document;
  if (!body || isWritten(document)) return '';
  const inPage = typedIn(document);
  if (!isTyped(body) && !inPage.isAny()) return rawTextOf(body) ?? '';
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const written = inPage.around(parentOf(node) ?? body);
    if (written) afterAll(walker, written);
    else text += (node as CharacterData).data;
  }
  return text;
}
