import { describe, expect, it } from 'vitest';
import { saysAll } from '../../../lib/dom/says';
import { ofTyped } from '../../../lib/guides/doubts';

const isOfTyped = (sentence: string) => ofTyped.some((one) => saysAll(sentence, one));

/** What a page says of a code: of the one that was typed, or of the one that stands on the page or was sent. */
describe('a sentence about a code', () => {
  it.each([
    'The code you entered is invalid or has expired.',
    'Invalid or expired code.',
    'Das eingegebene Einmalpasswort ist ungültig oder abgelaufen.',
    'Le code saisi est incorrect ou a expiré.',
    'Il codice inserito non è valido o è scaduto.',
    'Koden du angav är ogiltig eller har gått ut.',
  ])('is of what was typed: %s', (sentence) => {
    expect(isOfTyped(sentence)).toBe(true);
  });

  it.each([
    'The QR code is invalid or has expired.',
    'Your code has expired.',
    'The code is no longer valid.',
    'Code expired: a wrong code was entered three times.',
    'Der Code wurde dreimal falsch eingegeben und ist nicht mehr gültig.',
    'Das Einmalpasswort ist abgelaufen, weil es dreimal falsch eingegeben wurde.',
    'Kód byl třikrát zadán chybně, a proto neplatí.',
  ])('is of the code itself: %s', (sentence) => {
    expect(isOfTyped(sentence)).toBe(false);
  });
});
