// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { reminder } from '../../../components/shared/reminder';
import { languages } from '../../../lib/text/language';
import { createSay } from '../../../lib/text/say';
import { messages } from './stage';

describe.each(languages)('the reminder for a calendar, in %s', (language) => {
  const say = createSay(language, messages[language]);
  const file = reminder(new Date(2026, 10, 23), say, Date.UTC(2026, 10, 16, 9, 30));
  const lines = file.split('\r\n');

  it('is one whole day, the day to ask on', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20261123');
    expect(lines).toContain('DTEND;VALUE=DATE:20261124');
    expect(lines).toContain('DTSTAMP:20261116T093000Z');
  });

  it('says the same as the popup once its lines are joined, and no line is longer than calendars read', () => {
    const joined = file.replaceAll('\r\n ', '').replaceAll('\\,', ',').replaceAll('\\;', ';');
    expect(joined).toContain(`SUMMARY:${say('popup.remind.title')}\r\n`);
    expect(joined).toContain(`DESCRIPTION:${say('popup.remind.text')}\r\n`);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
