import type { Token } from './tokens';

/** What two parts of a name may have between them. */
const close = /^[\s.,’'-]{1,2}$/;

/** Masks known words that are part of somebody's name: "Larry Page", "Page, Larry". */
export function dropNames(all: readonly Token[]): void {
  dropBehind(all);
  dropBehind([...all].reverse());
}

/** A capital word right behind a name is part of it. */
function dropBehind(all: readonly Token[]): void {
  let before: Token | undefined;
  let between = '';
  for (const token of all) {
    if (!token.isWord) {
      between += token.text;
      continue;
    }
    const follows = before && !before.known && isCapital(before) && close.test(between);
    if (follows && !token.core && isCapital(token)) token.known = false;
    [before, between] = [token, ''];
  }
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
