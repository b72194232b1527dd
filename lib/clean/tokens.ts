import { addressesIn } from './addresses';
import { isTelling, telling } from './letters';
import type { Lexicon } from './lexicon';
import { codeIn } from './row';

/** A word, or what stands between two words. */
export interface Token {
  readonly text: string;
  readonly isWord: boolean;
  known: boolean;
  /** A known word that is mostly a name of people; or one that is so for some. */
  readonly alsoName?: boolean;
  readonly maybeName?: boolean;
  /** A word that greets whoever is named behind it. */
  readonly greets?: boolean;
  /** A word for what somebody has: "the request of …". */
  readonly owned?: boolean;
  /** A word that a name may follow without a colon: "requested by", "Patient". */
  readonly leads?: boolean;
  /**
   * Identity of the part of the text it stands in, and of the known phrase it belongs to; shared by all their words.
   */
  readonly part?: object;
  readonly phrase?: object;
}

const inWord = `${telling}\\p{M}`;
const tokens = new RegExp(`[${inWord}]+|[^${inWord}]+`, 'gu');
/** Separators between the parts of a text: "ReCONNET - Connective Tissue … / Italy". */
const borders = /(\s[-\u2010-\u2015]\s|[/›»>|→·•←,:()\n])/u;
/** Separators between the levels of a list, which are read one by one: "ReCONNET - … / Italy / IT08 - …". */
const levels = /([/›»>|→\n])/u;
const guest = /^[^\p{L}\p{N}]{0,20}0000\b/u;
/** A word longer than this is nobody's word. */
const longestWord = 60;

/**
 * Reads a text word by word.
 * @param mayBeRow whether it stands where a list or a summary has a hospital
 */
export function tokensOf(text: string, lexicon: Lexicon, mayBeRow: () => boolean): Token[] {
  const all: Token[] = [];
  let at = 0;
  for (const [from, to] of addressesIn(text).toSorted(([one], [other]) => one - other)) {
    if (to <= at) continue;
    if (from > at) all.push(...tokensOfPlain(text.slice(at, from), lexicon, mayBeRow));
    // Mail and web addresses are masked as a whole, even if all their words are known.
    all.push({ text: text.slice(Math.max(from, at), to), isWord: true, known: false });
    at = to;
  }
  return [...all, ...tokensOfPlain(text.slice(at), lexicon, mayBeRow)];
}

function tokensOfPlain(text: string, lexicon: Lexicon, mayBeRow: () => boolean): Token[] {
  return text.split(levels).flatMap((level) => tokensOfLevel(level, lexicon, mayBeRow));
}

function tokensOfLevel(level: string, lexicon: Lexicon, mayBeRow: () => boolean): Token[] {
  const code = codeIn(level, lexicon, mayBeRow);
  if (code !== undefined) {
    const at = level.indexOf(code);
    const [before, behind] = [level.slice(0, at), level.slice(at + code.length)];
    const network = networkBehind.exec(behind)?.[1];
    const end = network && lexicon.isNetwork(network) ? behind.lastIndexOf(network) : behind.length;
    return [
      ...strangers(before),
      own(code),
      ...strangers(behind.slice(0, end)),
      ...(network && end < behind.length ? [own(network), own(behind.slice(end + network.length))] : []),
    ];
  }
  const all = level.split(borders).flatMap((piece) => tokensOfPiece(piece, lexicon));
  if (guest.test(level)) for (const token of all) if (token.text === '0000') token.known = true;
  return all;
}

/** A network in brackets at the end of a hospital's row. */
const networkBehind = /\s\(([^()]+)\)\s*$/;

function own(text: string): Token {
  return { text, isWord: false, known: true };
}

/** What stands beside a hospital's code is its name, or somebody's. */
function strangers(text: string): Token[] {
  return (text.match(tokens) ?? []).map((one) => {
    const isWord = isTelling(one);
    return { text: one, isWord, known: !isWord };
  });
}

function tokensOfPiece(piece: string, lexicon: Lexicon): Token[] {
  const part = {};
  const found = (piece.match(tokens) ?? []).map((text, index, all): Token => {
    const isWord = isTelling(text);
    const word = text.length > longestWord ? '' : text.normalize('NFC').toLowerCase();
    // A single capital is an initial, except in "E-Mail". "(v3.1)" stands at the end of the pages of SAAS.
    const isInitial = /^\p{Lu}$/u.test(text) && !/^[-\u2010-\u2015]$/.test(all[index + 1] ?? '');
    // Capitals are written without ß: "GROSS".
    const spelled = word === text || lexicon.isWord(word) ? word : word.replace('ss', 'ß');
    const known = !isWord || (lexicon.isWord(spelled) && !isInitial) || /^v\d$/.test(text);
    if (!isWord) return { text, isWord, known, part };
    return {
      text,
      isWord,
      known,
      alsoName: lexicon.isAlsoName(spelled),
      maybeName: lexicon.isMaybeName(spelled),
      greets: lexicon.isGreeting(word),
      owned: lexicon.isOwned(word),
      leads: lexicon.isLeading(word) || lexicon.isPerson(word),
      part,
    };
  });
  // Phrases ("ReCONNET", "Italy") are known only as a whole and in their own spelling: "James BOND" is no network.
  for (let start = 0; start < found.length && start < 5; start++) {
    const rest = found.slice(start);
    if (rest[0]?.isWord && lexicon.isPhrase(rest.map(({ text }) => text).join('')))
      return [...found.slice(0, start), ...rest.map((token) => ({ ...token, known: true, phrase: part }))];
    if (!found[start]?.known && /\p{L}/u.test(found[start]?.text ?? '')) break;
  }
  return found;
}
