import { localeOf } from '../../lib/text/language';
import type { Say } from '../../lib/text/say';

/** "12. November", with the year when it is not this one. */
export function dayOf(at: number, language: string, now = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  });
  return format.format(at);
}

/** "heute, 14:05 Uhr" when it was today, else the day; the same words wherever a moment is named. */
export function whenOf(at: number, say: Say, now = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (!isToday) return dayOf(at, say.language, now);
  const time = new Intl.DateTimeFormat(localeOf(say.language), { timeStyle: 'short' }).format(at);
  return say('date.today', { time });
}
