import { remembered } from '../dom/memo';
import type { Token } from './tokens';

/** Between two parts of a name; what was masked for its neighbour masks in turn only what stands this close. */
const close = /^[\s.,’'&()–-]{1,3}$/;
/** Between a name and a known word that may belong to it: "Larry / Page", "Larry (Page)", not "User: Xxxxx". */
const apart = /^[^:]{1,6}$/;
const particle = /^(?:de|di|du|van|von|der|den|le|la|el|da|do|dos|del|della|y|e|und|and|zu|af|ter|ten)$/;
/** A text of no more words may be a name in small letters ("larry page"). */
const mostOfName = 2;
/** A text of no more words that are names as well may be nothing but a name: "Grant", "Rose Page". */
const mostOfNamesAlone = 3;

/**
 * Masks known words that may be part of a person's name: beside a word that is not known ("Larry Page",
 * "SCHÖN, Maria", "Dr. Link"), and where a text consists of nothing but words that are names as well ("Till Schutz").
 */
export function dropNames(all: readonly Token[]): void {
  const words = all.filter(({ isWord, text }) => isWord && /\p{L}/u.test(text));
  const strangers = words.filter(({ known }) => !known);
  // An identifier beside it is no part of a name: "larry page (lpage01)".
  const spelled = words.filter(({ text }) => !/\p{N}/u.test(text));
  const isShort = spelled.filter(({ text }) => !particle.test(text)).length <= mostOfName;
  const isSmall = isShort && spelled.every(({ text }) => /^[\p{Ll}\p{Lo}\p{M}]+$/u.test(text));
  const isName = ({ text }: Token) => isSmall || /^[\p{Lu}\p{Lo}]/u.test(text);
  dropAlsoNames(words, isName);
  dropAlone(valueIn(all), isName);
  dropNamed(all);
  dropBesidePlace(words, isName);
  dropSinglePhrases(all, isName);
  if (strangers.length === 0 && words.every(({ known }) => known)) return;
  dropBeside(all, isName);
  dropBeside([...all].reverse(), isName, true);
}

/** What of a text is a value: what stands behind its last colon or equals sign, or behind a greeting. */
function valueIn(all: readonly Token[]): readonly Token[] {
  return all.slice(all.findLastIndex(({ isWord, text, greets }) => greets || (!isWord && /[:=]/.test(text))) + 1);
}

/** Masks words that are names as well where nothing else is said, and where two of them stand side by side. */
function dropAlone(all: readonly Token[], isName: (token: Token) => boolean): void {
  const words = all.filter(({ isWord, text }) => isWord && /\p{L}/u.test(text) && !particle.test(text));
  const isMaybe = (token: Token | undefined) => token?.maybeName === true && !token.phrase && isName(token);
  const isAlone = words.length <= mostOfNamesAlone && words.every(isMaybe);
  for (const [at, token] of words.entries())
    if (isMaybe(token) && (isAlone || isMaybe(words[at - 1]) || isMaybe(words[at + 1]))) token.known = false;
}

function partsOf(words: readonly Token[]): Iterable<readonly Token[]> {
  const parts = new Map<object | undefined, Token[]>();
  for (const word of words) remembered(parts, word.part, () => []).push(word);
  return parts.values();
}

/** Masks a part of a text that is nothing but names, beside one that is a network or a country: "Italy / Day". */
function dropBesidePlace(words: readonly Token[], isName: (token: Token) => boolean): void {
  if (!words.some(({ phrase }) => phrase)) return;
  for (const part of partsOf(words))
    if (part.length <= mostOfNamesAlone && part.every((one) => one.maybeName && !one.phrase && isName(one)))
      for (const token of part) token.known = false;
}

/** What stands between a word that leads to a name and the name, and what encloses a name. */
const [ahead, opening, closing] = [/^[\s([{"„“«]{1,3}$/, /[([{]\s?$/, /^\s?[)\]}]/];
/** "Mag. Link", "Dr. med. Day": a title is short, and ends with a dot. */
const short = /^(?:\p{Lu}\p{L}{0,2}|med)$/u;
/** Whoever is called so has a name, whatever word it is: "Frau Block", "Prof Pan". */
const called =
  /^(?:ms|mrs?|miss|mx|dr|prof|mme|mlle|madame|monsieur|frau|herrn?|sig|dott|signora?|sra?|se[nñ]ora?|dhr|mevr)$/i;
const toName = /^[.\s]{1,3}$/;

/** What people have, and pages say of them: "Patient records". */
const belongings = /^(?:records?|reasons?|roles?|numbers?|files?|sites?|standards?|states|points?)$/i;

/**
 * Masks capitalised words that are names as well where a sentence names somebody: "requested by Day", "Patient May",
 * "Day’s request", "Logout (Day)", "Mag. Link".
 */
function dropNamed(all: readonly Token[]): void {
  const words = all.flatMap(({ isWord }, at) => (isWord ? [at] : []));
  const textOf = (at: number) => all[words[at] ?? -1]?.text ?? '';
  /** What stands between two words: a line may be parted by formatting. */
  const between = (from: number, to: number) => {
    const gap = all.slice((words[from] ?? -1) + 1, words[to] ?? all.length);
    return gap
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ');
  };
  for (const [at, place] of words.entries()) {
    const token = all[place];
    if (!token || !/^\p{Lu}/u.test(token.text)) continue;
    const [before, behind] = [between(at - 1, at), between(at, at + 1)];
    let title = at - 1;
    while (particle.test(textOf(title))) title--;
    const isCalled = called.test(textOf(title)) && toName.test(between(title, title + 1));
    if ((isCalled || (textOf(title) === 'med' && before === '. ')) && !called.test(token.text)) token.known = false;
    if (!token.maybeName || token.phrase) continue;
    const isLed = all[words[at - 1] ?? -1]?.leads === true && ahead.test(before) && !belongings.test(token.text);
    const isOwner = /^\s?['’]$/.test(behind) && /^s$/i.test(textOf(at + 1));
    const isTitled = /^\.\s?$/.test(before) && short.test(textOf(at - 1));
    if (isLed || isOwner || isTitled || (opening.test(before) && closing.test(behind))) token.known = false;
  }
}

/** Calls back for any two words in a row, with what is between them. */
function eachPair(all: readonly Token[], visit: (before: Token, between: string, token: Token) => void): void {
  let before: Token | undefined;
  let between = '';
  for (const token of all) {
    if (!token.isWord || particle.test(token.text)) {
      // Between the words of a sentence more may stand than between those of a name.
      between = between.length > 40 ? between : between + token.text;
      continue;
    }
    if (before) visit(before, between.replace(/\s+/g, ' '), token);
    [before, between] = [token, ''];
  }
}

/**
 * Masks capitalised words behind one that is masked, whether guides look for them or not. A phrase of several words
 * ("ReCONNET - Connective Tissue …") is nobody's name, and who is greeted follows the greeting.
 */
function dropBeside(all: readonly Token[], isName: (token: Token) => boolean, isBackwards = false): void {
  const strangers = new Set(all.filter(({ isWord, known }) => isWord && !known));
  const isStrange = (token: Token) => !token.known && (isName(token) || strangers.has(token));
  eachPair(all, (before, between, token) => {
    if (!token.known || token.phrase || (isBackwards && token.greets) || !isName(token)) return;
    // "Antrag von …": what somebody has is no part of the name.
    if (isBackwards && token.owned && /\p{L}/u.test(between)) return;
    const gap = between.replace(/[\p{L}\p{M}]/gu, '').trim() === '' ? ' ' : between;
    if (isStrange(before) && /\p{L}/u.test(before.text) && (strangers.has(before) ? apart : close).test(gap))
      token.known = false;
  });
}

/** Masks the name of a country or a language beside a name, in either order: "Kathy Ireland", "Brandt, Malte". */
function dropSinglePhrases(all: readonly Token[], isName: (token: Token) => boolean): void {
  const beside = /^[\s,;&()'’"]{1,6}$/;
  const visit = (before: Token, between: string, token: Token) => {
    if (!token.phrase || before.phrase === token.phrase || !beside.test(between)) return;
    if (before.known || !isName(before)) return;
    for (const one of all) if (one.phrase === token.phrase) one.known = false;
  };
  eachPair(all, visit);
  eachPair([...all].reverse(), visit);
}

/**
 * Masks capitalised words that are mostly names ("Till", "Schutz"). One is kept only as the first word of a text in
 * which a word that is nobody's name follows: "Nur Administratoren", not "Till Schutz", "Hallo Till" or "Schutz".
 */
function dropAlsoNames(words: readonly Token[], isName: (token: Token) => boolean): void {
  if (!words.some((token) => token.alsoName && isName(token))) return;
  for (const part of partsOf(words)) {
    const [first, second] = part;
    const isPlain = part.some(({ known, alsoName }) => known && !alsoName);
    for (const token of part) {
      if (!token.alsoName || !isName(token)) continue;
      const isFirst = first === token && second && !(second.alsoName && isName(second));
      if (!isFirst || !isPlain) token.known = false;
    }
  }
}
