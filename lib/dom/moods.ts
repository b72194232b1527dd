import { moodWords } from '../guides/mood-words';
import type { Words } from '../guides/shape';
import { wordsIn } from './fold';
import { shortOf } from './language';
import { remembered } from './memo';
import { says } from './says';
import { spoken } from './spoken';

const nones = new Map<string, Words>();

/** The words for "none" in one language alone: "no" is none in English and not in Spanish. */
export function noneIn(language: string): Words {
  const short = shortOf(language);
  return remembered(nones, short, () => ({ en: moodWords.none[short as 'en'] ?? moodWords.none.en }));
}

/** Made once per language: a list of words is made ready when it is asked for the first time. */
export function moods(language: string) {
  return remembered(moodsOf, language, () => moodsIn(language));
}

const moodsOf = new Map<string, ReturnType<typeof moodsIn>>();

function moodsIn(language: string) {
  const { condition, promise, again, denied, verb, subject } = moodWords;
  return {
    condition: spoken(condition, language),
    verb: spoken(verb, language),
    subject: spoken(subject, language),
    promise: spoken(promise, language),
    again: spoken(again, language),
    denied: spoken(denied, language),
    none: noneIn(language),
    haveYou: spoken(moodWords.haveYou, language),
    claimed: spoken(moodWords.claimed, language),
  };
}

/** "Ist es", "finns det": whether two words are a verb and its subject, as conditions and questions begin. */
export function beginsInverted(first: string, second: string, language: string): boolean {
  const { verb, subject } = moods(language);
  return says(first, verb) && says(second, subject);
}

/** "Ist es abgelaufen, scannen Sie …": whether a folded sentence begins with a condition without any "if". */
export function isInverted(sentence: string, language: string): boolean {
  const [first = '', second = ''] = wordsIn(sentence);
  return sentence.includes(', ') && beginsInverted(first, second, language);
}
