import { plain } from '../dom/fold';
import { isTelling, mask } from './letters';
import type { Lexicon } from './lexicon';
import { dropNames } from './people';
import { type Token, tokensOf } from './tokens';

/** All that `lib/find/wizard.ts` reads of a number: "Step 3 : …", "3. lépés: …". "Code 3:" alone may be part of a code. */
const stepLabel = /(?:^|[^\p{L}\p{N}])(?:\p{L}+ ?[1-4]|[1-4]\.? ?\p{L}+) ?:.*\p{L}/u;

/**
 * A text in which only the portal's own words are left. Everything that is not known to be one keeps its shape and length
 * alone: names, addresses, numbers, codes, dates.
 * @param mayBeRow whether it stands where a list or a summary has a hospital
 */
export function maskText(text: string, lexicon: Lexicon, mayBeRow = () => false): string {
  if (!isTelling(text)) return text;
  const all = tokensOf(text, lexicon, mayBeRow);
  keepStep(text, all);
  dropCodes(all);
  dropSpelled(all);
  dropNames(all);
  return all.map(({ text, known }) => (known ? text : mask(text))).join('');
}

/** The one number of a wizard's label whose words are all known. Any other digit may be one of a code. */
function keepStep(text: string, all: readonly Token[]): void {
  const numbers = all.filter(({ text }) => /\p{N}/u.test(text));
  const [only] = numbers;
  const isOne = only && numbers.length === 1 && /^[1-4]$/.test(only.text);
  const others = all.filter((token) => token.isWord && token !== only);
  if (isOne && stepLabel.test(plain(text)) && others.every(({ known }) => known)) only.known = true;
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

/** "e r i k a": a letter alone is known only beside a word, and not where one stands beside it. */
function dropSpelled(all: readonly Token[]): void {
  const words = all.filter(({ isWord }) => isWord);
  const lone = words.map(({ text }) => /^\p{L}$/u.test(text.normalize('NFKC')));
  const longer = words.map(({ known }, index) => known && !lone[index]);
  words.forEach((token, at) => {
    if (lone[at] && (lone[at - 1] || lone[at + 1] || !(longer[at - 1] || longer[at + 1]))) token.known = false;
  });
}
