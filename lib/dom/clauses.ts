import { moodWords } from '../guides/mood-words';
import { hasDate } from './dated';
import { isDated, isDay, isPoint, isTimes, lastsUntil, namesDayToCome } from './days';
import { folded, wordsIn } from './fold';
import { clauseParts } from './joints';
import { keptInMind } from './memo';
import { beginsInverted, moods } from './moods';
import { says } from './says';
import { asks, sentencesOf } from './sentences';
import { withoutSetPhrases } from './set-phrases';
import { spoken } from './spoken';

/** How a clause may be understood: what it says is so, or it is a condition, a promise, a question, or denied. */
export interface Clause {
  /** Folded. */
  readonly text: string;
  /** A condition, or a question. */
  readonly doubtful: boolean;
  /** Said as a fact: no condition, no question, no promise. It may still be denied. */
  readonly stated: boolean;
  /** Denied with "not". */
  readonly denied: boolean;
  /** Denied with "no": there is none of it. */
  readonly none: boolean;
  /** Announced for a day to come: "the system will be unavailable tomorrow", "maintenance on Sunday". */
  readonly later: boolean;
  /** What answers a question of what would be: "What if I ask twice? Your request is pending." */
  readonly answers: boolean;
  /** The sentence it is a part of, folded. */
  readonly sentence: string;
}

const space = / /;
/** A word before a condition that belongs to it has no more letters. */
const longestBefore = 5;
const until =
  /^(?:until|till|bis|jusqu|hasta|ate|pana|kuni|iki|lidz|indtil|tills|kunnes|μεχρι|εως|do|до|dokud|kym|dok|dokler|docato|amig|finche|fino)/;
/** "Až do 22:00": the Czech "až" is a condition too. */
const upTo = 'az';

/** Whether words begin with a time until which something holds; "if until tomorrow …" is a condition all the same. */
function isUntil([first = '', ...others]: readonly string[], language: string): boolean {
  if (first === upTo) return isUntil(others, language);
  return until.test(first) && isPoint(others.slice(0, 5), language);
}

/** Folded. */
const onlyIf =
  /^(?:if|unless|si|se|indien|als|daca|αν|εαν|ако|ma|ja|om|hvis|kui|jei|jeigu|hogyha|ha|ak|ako|ce|jesli|jezeli|pokud|jestlize)$/;
/** A clause of no more words is a title: "maintenance work". */
const longestTitle = 4;
/** "… a causa di troppi tentativi non riusciti": of the attempts, not of what is said of them. */
const unsuccessful = /(?<!\p{L})non (?:riusciti|riuscite|validi|reussies)(?!\p{L})/gu;
/** "No longer available": there was some. */
const noLonger = /\bno longer\b/g;

/**
 * The clauses of a text, each with how it is meant. Neither a sentence that begins with a condition states anything,
 * nor the answer to "What if my session ends?"
 * @param language the page's; words of one language mean something else in another
 */
export const clausesOf = keptInMind((text, language): readonly Clause[] => {
  const { condition, promise, again, denied, none, claimed } = moods(language);
  const isCondition = (words: string) => says(words, condition);
  let supposed = false;
  return sentencesOf(withoutSetPhrases(folded(text))).flatMap((sentence) => {
    const asked = asks(sentence);
    const isAnswer = supposed && !asked;
    supposed = asked && wordsIn(sentence).some(isCondition);
    const parts = clauseParts(sentence, language);
    const [first = '', second = ''] = parts[0]?.trim().split(space) ?? [];
    // "Kann die Anfrage nicht senden": nothing follows, and it is said.
    const inverted =
      beginsInverted(first, second, language) &&
      (sentence.includes(', ') || !(says(sentence, denied) || sentence.includes(': ')));
    // "Only if", "une fois"; "maintenance until noon" begins with none.
    const begins = first.length <= longestBefore && !isCondition(first) && isCondition(`${first} ${second}`);
    // "Only after 18:00" is a condition.
    const isTime = (all: readonly string[], at: number) => isUntil(all.slice(at), language);
    const conditional = inverted || (isCondition(first) && !isTime(sentence.split(space), 0)) || begins || isAnswer;
    const clauses = parts.flatMap((part) => cut(part, isCondition, isTime));
    const isNone = (text: string) => says(text.replace(noLonger, ' '), none);
    // "No requests pending, approved or refused."
    const noneAtAll = isNone(first) || isNone(`${first} ${second}`);
    const resumes = says(sentence, again);
    // What does not work until tomorrow does not work now.
    const named = resumes ? [] : clauses.filter(({ text, isCut }) => !isCut && namesDayToCome(text, language));
    // "On Saturday, 5 December, maintenance is carried out."
    const beginsWithDay =
      isDated(sentence) && named[0] === clauses[0] && (isTitle(named[0]?.text ?? '') || isDay(named[0]?.text ?? ''));
    const isForeseen = clauses.some(({ text }) => isPlanned(text, sentence, language));
    // "Planned maintenance: on Saturday, 12 December, it is not available."
    const isTitled =
      isForeseen &&
      hasDate(sentence) &&
      isTitle(clauses[0]?.text ?? '') &&
      isPlanned(clauses[0]?.text ?? '', sentence, language);
    const begin = parts[0]?.trim() ?? '';
    // "From 1 January 2027 on, no numbers can be added"; what will not be possible until then is not possible now.
    const opensWithDay = parts.length > 1 && isDay(begin) && !lastsUntil(begin, language);
    const [introduction = '', listed = ''] = sentence.split(': ', 2);
    const isEnumeration = says(introduction, promise) && listed.split(', ').length > 1;
    // "E-mails which claim that your account is locked": it is not.
    const claimedAt = clauses.findIndex(({ text }) => says(text, claimed));
    return clauses.map(({ text, isCut }, at) => {
      const isClaimed = claimedAt >= 0 && at >= claimedAt;
      // "You can follow your request: sent, under review, decided."
      const promised = says(text, promise) || (isEnumeration && isTitle(text));
      return {
        text,
        doubtful: asked || conditional || isCut || isClaimed,
        stated: !asked && !conditional && !isCut && !isClaimed && !promised && !isTimes(text),
        denied: says(text.replace(unsuccessful, ' '), denied),
        none: isNone(text) || (noneAtAll && isTitle(text)),
        // "The system is down, please call us on Monday": only what is promised itself, or the upkeep announced.
        later: named.some((one) => one.text === text)
          ? promised || isTitle(text) || isDay(text) || isPlanned(text, sentence, language)
          : isPlanned(text, sentence, language) ||
            isTitled ||
            (opensWithDay && promised && hasDate(begin)) ||
            ((beginsWithDay || isForeseen) && isDay(text)) ||
            (says(text, spoken(moodWords.upkeep, language)) &&
              (beginsWithDay || (isTitle(text) && (named.length > 0 || parts.some(isDay))))),
        answers: isAnswer && !promised,
        sentence,
      };
    });
  });
});

/** Whether all that a text says is announced for a day to come; of a day alone nothing is said. */
export function isAnnounced(text: string, language: string): boolean {
  const clauses = clausesOf(text, language).filter(({ text }) => /\p{L}/u.test(text));
  // "Until then you can use it as usual" states nothing.
  const told = clauses.filter(({ later, stated }) => later || stated);
  return told.length > 0 && told.every(({ later, doubtful }) => later && !doubtful);
}

/** "… was sent to them | once you confirm": what stands before a condition is still said. */
function cut(text: string, isCondition: (word: string) => boolean, isTime: (words: string[], at: number) => boolean) {
  const words = text.trim().split(space);
  const at = words.findIndex((word, at) => isCondition(word) && !isTime(words, at));
  if (at < 0) return [{ text, isCut: false }];
  // "It is rejected if you choose another one": what depends on that is not so.
  const depends = onlyIf.test(words[at] ?? '');
  const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return [...(before ? [{ text: before, isCut: depends }] : []), { text: after, isCut: true }];
}

/** "On 12 December the system is unavailable because of planned maintenance." */
function isPlanned(text: string, sentence: string, language: string): boolean {
  return isDated(sentence) && says(text, spoken(moodWords.planned, language));
}

/** Whether a clause names something and says nothing of it. */
function isTitle(text: string): boolean {
  return wordsIn(text).length <= longestTitle;
}
