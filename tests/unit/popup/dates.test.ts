// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { standingText } from '../../../components/shared/dates';
import { createSay } from '../../../lib/text/say';
import { messages } from './stage';

const now = new Date(2026, 10, 16, 15, 0).getTime();
const today = new Date(2026, 10, 16, 14, 5).getTime();
const earlier = new Date(2026, 10, 3, 9, 0).getTime();
const lastYear = new Date(2025, 10, 3, 9, 0).getTime();

describe('since when, as people write it: in British English and in German', () => {
  it.each([
    ['en', today, 'waiting since 14:05 today'],
    ['en', earlier, 'waiting since 3 November'],
    ['en', lastYear, 'waiting since 3 November 2025'],
    ['de', today, 'wartet seit heute, 14:05 Uhr'],
    ['de', earlier, 'wartet seit 3. November'],
    ['de', lastYear, 'wartet seit 3. November 2025'],
  ] as const)('%s %i', (language, since, words) => {
    const say = createSay(language, messages[language]);
    expect(standingText({ status: 'waiting', since, by: 'proof' }, say, now)).toBe(words);
  });
});
