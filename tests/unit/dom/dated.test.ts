import { describe, expect, it } from 'vitest';
import { hasDate } from '../../../lib/dom/dated';

describe('a day in a text', () => {
  it.each([
    '2026-03-01',
    'Added on 3/1/2026',
    'am 3.1. hinzugefügt',
    'Zuletzt: 03. 01. 26',
    '26/11 14:02',
    'in 2024',
    'on 3 March',
    'March 3rd, 2026',
    'on 3rd March',
    'le 3 décembre',
    'el 3 de marzo',
  ])('%s', (text) => expect(hasDate(text)).toBe(true));

  it.each(['Version 3.1', 'version 3.1.2', '24/7', 'in 5-10 minutes', 'March', '112'])('none: %s', (text) =>
    expect(hasDate(text)).toBe(false),
  );
});
