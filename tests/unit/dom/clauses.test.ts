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
    // Without its accent, "è" is "e", which is "and" too.
    ['La sua richiesta non è stata inviata.', 'it', []],
    ['O seu pedido não é válido.', 'pt', []],
    // "And" begins a part of its own: what is promised there takes nothing from what was done.
    ['Žádost byla odeslána a bude ověřena.', 'cs', ['zadost byla odeslana']],
    ['Uw aanvraag is ontvangen en wordt gecontroleerd.', 'nl', ['uw aanvraag is ontvangen', 'en wordt gecontroleerd.']],
    ['Se la richiesta è stata inviata, attendere.', 'it', []],
  ])('%s', (text, language, expected) => {
    expect(stated(text, language)).toEqual(expected);
  });
});
