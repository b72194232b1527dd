import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../lib/dom/clauses';

/** What a text states as a fact: its clauses that are no condition, question, promise or denial. */
function stated(text: string, language: string): string[] {
  return clausesOf(text, language)
    .filter((clause) => clause.stated && !clause.denied && !clause.none)
    .map((clause) => clause.text.trim());
}

describe('what a sentence states', () => {
  it.each([
    ['Your request has been sent, you will be notified once it is validated.', 'en', ['your request has been sent']],
    ['Once your request has been sent, you get an e-mail.', 'en', []],
    ['Your request has not been sent.', 'en', []],
    ['Has your request been sent?', 'en', []],
    ['Request no. 48211 sent.', 'en', ['request 48211 sent.']],
    ['Ihr Antrag wurde eingereicht.', 'de', ['ihr antrag wurde eingereicht.']],
    ['Sobald Ihr Antrag eingereicht wurde, wird er geprüft.', 'de', []],
    ['Votre demande n’a pas été envoyée.', 'fr', []],
    // "se" begins a condition in Italian, and is a reflexive in Spanish.
    ['La solicitud se ha enviado.', 'es', ['la solicitud se ha enviado.']],
    ['Se la richiesta è stata inviata, attendere.', 'it', []],
  ])('%s', (text, language, expected) => {
    expect(stated(text, language)).toEqual(expected);
  });
});
