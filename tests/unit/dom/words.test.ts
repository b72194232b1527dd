import { describe, expect, it } from 'vitest';
import { bare, folded, plain, separator, wordsOf } from '../../../lib/dom/fold';
import { says, saysAll } from '../../../lib/dom/says';

describe('a folded text', () => {
  it.each([
    ['Prénom', 'prenom'],
    ['ΟΝΟΜΑ', folded('Όνομα')],
    ['ﬁle', 'file'],
    ['Be\u00adnutzer\u00adname', 'benutzername'],
    ['a\u00a0 \n b', 'a b'],
    ['a \u2013\u2009b', 'a - b'],
    ['E\u2011Mail', 'email'],
    ['l\u2019adresse', "l'adresse"],
    ['Имейл', 'имеил'],
    ['→ Open ✓', 'open'],
    ['  two   words\t', 'two words'],
  ])('“%s” is “%s”', (text, expected) => expect(folded(text)).toBe(expected));

  it('keeps what parts texts, with the spaces beside it', () => {
    expect(folded(`Ä${separator} ß${separator}–`)).toBe(`a${separator} ß${separator}-`);
  });

  it('is folded once and for all', () => {
    const text = 'Ünïcode  “quoted” – Ελληνικά\u00a0(el) e-mail';
    expect(folded(folded(text))).toBe(folded(text));
  });
});

describe('a plain text', () => {
  it('keeps its accents', () => expect(plain(' Prénom\u00a0: ')).toBe('prénom :'));
  it('has one kind of every space', () => expect(plain('a\u2028b\u1680c\u3000d')).toBe('a b c d'));
  it('without what stands around it', () => {
    expect(bare('* Prénom :')).toBe('prénom');
    expect(bare('→ Ελληνικά (el) ›')).toBe('ελληνικά (el)');
    expect(bare('… ›')).toBe('');
  });
});

describe('what a text says', () => {
  const words = { en: 'request access', de: 'zugang beantrag|*antrag' };
  it('in any order, in any language', () => {
    expect(says(folded('Access: request it'), words)).toBe(true);
    expect(says(folded('Beantragen Sie den Zugang'), words)).toBe(true);
    expect(says(folded('Zugangsantrag'), words)).toBe(true);
    expect(says(folded('Access'), words)).toBe(false);
  });
  it('is nothing where there are no words', () => {
    expect(saysAll('› 👁 ›', { says: [] })).toBe(false);
    expect(wordsOf('› 👁 ›')).toEqual([]);
  });

  const opposites: readonly [string, string, string][] = [
    ['nl', 'geldig|juist', 'ongeldig onjuist'],
    ['da', 'gyldig|mulig', 'ugyldigt umuligt'],
    ['sv', 'giltig|tillgänglig', 'ogiltig otillgänglig'],
    ['et', 'õnnestu|aktiiv', 'ebaõnnestus mitteaktiivne'],
    ['el', 'εστάλη|επιτυχ|ενεργ', 'ανεστάλη ανεπιτυχής ανενεργός απενεργοποιήθηκε'],
    ['bg', 'актив|блокир|решен', 'неактивен деактивиран отблокиран разрешен'],
    ['cs', 'platn|blokov', 'neplatný zneplatněno odblokováno'],
    ['sl', 'veljav', 'neveljaven razveljavljeno'],
    ['es', 'habilit', 'deshabilitada inhabilitada'],
    ['de', 'bestätig', 'unbestätigt'],
    ['ga', 'bhailí', 'neamhbhailí'],
  ];
  it.each(opposites)('is not what its opposite has inside: %s', (language, ways, texts) => {
    for (const text of texts.split(' '))
      expect(says(folded(text), { en: 'English', [language]: ways }), text).toBe(false);
    for (const way of ways.split('|')) expect(says(folded(way), { en: 'English', [language]: ways }), way).toBe(true);
  });
  it('is what it begins, and what is joined from other words', () => {
    expect(says(folded('απεσταλμένη'), { en: 'sent', el: 'εσταλμέν' })).toBe(true);
    expect(says(folded('Zugangsbestätigung'), { en: 'confirm', de: 'bestätig' })).toBe(true);
  });
});
