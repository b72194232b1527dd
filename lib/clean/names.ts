import type { Lexicon } from './lexicon';

/** Anonymises an identifier. Equal identifiers stay equal, different ones stay different. */
export type Names = (identifier: string) => string;

const pieces = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g;
/** What guides look for inside an identifier of one word (`primarybtn`). */
const telling = /(btn|button|error|alert|invalid|warning|success|cookie|consent|legend|title)/;
const longest = 200;
/** A joined word has no more letters, and no part of it fewer. */
const [longestCompound, shortestPart] = [40, 5];
/** A longer number, or more numbers than this, may be a date, a code or somebody's id. */
const [longestNumber, mostNumbers] = [2, 2];
/** What programmers number. A number behind anything else may be part of a code: `/users/12/34`, `otp-12-34`. */
const counted =
  /^(?:col|row|line|step|page|tab|level|item|option|input|radio|checkbox|select|span|offset|order|idt|xs|sm|md|lg|xl|h|m|p|v|w|cpms)$/;

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
  const wordOf = (piece: string, isOurs: boolean): string => {
    if (isOurs) return piece;
    const parts = piece.split(telling);
    return parts.length < 2
      ? stand(piece)
      : parts.map((part, index) => (index % 2 || !part ? part : stand(part))).join('');
  };
  return (identifier) => {
    const all = identifier.slice(0, longest).match(pieces) ?? [];
    const keepNumbers = areCounts(all);
    const asked = askedIn(identifier, lexicon);
    let end = 0;
    return all
      .map((piece) => {
        const at = end;
        end += piece.length;
        if (/^\d/.test(piece)) return keepNumbers ? piece : stand(piece);
        if (!isWord(piece)) return piece.replace(/[^-_:./*]/g, '_');
        return wordOf(
          piece,
          asked.some(([from, to]) => from <= at && at < to) || isKnown(piece, { text: identifier, end }, lexicon),
        );
      })
      .join('');
  };
}

/**
 * Which parts of an identifier guides ask for as they are: from, up to. The parts of a path are asked for one by one.
 */
function askedIn(identifier: string, lexicon: Lexicon): readonly (readonly [number, number])[] {
  let end = -1;
  return identifier.split('/').flatMap((part) => {
    const from = end + 1;
    end = from + part.length;
    return lexicon.isAsked(part) ? [[from, end] as const] : [];
  });
}

function isWord(piece = ''): boolean {
  return /^[A-Za-z]/.test(piece);
}

/**
 * Whether all numbers in an identifier are counts, as in "col-md-6": few, short, each right behind what is numbered.
 */
function areCounts(all: readonly string[]): boolean {
  const numbers = all.flatMap((piece, at) => (/^\d/.test(piece) ? [at] : []));
  if (numbers.length > mostNumbers) return false;
  return numbers.every((at) => {
    const before = /^[-_]$/.test(all[at - 1] ?? '') ? all[at - 2] : all[at - 1];
    return (all[at]?.length ?? 0) <= longestNumber && counted.test(before?.toLowerCase() ?? '');
  });
}

/**
 * Whether a piece of an identifier is a programmer's word. One that is a name of some people as well is none, for
 * nobody can tell a row of files from the row of Mr File; a single letter is somebody's initial, but for the one of
 * `e-mail`.
 */
function isKnown(piece: string, { text, end }: { text: string; end: number }, lexicon: Lexicon): boolean {
  const word = piece.toLowerCase();
  if (word.length === 1) return word === 'e' && /^[-_]?e?mails?(?![a-z])/i.test(text.slice(end));
  return !lexicon.mayBeName(word) && (lexicon.isPart(word) || isCompound(word, lexicon));
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** Whether it is joined from known words of at least five letters (`loginbutton`, not `madeline`). */
function isCompound(piece: string, lexicon: Lexicon): boolean {
  if (piece.length > longestCompound) return false;
  const isPart = (text: string) => lexicon.isPart(text) && !lexicon.mayBeName(text);
  /** Whether a part may end before this letter. */
  const ends = [true];
  for (let end = shortestPart; end <= piece.length; end++)
    for (let start = 0; start <= end - shortestPart && !ends[end]; start++)
      if (ends[start] && (start > 0 || end < piece.length) && isPart(piece.slice(start, end))) ends[end] = true;
  return ends[piece.length] === true;
}
