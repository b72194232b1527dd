import { folded } from '../find/words';
import type { Lexicon } from './lexicon';

/** A hospital as SAAS writes it, "IT08 - …": a public list, and code and name are what a guide looks for. */
const hospital = /^([^\p{L}\p{N}]*[A-Za-z]{2}\d{2,3}\s?[-\u2010-\u2015]\s)(\s*[\p{L}(].*)$/su;
const guest = /^[^\p{L}\p{N}]*0000\b/u;
const longestHospital = 120;

const tokens = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+|[^\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+/gu;
/** Where one thing ends and another begins: "ReCONNET - Connective Tissue … / Italy". */
const borders = /(\s[-\u2010-\u2015]\s|[/›»>|→·•←,:()\n])/u;
/** "ReCONNET - … / Italy / IT08 - …": each level for itself. */
const levels = /([/›»>|→\n])/u;
/** What two parts of a name may have between them. */
const close = /^[\s.,’'-]{1,2}$/;

/**
 * A letter becomes an x and a digit a 9, of the same case and in the same number. Not a 0: "2018 …" would become
 * "0000 …", which is the row for guests.
 */
export function mask(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{N}/gu, '9')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? letter : 'x'));
}

interface Token {
  readonly text: string;
  readonly isWord: boolean;
  known: boolean;
  /** A word that guides look for: never taken for a name. */
  readonly core: boolean;
}

/**
 * A text in which only the portal's own words are left. Everything that is not known to be one keeps its shape alone:
 * names, addresses, numbers, codes, dates.
 */
export function maskText(text: string, lexicon: Lexicon): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  return text
    .split(/(\s+)/)
    .reduce<string[]>(joinPlain, [])
    .flatMap((part) => (isAddress(part) ? mask(part) : part.split(levels).map((level) => maskPart(level, lexicon))))
    .join('');
}

/** Addresses of people and pages are no words, whatever they are made of. */
function isAddress(part: string): boolean {
  return /^\S*(?:@|:\/\/|www\.)\S*$/.test(part);
}

/** Everything between two addresses in one. */
function joinPlain(parts: string[], part: string): string[] {
  const last = parts.at(-1);
  if (last === undefined || isAddress(last) || isAddress(part)) parts.push(part);
  else parts[parts.length - 1] = last + part;
  return parts;
}

function maskPart(part: string, lexicon: Lexicon): string {
  const [, code, name] = (part.length <= longestHospital && hospital.exec(part)) || [];
  if (code && name) return code + name.replace(/\p{N}/gu, '9');
  const all = part.split(borders).flatMap((piece) => tokensOf(piece, lexicon));
  if (guest.test(part)) for (const token of all) if (token.text === '0000') token.known = true;
  keepStep(all);
  dropCodes(all);
  dropNames(all);
  dropNames(all.reverse());
  return all
    .reverse()
    .map(({ text, known }) => (known ? text : mask(text)))
    .join('');
}

function tokensOf(piece: string, lexicon: Lexicon): Token[] {
  const found = (piece.match(tokens) ?? []).map((text, index, all): Token => {
    const isWord = /[\p{L}\p{N}]/u.test(text);
    const word = folded(text);
    // A lone capital is an initial, save in "E-Mail". "(v3.1)" is how SAAS ends its pages.
    const isInitial = /^\p{Lu}$/u.test(text) && !/^[-\u2010-\u2015]$/.test(all[index + 1] ?? '');
    const known = !isWord || (lexicon.isWord(word) && !isInitial) || /^v\d$/.test(text);
    return { text, isWord, known, core: isWord && lexicon.isCore(word) };
  });
  // "Open ReCONNET", "Italy": what is a name of ours only as a whole, in its own spelling.
  for (let start = 0; start < found.length && start < 5; start++) {
    const rest = found.slice(start);
    if (!rest[0]?.isWord || !lexicon.isPhrase(rest.map(({ text }) => text).join(''))) continue;
    return [...found.slice(0, start), ...rest.map((token) => ({ ...token, known: true, core: true }))];
  }
  return found;
}

/** "Step 3 : …": the one number of a wizard's label, when all its words are known. */
function keepStep(all: readonly Token[]): void {
  const numbers = all.filter(({ text }) => /\p{N}/u.test(text));
  const [only] = numbers;
  const wordy = all.filter(({ text, isWord }) => isWord && !/\p{N}/u.test(text));
  if (only && numbers.length === 1 && /^[1-4]$/.test(only.text) && wordy.every(({ known }) => known)) only.known = true;
}

/** Words in one with digits are a code: "Summer-2026", "ERN/482". */
function dropCodes(all: readonly Token[]): void {
  for (let start = 0, end = 0; start < all.length; start = end + 1) {
    for (end = start; end < all.length && !/\s/.test(all[end]?.text ?? ''); ) end++;
    const run = all.slice(start, end).filter(({ isWord }) => isWord);
    if (!run.some(({ text, known }) => /\p{N}/u.test(text) && !known)) continue;
    for (const token of run) token.known &&= /\p{N}/u.test(token.text);
  }
}

/** A capital word right behind a name is part of it: "Larry Page". */
function dropNames(all: readonly Token[]): void {
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
