import type { Lexicon } from './lexicon';

/** Gives identifiers of a page a form that tells nothing of a person: the same in, the same out; different stays different. */
export type Names = (identifier: string) => string;

const pieces = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g;
/** What guides look for inside a name of one word (`primarybtn`). */
const telling = /(btn|button|error|alert|invalid|warning|success|cookie|consent|legend|title)/;
const longest = 120;
/** A longer number, or more of them, may be a date, a code or somebody's id. */
const [longestNumber, mostNumbers] = [2, 2];

/**
 * Ids, names, classes and paths are written by programmers, but may hold anything: `row-n0012345`, `user_erika`.
 * What is not known to be a programmer's word is replaced by a made-up one, the same wherever it stands, because labels
 * and menus refer to each other by id.
 */
export function createNames(lexicon: Lexicon): Names {
  const made = new Map<string, string>();
  const stand = (piece: string) => {
    let name = made.get(piece);
    if (!name) {
      name = (/^[A-Z]/.test(piece) ? 'X' : 'x') + letters(made.size);
      made.set(piece, name);
    }
    return name;
  };
  const wordOf = (piece: string): string => {
    if (lexicon.isPart(piece.toLowerCase()) || isCompound(piece.toLowerCase(), lexicon)) return piece;
    const parts = piece.split(telling);
    return parts.length < 2
      ? stand(piece)
      : parts.map((part, index) => (index % 2 || !part ? part : stand(part))).join('');
  };
  return (identifier) => {
    const all = identifier.slice(0, longest).match(pieces) ?? [];
    const numbers = all.filter((piece) => /^\d/.test(piece));
    const few = numbers.length <= mostNumbers && numbers.every((piece) => piece.length <= longestNumber);
    return all
      .map((piece) => {
        if (/^\d/.test(piece)) return few ? piece : stand(piece);
        return /^[A-Za-z]/.test(piece) ? wordOf(piece) : piece.replace(/[^-_:./*]/g, '_');
      })
      .join('');
  };
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** `loginbutton`: known words of at least four letters in one. */
function isCompound(piece: string, lexicon: Lexicon): boolean {
  for (let at = 4; at <= piece.length - 4; at++) {
    if (!lexicon.isPart(piece.slice(0, at))) continue;
    const rest = piece.slice(at);
    if (lexicon.isPart(rest) || isCompound(rest, lexicon)) return true;
  }
  return false;
}
