import { describe, expect, it } from 'vitest';
import { asks, sentencesOf } from '../../../lib/dom/sentences';

describe('sentencesOf', () => {
  it.each([
    ['Your request was sent. You will get an e-mail.', 2],
    ['Votre demande a été acceptée. Vous pouvez entrer ! Bienvenue…', 3],
    ['Η αίτηση εγκρίθηκε. Έχετε πρόσβαση;', 2],
    ['“It was refused.” Please ask again', 2],
    ['Home | Requests | Help', 3],
    ['Bis zum 1. November geschlossen. Danach geöffnet.', 2],
    ['Am 1. und 2. November ist SAAS nicht erreichbar.', 1],
    ['Ihr Antrag an Dr. A. Rossi wurde nicht genehmigt.', 1],
    ['La Dra. Ejemplo y Mme. Exemple no están autorizadas.', 1],
    ['Request no. 48211 was not approved', 1],
    ['The answer is no. You may ask again.', 2],
    ['Nur bei Bedarf, z. B. auf Reisen, bzw. nach Absprache.', 1],
    ['See https://example.eu/a.b?c=day. Then go on', 2],
  ])('%s → %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
    expect(sentencesOf(text.toLowerCase())).toHaveLength(count);
  });
});

/** Languages that write a dot behind the day. */
const dotted = ['cs', 'da', 'de', 'et', 'fi', 'hr', 'lv', 'sk', 'sl'];

it.each(dotted)('the dot of a day ends no sentence, in any month (%s)', (language) => {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  for (let month = 0; month < 12; month++) {
    const parts = format.formatToParts(new Date(2026, month, 24));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    const folded = name.normalize('NFKD').replace(/[\u0300-\u036F]/g, '');
    for (const one of [name, folded]) expect(sentencesOf(`Danes, 24. ${one}, od 6.`), one).toHaveLength(1);
  }
});

it('asks: a question mark may stand in quotes, and is a semicolon in Greek', () => {
  for (const text of ['“Was it refused?”', 'Έχετε πρόσβαση\u037e ', 'Refused? (really?)'])
    expect(asks(text)).toBe(true);
  expect(asks('It was refused.')).toBe(false);
});
