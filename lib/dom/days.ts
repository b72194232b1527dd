import { dayWords } from '../guides/day-words';
import { moodWords } from '../guides/mood-words';
import type { Words } from '../guides/shape';
import { hasDate } from './dated';
import { wordsIn } from './fold';
import { remembered } from './memo';
import { says } from './says';
import { spoken } from './spoken';

/** "8:00", "12 Uhr". */
const time = String.raw`(?<!\d)\d{1,2}(?:[:.]\d\d(?!\d)| ?(?:h|uhr|uur|am|pm|hod|hodin|godz|ora|часа?|ωρα)(?!\p{L}))`;
const hasTime = new RegExp(time, 'u');
const beginsWithTime = new RegExp(`^${time}`, 'u');
/** From a time to a time. */
const times = /\d{1,2}[:.]\d\d\D{1,8}\d{1,2}[:.]\d\d/;
/** What names a day, and nothing else, has no more words. */
const longestDay = 7;
/** "Hasta el 1 de octubre", "bis zum 5. Dezember". */
const article =
  /^(?:the|den|der|dem|zum|el|la|al|le|l|il|o|a|ao|de|det|dnia|dne|dna|to|kella|kl|klo|plkst|godz|ora|las|τις|την|τον|στις|στην)$/;
/** A day is told in so many words. */
const mostOfPoint = 3;
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

/** Whether a day or a time of day begins what follows a word such as "until": then it is a time, and no condition. */
export function isPoint(following: readonly string[], language: string): boolean {
  const next = following.filter((word, at) => at > 1 || !article.test(word)).slice(0, mostOfPoint);
  const [first = ''] = next;
  return (
    beginsWithTime.test(next.join(' ')) ||
    (/^\d/.test(first) && hasDate(next.join(' '))) ||
    says(first, pointsIn(language))
  );
}

/** "Until tomorrow", "fino a domani", "huomiseen asti": what does not work until then does not work now. */
export function lastsUntil(text: string, language: string): boolean {
  const all = text.split(' ');
  const until = spoken(moodWords.until, language);
  // "Until 1 October": not "from 1 until 5 October".
  if (says(all[0] ?? '', until) && isPoint(all.slice(1, 6), language)) return true;
  return all.some((word, at) => {
    const near = all.slice(Math.max(0, at - beside), at + 1 + beside);
    return says(word, until) && near.some((one) => says(one, pointsIn(language)));
  });
}

/** "Maintenance until 18:00": not said of a day. */
export function lastsUntilTime(text: string, language: string): boolean {
  const until = spoken(moodWords.until, language);
  const all = text.split(' ');
  return all.some((word, at) => says(word, until) && beginsWithTime.test(nextOf(all, at).join(' ')));
}

/** What follows a word, without articles and "at". */
function nextOf(all: readonly string[], at: number): readonly string[] {
  return all.slice(at + 1, at + 6).filter((word) => !article.test(word));
}

/** "Since 24 November it can no longer be …": that day has been. The Spanish "desde" is "from" and "since". */
const since =
  /(?<!\p{L})(?:since|seit|depuis|sinds|siden|sedan|kops)(?!\p{L})|(?<!\p{L})desde .*(?:ya no|ja nao) (?!(?:se )?(?:podra|sera))/u;

/** "Tomorrow", "on Sunday", and not "until tomorrow"; a date is one to come only in a promise. */
export function namesDayToCome(text: string, language: string): boolean {
  if (since.test(text) || lastsUntil(text, language)) return false;
  return says(text, spoken(dayWords, language)) || (says(text, spoken(moodWords.promise, language)) && hasDate(text));
}

/** Whether a text names a day, a year or a time of day. */
export function isDated(text: string): boolean {
  return hasDate(text) || hasTime.test(text);
}

/** "El sábado 28 de noviembre", "de 8.00 a 14.00 horas". */
export function isDay(text: string): boolean {
  return (hasDate(text) || times.test(text)) && wordsIn(text).length <= longestDay;
}

/** "Between 6:00 and 9:00": nothing but that. */
const onlyTimes =
  /^(?:\p{L}+ (?:l[ae]s? )?)?\d{1,2}[:.]\d\d(?: \p{L}{1,5})?(?: ?[-–] ?| \p{L}{1,7} )\d{1,2}[:.]\d\d(?: \p{L}{1,5})?\.?$/u;

/** Whether a text names two times of a day, and nothing else. */
export function isTimes(text: string): boolean {
  return onlyTimes.test(text.trim());
}
