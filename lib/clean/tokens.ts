import { folded } from '../dom/fold';
import { isTelling, telling } from './letters';
import type { Lexicon } from './lexicon';
import { rowIn } from './row';

/** A word, or what stands between two words. */
export interface Token {
  readonly text: string;
  readonly isWord: boolean;
  known: boolean;
  /** A word that guides look for: never taken for a name. */
  readonly core: boolean;
  /** A known word that is also a name of people. */
  readonly alsoName?: boolean;
  /**
   * Identity of the part of the text it stands in, and of the known phrase it belongs to; shared by all their words.
   */
  readonly part?: object;
  readonly phrase?: object;
}

const inWord = `${telling}\\p{M}\\u00AD\\u200B-\\u200D\\u2060`;
const tokens = new RegExp(`[${inWord}]+|[^${inWord}]+`, 'gu');
/** Separators between the parts of a text: "ReCONNET - Connective Tissue … / Italy". */
const borders = /(\s[-\u2010-\u2015]\s|[/›»>|→·•←,:()\n])/u;
/** Separators between the levels of a list, which are read one by one: "ReCONNET - … / Italy / IT08 - …". */
const levels = /([/›»>|→\n])/u;
const guest = /^[^\p{L}\p{N}]*0000\b/u;

/**
 * Reads a text word by word.
 * @param mayBeRow whether it stands where a list or a summary has a hospital
 */
export function tokensOf(text: string, lexicon: Lexicon, mayBeRow: () => boolean): Token[] {
  return text
    .split(/(\s+)/)
    .reduce<string[]>(joinPlain, [])
    .flatMap((part) => {
      // Mail and web addresses are masked as a whole, even if all their words are known.
      if (isAddress(part)) return [{ text: part, isWord: true, known: false, core: false }];
      return part.split(levels).flatMap((level) => tokensOfLevel(level, lexicon, mayBeRow));
    });
}

function isAddress(part: string): boolean {
  return /^\S*(?:@|:\/\/|www\.)\S*$/.test(part);
}

/** Joins everything between two addresses into one part. */
function joinPlain(parts: string[], part: string): string[] {
  const last = parts.at(-1);
  if (last === undefined || isAddress(last) || isAddress(part)) parts.push(part);
  else parts[parts.length - 1] = last + part;
  return parts;
}

function tokensOfLevel(level: string, lexicon: Lexicon, mayBeRow: () => boolean): Token[] {
  const row = rowIn(level, lexicon, mayBeRow);
  const rest = row ? level.slice(row.length) : level;
  const all = rest.split(borders).flatMap((piece) => tokensOfPiece(piece, lexicon));
  if (guest.test(level)) for (const token of all) if (token.text === '0000') token.known = true;
  return row ? [{ text: row, isWord: true, known: true, core: true }, ...all] : all;
}

function tokensOfPiece(piece: string, lexicon: Lexicon): Token[] {
  const part = {};
  const found = (piece.match(tokens) ?? []).map((text, index, all): Token => {
    const isWord = isTelling(text);
    const word = folded(text);
    // A single capital is an initial, except in "E-Mail". "(v3.1)" stands at the end of the pages of SAAS.
    const isInitial = /^\p{Lu}$/u.test(text) && !/^[-\u2010-\u2015]$/.test(all[index + 1] ?? '');
    const known = !isWord || (lexicon.isWord(word) && !isInitial) || /^v\d$/.test(text);
    const alsoName = isWord && lexicon.isAlsoName(word);
    return { text, isWord, known, core: isWord && !alsoName && lexicon.isCore(word), alsoName, part };
  });
  // Phrases ("ReCONNET", "Italy") are known only as a whole and in their own spelling: "James BOND" is no network.
  for (let start = 0; start < found.length && start < 5; start++) {
    const rest = found.slice(start);
    if (rest[0]?.isWord && lexicon.isPhrase(rest.map(({ text }) => text).join('')))
      return [...found.slice(0, start), ...rest.map((token) => ({ ...token, known: true, core: true, phrase: part }))];
    if (!found[start]?.known && /\p{L}/u.test(found[start]?.text ?? '')) break;
  }
  return found;
}
