import { describe, expect, it } from 'vitest';
import { clausesOf, isAnnounced } from '../../../lib/dom/clauses';

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
    // A time until which something holds is no condition; what is to happen until then may be one.
    ['Až do 22:00 je služba mimo provoz.', 'cs', ['az do 22:00 je sluzba mimo provoz.']],
    [
      'Až do 22:00 dostanete zprávu, žádost byla odeslána.',
      'cs',
      ['az do 22:00 dostanete zpravu', 'zadost byla odeslana.'],
    ],
    ['Falls bis morgen keine E-Mail kommt, wurde nichts gesendet.', 'de', []],
    ['Až bude žádost odeslána, dostanete zprávu.', 'cs', []],
    // Where the verb comes second, a sentence that begins with it is a condition.
    ['Wird Ihr Antrag abgelehnt, werden Sie benachrichtigt.', 'de', []],
    ['Wordt uw aanvraag geweigerd, dan krijgt u bericht.', 'nl', []],
    ['Bliver din anmodning afvist, får du besked.', 'da', []],
    ['Wurde am 12. November abgelehnt.', 'de', ['wurde am 12. november abgelehnt.']],
    // The answer to what is only supposed is supposed too.
    ['What if my session ends? Sign in again.', 'en', []],
    ['Need help? Your session has ended.', 'en', ['your session has ended.']],
    ['Maintenance until noon.', 'en', ['maintenance']],
    // A time of day is no condition.
    ['Das System ist bis 14 Uhr nicht erreichbar.', 'de', []],
    ['Closed until 12:00.', 'en', ['closed until 12:00.']],
    ['Dopiero po 18:00 wniosek zostaje przesłany.', 'pl', ['dopiero']],
    ['Seulement après 18h, la demande est transmise.', 'fr', ['seulement', 'la demande est transmise.']],
    // The time of day is no joint.
    ['Open from 20:00 to 22:00', 'en', ['open from 20:00 to 22:00']],
    ['Geöffnet zwischen 8.00 Uhr und 12.00 Uhr', 'de', ['geoffnet zwischen 8.00 uhr und 12.00 uhr']],
    ['Idir 6:00 agus 9:00.', 'ga', []],
    // Other numbers are.
    ['You have no requests from 2025 and 2 are pending.', 'en', ['and 2 are pending.']],
  ])('%s', (text, language, expected) => {
    expect(stated(text, language)).toEqual(expected);
  });
});

describe('what is announced for a day to come', () => {
  it.each([
    ['Maintenance: the system will be unavailable tomorrow from 20:00 to 22:00.', 'en', true],
    ['Wartung am Sonntag', 'de', true],
    // What does not work until tomorrow does not work now.
    ['Der Dienst kann bis morgen nicht genutzt werden.', 'de', false],
    ['Il servizio non può essere utilizzato fino a domani.', 'it', false],
    ['Palvelu ei ole käytettävissä huomiseen asti.', 'fi', false],
    ['Am Samstag, 5. Dezember, von 8 bis 12 Uhr werden Wartungsarbeiten durchgeführt.', 'de', true],
    ['On Saturday, maintenance work is carried out from 8:00 until 12:00.', 'en', true],
    ['Am Samstag war das System wegen Wartung gestört. Ihr Antrag wurde nicht gesendet.', 'de', false],
    ['Поддръжка: системата няма да е достъпна утре.', 'bg', true],
    ['Maintenance until tomorrow.', 'en', false],
    ['Seit dem 24. November kann man hier keine Geräte mehr hinzufügen.', 'de', false],
    ['Desde el 24 de noviembre ya no se puede acceder.', 'es', false],
    ['The system is unavailable.', 'en', false],
    ['Maintenance: the service will be available again tomorrow.', 'en', false],
    ['Trwają prace konserwacyjne, usługa będzie znów dostępna o godz. 18.00.', 'pl', false],
    ['On Monday, the update of access failed.', 'en', false],
    ['Your request was not sent: the system will be unavailable on Sunday.', 'en', false],
  ])('%s', (text, language, expected) => {
    expect(isAnnounced(text, language)).toBe(expected);
  });
});
