import type { StageState } from '../../lib/progress/state';
import { sinceWhen } from '../../lib/progress/waiting';
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

/** How a task stands: "offen", "wartet seit heute, 14:05 Uhr", "erledigt am 12. November". */
export function standingText({ status, since }: StageState, say: Say, now: number): string {
  const at = sinceWhen(since, now);
  if (status === 'open' || at === null) return say(`stage.${status}`);
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (!isToday) return say(`stage.${status}.since`, { date: dayOf(at, say.language, now) });
  const time = new Intl.DateTimeFormat(localeOf(say.language), { timeStyle: 'short' }).format(at);
  return say(`stage.${status}.today`, { time });
}
