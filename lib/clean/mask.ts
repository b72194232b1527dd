import { plain } from '../dom/fold';
import { isTelling, mask, visibleText, withoutDrawings } from './letters';
import type { Lexicon } from './lexicon';
import { dropNames } from './people';
import { type Token, tokensOf } from './tokens';

/**
 * The labels in which `lib/saas/wizard.ts` reads the number of a step: "Step 3 : …", "3. lépés: …", never
 * "Code 3:" alone.
 */
const stepLabel = /(?:^|[^\p{L}\p{N}])(?:\p{L}+ ?[1-4]|[1-4]\.? ?\p{L}+) ?:.*\p{L}/u;

/** A longer text is no label and no sentence of a portal, but a log or a list; nothing of it is kept. */
const longest = 2000;

/**
 * Masks everything in a text but the portal's own words. Of names, addresses, numbers, codes and dates only the shape
 * and the length are left; of what nobody sees, nothing.
 * @param mayBeRow whether it stands where SAAS has hospitals
 */
export function maskText(raw: string, lexicon: Lexicon, mayBeRow = () => false): string {
  const text = withoutDrawings(visibleText(raw));
  if (!isTelling(text)) return text;
  if (text.length > longest) return mask(text);
  const all = tokensOf(text, lexicon, mayBeRow);
  keepStep(text, all);
  dropCodes(all);
  dropUserNames(all);
  dropSpelled(all);
  dropSpoken(all);
  dropNames(all);
  return all.map(({ text, known }) => (known ? text : mask(text))).join('');
}

/** Keeps the number of a wizard step if all words of its label are known. Any other digit may belong to a code. */
function keepStep(text: string, all: readonly Token[]): void {
  const numbers = all.filter(({ text }) => /\p{N}/u.test(text));
  const [only] = numbers;
  const isOne = only && numbers.length === 1 && /^[1-4]$/.test(only.text);
  const others = all.filter((token) => token.isWord && token !== only);
  if (isOne && stepLabel.test(plain(text)) && others.every(({ known }) => known)) only.known = true;
}

/** Masks words that are joined with digits, since that is how codes look: "Summer-2026", "ERN/482". */
function dropCodes(all: readonly Token[]): void {
  for (let start = 0, end = 0; start < all.length; start = end + 1) {
    for (end = start; end < all.length && !/\s/.test(all[end]?.text ?? ''); ) end++;
    const run = all.slice(start, end).filter(({ isWord }) => isWord);
    if (!run.some(({ text, known }) => /\p{N}/u.test(text) && !known)) continue;
    for (const token of run) token.known &&= /\p{N}/u.test(token.text);
  }
}

/** Masks words in small letters that a dot or a stroke joins, where one of them may be a name: "day.page", "u_link". */
function dropUserNames(all: readonly Token[]): void {
  for (const [at, { text }] of all.entries()) {
    const [before, behind] = [all[at - 1], all[at + 1]];
    if (!/^[._]$/.test(text) || !before || !behind) continue;
    const pair = [before, behind];
    if (pair.some(({ isWord, text }) => !isWord || !/^[\p{Ll}\p{Lo}\p{M}]+$/u.test(text))) continue;
    if (pair.some(({ known, maybeName, text }) => !known || maybeName || text.length === 1))
      for (const token of pair) token.known = false;
  }
}

/** Digits in words, in the languages that people of our networks write most. */
const digits = new Set(
  `zero one two three four five six seven eight nine null eins zwei drei vier fünf sechs sieben acht neun
  zéro un deux trois quatre cinq six sept huit neuf uno due tre quattro cinque sei sette otto nove
  cero dos tres cuatro cinco seis siete ocho nueve nul een twee drie vijf zes zeven negen`.split(/\s+/),
);

/** Masks digits in words that stand side by side, because that is how codes are read out: "two four six". */
function dropSpoken(all: readonly Token[]): void {
  const words = all.filter(({ isWord }) => isWord);
  const isDigit = words.map(({ text }) => digits.has(text.toLowerCase()));
  words.forEach((token, at) => {
    if (isDigit[at] && (isDigit[at - 1] || isDigit[at + 1])) token.known = false;
  });
}

/**
 * Masks spelled-out words such as "e r i k a": a single letter is kept only beside a known word and no other letter.
 */
function dropSpelled(all: readonly Token[]): void {
  const words = all.filter(({ isWord }) => isWord);
  const lone = words.map(({ text }) => /^\p{L}$/u.test(text.normalize('NFKC')));
  const longer = words.map(({ known }, index) => known && !lone[index]);
  words.forEach((token, at) => {
    if (lone[at] && (lone[at - 1] || lone[at + 1] || !(longer[at - 1] || longer[at + 1]))) token.known = false;
  });
}
