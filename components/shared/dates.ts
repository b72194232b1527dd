/** "12. November", with the year when it is not this one. */
export function dayOf(at: number, language: string, now = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  });
  return format.format(at);
}

/** "14:05" (in English "2:05 PM") when it was today, else undefined: then the day says more. */
export function timeToday(at: number, language: string, now = Date.now()): string | undefined {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return today ? new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at) : undefined;
}
