import { allAttributesOf, allIn } from './element';

/** So many parts of a value or a row are asked, and so much of what is written before or after one. */
const [most, longest] = [40, 500];
const quotedText = /"((?:[^"\\]|\\.)*)"/g;
const aWord = /[\p{L}\p{N}]/u;

/**
 * The words that style writes before and after an element and what is in it: a person reads them, and no text holds
 * them. The label that a narrow table writes into each cell is an attribute of the cell, and is left out.
 */
export function writtenByStyle(element: Element): readonly string[] {
  const parts = [element, ...allIn(element, '*').slice(0, most)];
  return parts.flatMap((one) => {
    const words = ['::before', '::after'].flatMap((part) => contentOf(getComputedStyle(one, part)));
    if (words.length === 0) return [];
    const own = new Set([...allAttributesOf(one)].map(({ value }) => value.trim()));
    return words.filter((word) => !own.has(word.replace(/:$/, '').trim()) && !own.has(word));
  });
}

/** Pictures, counters and attributes in what style writes. */
const calls = /[a-z-]+\((?:"[^"]*"|[^)"])*\)/g;
/** Fonts in which a word is drawn as a picture. */
const picturesIn = /icon|symbol|glyph|awesome/i;

function contentOf({ content, display, visibility, fontFamily }: CSSStyleDeclaration): string[] {
  if (!content?.includes('"') || display === 'none' || visibility !== 'visible') return [];
  if (picturesIn.test(fontFamily)) return [];
  // What is cut off ends there.
  const written = content.length > longest ? `${content.slice(0, longest)}"` : content;
  const text = [...written.replace(calls, '').matchAll(quotedText)].map(([, one = '']) => one).join('');
  return aWord.test(text) ? [text.trim()] : [];
}
