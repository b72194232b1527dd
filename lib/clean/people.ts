import type { Token } from './tokens';

/** Between two parts of a name. A word that was masked for its neighbour masks in turn only neighbours this close. */
const close = /^[\s.,’'-]{1,2}$/;
/**
 * Between an unknown name and a known word that may belong to it: "Larry / Page", "Larry (Page)", not "User: Xxxxx".
 */
const apart = /^[^:]{1,6}$/;
const particle = /^(?:de|di|du|van|von|der|le|la|el|da|dos)$/;
/** Between the parts of "Brandt, Malte", but not between the levels of a list. */
const beside = /^[\s,;&()'’"]{1,6}$/;
/** Texts of more words than this are sentences, not names in small letters ("larry page"). */
const mostOfName = 2;

/** Masks known words that are part of a person's name: "Larry Page", "Page, Larry". */
export function dropNames(all: readonly Token[]): void {
  const words = all.filter(({ isWord }) => isWord);
  const isShort = words.filter(({ text }) => !particle.test(text)).length <= mostOfName;
  const isSmall = isShort && words.every(({ text }) => /^[\p{Ll}\p{M}]+$/u.test(text));
  const isName = ({ text }: Token) => isSmall || /^\p{Lu}/u.test(text);
  dropAlsoNames(all, isName);
  dropPhrases(all, isName);
  dropPhrases([...all].reverse(), isName);
  const strangers = new Set(words.filter((token) => !token.known && isName(token)));
  dropBehind(all, isName, strangers);
  dropBehind([...all].reverse(), isName, strangers);
}

/** Calls back for any two words in a row, with what is between them. */
function eachPair(all: readonly Token[], visit: (before: Token, between: string, token: Token) => void): void {
  let before: Token | undefined;
  let between = '';
  for (const token of all) {
    if (!token.isWord) between += token.text;
    else {
      if (before) visit(before, between.replace(/\s+/g, ' '), token);
      [before, between] = [token, ''];
    }
  }
}

/** Masks a capitalised word right behind a name. */
function dropBehind(all: readonly Token[], isName: (token: Token) => boolean, strangers: ReadonlySet<Token>): void {
  const withoutParticles = all.filter(({ text }) => !particle.test(text));
  eachPair(withoutParticles, (before, between, token) => {
    const follows = strangers.has(before)
      ? apart.test(between)
      : !before.known && isName(before) && close.test(between);
    if (follows && !token.core && isName(token)) token.known = false;
  });
}

/** Masks the name of a country beside a name: "Malte" is then a given name. */
function dropPhrases(all: readonly Token[], isName: (token: Token) => boolean): void {
  eachPair(all, (before, between, token) => {
    if (!token.phrase || before.phrase === token.phrase || !beside.test(between)) return;
    if (before.known || !isName(before)) return;
    for (const one of all) if (one.phrase === token.phrase) one.known = false;
  });
}

/**
 * Masks capitalised words that are also names ("Till", "Schutz"). One is kept only as the first word of a text in which
 * a word that is nobody's name follows: "Nur Administratoren", not "Till Schutz", "Hallo Till" or "Schutz".
 */
function dropAlsoNames(all: readonly Token[], isName: (token: Token) => boolean): void {
  const doubtful = all.filter((token) => token.alsoName && isName(token));
  if (doubtful.length === 0) return;
  const words = all.filter(({ isWord }) => isWord);
  for (const token of doubtful) {
    const part = words.filter((other) => other.part === token.part);
    const [first, second] = part;
    const isFirst = first === token && second && !(second.alsoName && isName(second));
    if (!isFirst || !part.some(({ known, alsoName }) => known && !alsoName)) token.known = false;
  }
}
