import { parentOf, rawTextOf } from './element';
import { afterAll } from './texts';
import { holdsTyped, isTyped, isWritten, typedIn } from './typed';

/** All text of a page in one string, hidden text and code too, without what is typed: cheap, and enough to search. */
export function rawTextOn(document: Document): string {
  const { body } = document;
  if (!body || isWritten(document)) return '';
  if (!isTyped(body) && !holdsTyped(body)) return rawTextOf(body) ?? '';
  const typedAround = typedIn(document);
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const written = typedAround(node, parentOf(node) ?? body);
    if (written) afterAll(walker, written);
    else text += (node as CharacterData).data;
  }
  return text;
}
