import type { Say } from '../../lib/text/say';

/** A calendar file with one day on which to ask (RFC 5545); it holds no name, no network and no hospital. */
export function reminder(day: Date, say: Say, now: number): string {
  const date = (at: Date) => at.toLocaleDateString('sv').replaceAll('-', '');
  const stamp = `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const after = new Date(day);
  after.setDate(day.getDate() + 1);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CPMS Lotse//EN',
    'BEGIN:VEVENT',
    `UID:${date(day)}-${now}@cpms-lotse`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(after)}`,
    ...folded(`SUMMARY:${escaped(say('popup.remind.title'))}`),
    ...folded(`DESCRIPTION:${escaped(say('popup.remind.text'))}`),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Lines of at most 75 bytes (RFC 5545, 3.1): 34 letters of the languages of ours are never more. */
function folded(line: string): string[] {
  const parts = line.match(/.{1,34}/gu) ?? [];
  return parts.map((part, index) => (index ? ` ${part}` : part));
}
