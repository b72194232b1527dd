// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../lib/companion/quote';

/** What our card quotes of a button that is drawn with these words. */
function quoted(words: string): string | undefined {
  const button = document.createElement('button');
  button.textContent = words;
  document.body.replaceChildren(button);
  return quoteOf(button, 'en')?.text;
}

describe('a label in our quotes', () => {
  it.each(['”', '"', '»', '❞', 'ˮ', '″', '＂', '\u202E', '\u200B', '\u3164', '\u2800', '\u115F', '\0', '\uFE0F'])(
    'keeps its words and loses “%s”',
    (sign) => expect(quoted(`Se${sign}nd`)).toBe('Send'),
  );

  it('keeps apostrophes and accents, and no tower of marks', () => {
    expect(quoted('Demander l’accès')).toBe('Demander l’accès');
    expect(quoted(`Go${'\u0301'.repeat(40)}`)).toBe('Go\u0301\u0301');
  });

  it('is not quoted when nothing of it can be read', () => expect(quoted('\u3164\u2800”')).toBeUndefined());
});
