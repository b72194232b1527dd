import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, folded, plain, says, saysAll } from '../../../lib/find/words';
import { words } from '../../../lib/guides/words';

describe('a plain text', () => {
  it.each([
    ['  Open\n the\u00a0list ', 'open the list'],
    ['Re\u00adCON\u00adNET', 'reconnet'],
    ['EURO‑NMD – Neuro', 'euro-nmd - neuro'],
    ['l’organisation', "l'organisation"],
    ['\ue001 Details', 'details'],
    ['E-Mail-Adresse', 'email-adresse'],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('stays as it is when it is plain already', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plain(plain(text)) === plain(text)));
  });

  it('has no arrows and stars around it when it is bare', () => {
    expect(bare('← Step 2 : choose →')).toBe('step 2 : choose');
    expect(bare('* Organisations:')).toBe('organisations');
  });

  it('has no accents when it is folded', () => {
    expect(folded('Prénom ÉLÈVE Όνομα')).toBe('prenom eleve ονομα');
  });
});

describe('what a text says', () => {
  it.each([
    ['Add a mobile device', 'add', true],
    ['Mobilgerät hinzufügen', 'add', true],
    ['Lägg till en mobil enhet', 'add', true],
    ['Address', 'add', true],
    ['Loaded', 'add', false],
    ['Nom', 'lastName', true],
    ['Nombre', 'lastName', false],
    ['Prénom', 'firstName', true],
    ['PRENOM', 'firstName', true],
    ['Bestätigungscode', 'code', true],
    ['Zugangsantrag', 'request', true],
    ['Lösenord', 'confirm', false],
    ['Up', 'up', true],
    ['Update my data', 'up', false],
    ['', 'add', false],
  ] as const)('"%s" says "%s": %s', (text, word, expected) => {
    expect(says(text, words[word])).toBe(expected);
  });

  it('needs every word and none of the others, in any order', () => {
    const confirmEmail = { says: [words.confirm, words.email] };
    expect(saysAll('Confirm e-mail', confirmEmail)).toBe(true);
    expect(saysAll('E-Mail-Adresse bestätigen', confirmEmail)).toBe(true);
    expect(saysAll('E-mail', confirmEmail)).toBe(false);
    expect(saysAll('Confirm e-mail', { says: [words.email], not: [words.confirm] })).toBe(false);
  });
});
