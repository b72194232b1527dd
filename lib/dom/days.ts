import { dayWords } from '../guides/day-words';
import { moodWords } from '../guides/mood-words';
import type { Words } from '../guides/shape';
import { hasDate } from './dated';
import { remembered } from './memo';
import { says, spoken } from './says';

/** "From 8 until 12 o'clock", "until Monday" is a time, and no condition. */
const clock = /^\d{1,2}(?:[:.]\d\d(?!\d)| ?(?:h|uhr|uur|am|pm|hod|hodin|godz|ora|часа?|ωρα)(?!\p{L}))/u;
/** So many words from "until" stands the day. */
const beside = 2;

const points = new Map<string, Words>();

/** The days alone: of "on. monday", "monday". */
function pointsIn(language: string): Words {
  return remembered(points, language, () => {
    const ways = Object.values(spoken(dayWords, language)).join('|').split('|');
    return { en: ways.map((way) => way.split(' ').at(-1)).join('|') };
  });
}

/** Whether a time of day or a day begins what follows a word such as "until". */
export function isPoint(next: readonly string[], language: string): boolean {
  const [first = ''] = next;
  return (
    clock.test(next.join(' ')) || (/^\d/.test(first) && hasDate(next.join(' '))) || says(first, pointsIn(language))
  );
}

/** "Until tomorrow", "fino a domani", "huomiseen asti". */
function lastsUntil(text: string, language: string): boolean {
  const all = text.split(' ');
  const until = spoken(moodWords.until, language);
  return all.some((word, at) => {
    const near = all.slice(Math.max(0, at - beside), at + 1 + beside);
    return says(word, until) && near.some((one) => says(one, pointsIn(language)));
  });
}

/** "Tomorrow", "on Sunday", and not "until tomorrow"; a date is one to come only in a promise. */
export function namesDayToCome(text: string, language: string): boolean {
  if (lastsUntil(text, language)) return false;
  return says(text, spoken(dayWords, language)) || (says(text, spoken(moodWords.promise, language)) && hasDate(text));
}
